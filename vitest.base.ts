import { defineConfig } from "vitest/config";

/** How long tests may take: enough for a busy machine, whose disk may take a second for a commit. */
export default defineConfig({
  test: { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 30_000 } } },
});
