import { mergeConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** Most of the time is spent waiting for databases, so every core gets a worker; Vitest leaves one core out by default. */
export default mergeConfig(base, { test: { maxWorkers: "100%", globalSetup: ["src/testing/drop-schemas.ts"] } });
