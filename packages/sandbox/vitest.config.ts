import { mergeConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/**
 * Tests do not share module state. Loading the modules again for each file would take a quarter of the time.
 * Most of the time is spent waiting for databases, so every core gets a worker; Vitest leaves one core out by default.
 */
export default mergeConfig(base, { test: { isolate: false, maxWorkers: "100%" } });
