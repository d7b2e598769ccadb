import { join } from "node:path";
import { defaultExclude, defineConfig } from "vitest/config";

/** Tests that run whole programs take too long for every change. `pnpm test:long` runs them, and `.ci/run` most of them. */
const LONG_TESTS = "**/*.long.test.ts";

/** The files that no run takes, and those that this run leaves out. */
export const exclude = [...defaultExclude, ...(process.env["PROVIDER_LONG"] === undefined ? [LONG_TESTS] : [])];

/** For the programs that tests start: Node strips the types of a source file once, and not in each process. */
const env = { NODE_COMPILE_CACHE: join(import.meta.dirname, "node_modules/.cache/node-compile-cache") };

/**
 * Node loads the modules, as it does for users, and the files of a package share a process and its modules: to transform and
 * load the modules again for each file took up to half of the time. The time limits are enough for a busy machine, whose disk
 * may take a second for a commit.
 */
export default defineConfig({
  test: {
    exclude,
    env,
    setupFiles: [join(import.meta.dirname, "vitest.setup.ts")],
    isolate: false,
    experimental: { viteModuleRunner: false },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
