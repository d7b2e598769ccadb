import { mergeConfig } from "vitest/config";
import base, { exclude } from "../vitest.base.ts";
import { generatorUnavailable } from "./testing/generator.ts";

/** Tests that run openapi-generator, which needs Java. */
const JAVA_TESTS = "**/*.java{,.long}.test.ts";
const missing = generatorUnavailable();
if (missing !== undefined && process.env["CI"]) throw new Error(`CI must run every test, but ${missing}`);
if (missing !== undefined) console.warn(`SKIPPED: the tests in ${JAVA_TESTS} run openapi-generator, and ${missing}`);

/**
 * A dependency of these tests offers its TypeScript sources under the condition "development", which Vitest sets. Node strips no
 * types in node_modules, but Vite's module runner does.
 */
const PACKED = "check-packages/packed-package-checks.test.ts";

/** Longer than two runs of openapi-generator that hang, so that a test reports the generator's error and not its own. */
const LIMIT_MS = 300_000;

/** Turbo starts this package last, and it takes long, so it uses every core. By default, Vitest leaves one core unused. */
export default mergeConfig(base, {
  test: {
    maxWorkers: "100%",
    testTimeout: LIMIT_MS,
    hookTimeout: LIMIT_MS,
    projects: [
      {
        extends: true,
        test: { name: "scripts", exclude: [...exclude, PACKED, ...(missing === undefined ? [] : [JAVA_TESTS])] },
      },
      { extends: true, test: { name: "packages", include: [PACKED], experimental: { viteModuleRunner: true } } },
    ],
  },
});
