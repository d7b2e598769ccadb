import { mergeConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** The helper that runs programs registers hooks when it is imported, so each file imports it again. */
export default mergeConfig(base, { test: { isolate: true } });
