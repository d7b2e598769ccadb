import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { compileConsumer, compilers } from "./compile-consumer.ts";

const [oldest, newest] = compilers(join(import.meta.dirname, "../.."));

test("both compilers are found", () => {
  expect([oldest?.version, newest?.version]).toEqual([expect.stringMatching(/^5\./), expect.stringMatching(/^7\./)]);
});

test.each([oldest, newest])("a package that is not there does not compile under TypeScript $version", (compiler) => {
  expect(() => compileConsumer(temporaryFolder(), compiler?.program ?? "")).toThrow(
    /failed with [12]\n.*@provider-connectivity\/client/,
  );
});
