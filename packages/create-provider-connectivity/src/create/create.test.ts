/** From what was said to a project on the disk. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { contents, rendered, temporaryFolder } from "../testing/project.ts";
import { choose } from "./choose.ts";
import { nextSteps } from "./next-steps.ts";
import { packageManager } from "./package-manager.ts";
import { writeProject } from "./write-project.ts";

const QUIET = { yes: true, help: false };

test("nobody has to be asked", async () => {
  const folder = join(temporaryFolder(), "my-exchange");
  const decided = await choose({ ...QUIET, folder, components: ["collateral"] }, false);
  expect(decided.choices).toMatchObject({
    name: "my-exchange",
    components: ["accounts", "balances", "transfers", "transfersBlockchain", "collateral"],
    database: "sqlite",
    signing: { algorithm: "rsa" },
  });
  const words = nextSteps(decided, { program: "pnpm", isInstalled: false });
  expect(words).toContain("collateral requires transfers, which was added");
  expect(words).toContain("pnpm install");
  expect(nextSteps(decided, { program: "pnpm", isInstalled: true })).not.toContain("pnpm install");
});

test.each([
  ["a folder that is not empty", (folder: string) => writeFileSync(join(folder, "file"), ""), {}, /is not empty/],
  ["a file", (folder: string) => writeFileSync(join(folder, "at"), ""), { at: "at" }, /is a file/],
  ["a name that npm refuses", () => {}, { at: "My Shop" }, /no name for a package.*--name/],
  ["a given name that npm refuses", () => {}, { at: "shop", name: ".shop" }, /no name for a package/],
])("%s is refused", async (_case, prepare, { at = ".", name }: { at?: string; name?: string }, words) => {
  const folder = temporaryFolder();
  prepare(folder);
  const given = { ...QUIET, folder: join(folder, at), ...(name === undefined ? {} : { name }) };
  await expect(choose(given, false)).rejects.toThrow(words);
});

test("without a folder and without anybody to ask, there is nothing to do", async () => {
  await expect(choose(QUIET, false)).rejects.toThrow("name a folder");
});

test("a project is written into a new folder or an empty one", () => {
  const files = rendered([]);
  const fresh = join(temporaryFolder(), "deep/shop");
  writeProject(fresh, files);
  expect(contents(fresh)).toEqual(Object.fromEntries(files));
  const empty = temporaryFolder();
  writeProject(empty, files);
  expect(contents(empty)).toEqual(Object.fromEntries(files));
});

test("where something has come into the folder meanwhile, nothing is written and nothing is left", () => {
  const folder = join(temporaryFolder(), "shop");
  mkdirSync(folder);
  writeFileSync(join(folder, "mine"), "");
  expect(() => writeProject(folder, rendered([]))).toThrow(/not empty/);
  expect(readdirSync(folder)).toEqual(["mine"]);
  expect(readdirSync(dirname(folder))).toEqual(["shop"]);
});

test.each([
  ["pnpm/12.0.0 npm/? node/v24.0.0 linux x64", "pnpm"],
  ["npm/11.0.0 node/v24.0.0 linux x64", "npm"],
  ["something/1.0.0", "npm"],
  [undefined, "npm"],
])("called by %s, it goes on with %s", (userAgent, program) => {
  expect(packageManager(userAgent ?? "")).toBe(program);
});
