import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CliError, writePrivateFile, writePrivateFolder } from "./index.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cli-kit-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

test("only the owner can read a private file, even if it replaces another file", () => {
  const file = join(folder, "keys/secret");
  mkdirSync(join(folder, "keys"));
  writeFileSync(file, "old", { mode: 0o644 });
  writePrivateFile(file, "new");
  expect([readFileSync(file, "utf8"), modeOf(file)]).toEqual(["new", "600"]);
  expect(readdirSync(join(folder, "keys"))).toEqual(["secret"]);
});

test("only the owner can open a private folder and its parent, even if they existed before", () => {
  mkdirSync(join(folder, "keys"));
  chmodSync(join(folder, "keys"), 0o755);
  writePrivateFolder(join(folder, "keys/one"), { "a.pem": "a" }, { overwrite: false });
  expect([
    modeOf(join(folder, "keys")),
    modeOf(join(folder, "keys/one")),
    modeOf(join(folder, "keys/one/a.pem")),
  ]).toEqual(["700", "700", "600"]);
});

test("replaces an existing folder only with overwrite, and never deletes it", () => {
  const path = join(folder, "one");
  writePrivateFolder(path, { a: "1" }, { overwrite: false });
  expect(() => writePrivateFolder(path, { a: "2" }, { overwrite: false })).toThrow(CliError);
  expect(readFileSync(join(path, "a"), "utf8")).toBe("1");
  const old = writePrivateFolder(path, { a: "2" }, { overwrite: true });
  expect(readFileSync(join(path, "a"), "utf8")).toBe("2");
  expect(readFileSync(join(old ?? "", "a"), "utf8")).toBe("1");
});

test("writes a folder completely or not at all", () => {
  const path = join(folder, "one");
  expect(() => writePrivateFolder(path, { a: "1", "no/such/folder": "2" }, { overwrite: false })).toThrow("ENOENT");
  expect(existsSync(path)).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});
