import { defineConfig } from "vitest/config";
import { env, exclude } from "../vitest.base.ts";
import { generatorUnavailable } from "./testing/generator.ts";

/** Tests that run openapi-generator, which needs Java. */
const JAVA_TESTS = "**/*.java{,.long}.test.ts";
const missing = generatorUnavailable();
if (missing !== undefined && process.env["CI"]) throw new Error(`CI must run every test, but ${missing}`);
if (missing !== undefined) console.warn(`SKIPPED: the tests in ${JAVA_TESTS} run openapi-generator, and ${missing}`);

// A run of the generator starts Java; on a busy computer that alone takes seconds.
export default defineConfig({
  test: {
    env,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    exclude: [...exclude, ...(missing === undefined ? [] : [JAVA_TESTS])],
    unstubEnvs: true,
  },
});
