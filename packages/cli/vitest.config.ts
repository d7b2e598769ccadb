import { defineConfig } from "vitest/config";

// These tests start real processes; on a busy machine one takes its time.
export default defineConfig({ test: { testTimeout: 60_000 } });
