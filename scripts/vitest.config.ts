import { mergeConfig } from "vitest/config";
import base, { exclude } from "../vitest.base.ts";
import { generatorUnavailable } from "./testing/generator.ts";

/** Tests that run openapi-generator, which needs Java. */
const JAVA_TESTS = "**/*.java{,.long}.test.ts";
const missing = generatorUnavailable();
if (missing !== undefined && process.env["CI"]) throw new Error(`CI must run every test, but ${missing}`);
if (missing !== undefined) console.warn(`SKIPPED: the tests in ${JAVA_TESTS} run openapi-generator, and ${missing}`);

/** Turbo starts this package last, and it takes long, so it uses every core. By default, Vitest leaves one core unused. */
export default mergeConfig(base, {
  test: {
    maxWorkers: "100%",
    exclude: [...exclude, ...(missing === undefined ? [] : [JAVA_TESTS])],
  },
});
