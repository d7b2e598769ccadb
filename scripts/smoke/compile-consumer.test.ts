import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { compileConsumer } from "./compile-consumer.ts";

const ROOT = join(import.meta.dirname, "../..");

test.each(["scripts/package.json", "package.json"])("rejects a missing package with the TypeScript of %s", (from) => {
  const compiler = join(createRequire(join(ROOT, from)).resolve("typescript/package.json"), "../bin/tsc");
  expect(() => compileConsumer(temporaryFolder(), compiler)).toThrow(
    /failed with [12]\n.*@provider-connectivity\/client/,
  );
});
