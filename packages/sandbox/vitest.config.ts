import { mergeConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** Tests do not share module state. Loading the modules again for each file would take a quarter of the time. */
export default mergeConfig(base, { test: { isolate: false } });
