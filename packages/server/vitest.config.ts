import { mergeConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** No test changes what another one sees of a module, and loading the modules anew for each file takes a quarter of the time. */
export default mergeConfig(base, { test: { isolate: false } });
