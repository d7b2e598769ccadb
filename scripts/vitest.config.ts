import { defineConfig } from "vitest/config";

// A run of the machine starts Java; on a busy computer that alone takes seconds.
export default defineConfig({
  test: { testTimeout: 60_000, hookTimeout: 60_000, exclude: ["**/node_modules/**"], unstubEnvs: true },
});
