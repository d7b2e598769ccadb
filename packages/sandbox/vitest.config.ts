import { join } from "node:path";
import { mergeConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** Absolute, because `pnpm test:mutation` runs Vitest in the root of the repository. */
const DROP_SCHEMAS = join(import.meta.dirname, "src/testing/drop-schemas.ts");

/** Most of the time is spent waiting for databases, so every core gets a worker; Vitest leaves one core out by default. */
export default mergeConfig(base, { test: { maxWorkers: "100%", globalSetup: [DROP_SCHEMAS] } });
