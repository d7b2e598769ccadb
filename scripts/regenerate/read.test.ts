import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { sourcesOf } from "./read.ts";

test("finds each version in a folder of versions, the newest last", () => {
  const folder = temporaryFolder({
    "0.10.0/openapi.yaml": "",
    "0.9.1/openapi.yaml": "",
    "README.md": "",
    "drafts/notes.md": "",
  });
  expect(sourcesOf(folder)).toEqual([
    { file: join(folder, "0.9.1/openapi.yaml"), folder: "0.9.1" },
    { file: join(folder, "0.10.0/openapi.yaml"), folder: "0.10.0" },
  ]);
});

test("finds the document in a folder, and accepts the document itself", () => {
  const folder = temporaryFolder({ "openapi.yaml": "", "other.yaml": "" });
  expect(sourcesOf(folder)).toEqual([{ file: join(folder, "openapi.yaml"), folder: "" }]);
  expect(sourcesOf(join(folder, "other.yaml"))).toEqual([{ file: join(folder, "other.yaml"), folder: "" }]);
});

test("rejects a path that does not exist or has no document", () => {
  expect(() => sourcesOf("/no/such/path")).toThrow("/no/such/path does not exist");
  expect(() => sourcesOf(temporaryFolder({ "a.yaml": "" }))).toThrow(
    "contains neither openapi.yaml nor <version>/openapi.yaml",
  );
});
