/** From the command line to a project on disk. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { contents, rendered, temporaryFolder } from "../testing/project.ts";
import { choose } from "./choose.ts";
import { parseCreate } from "./command.ts";
import { nextSteps } from "./next-steps.ts";
import { packageManager } from "./package-manager.ts";
import { writeProject } from "./write-project.ts";

const given = (...argv: string[]) => parseCreate({ argv: ["--yes", ...argv], env: {} });

test("--yes uses the defaults without prompting", async () => {
  const folder = join(temporaryFolder(), "my-exchange");
  const decided = await choose(given(folder, "--components", "collateral"), false);
  expect(decided.choices).toMatchObject({
    name: "my-exchange",
    components: ["accounts", "balances", "transfers", "transfersBlockchain", "collateral"],
    database: "sqlite",
    signingConfiguration: { algorithm: "rsa" },
  });
  const text = nextSteps(decided, { program: "pnpm", isInstalled: false });
  expect(text).toContain("collateral requires transfers, which was added");
  expect(text).toContain("pnpm install");
  expect(nextSteps(decided, { program: "pnpm", isInstalled: true })).not.toContain("pnpm install");
});

test("requires --name for a folder whose name npm rejects", async () => {
  const folder = join(temporaryFolder(), "My Shop");
  await expect(choose(given(folder), false)).rejects.toThrow(/not a valid package name.*--name/);
});

test("reports a missing folder as a usage error without a terminal", async () => {
  await expect(choose(given(), false)).rejects.toThrow("name a folder");
});

test("writes a project into a new or empty folder", () => {
  const files = rendered([]);
  const fresh = join(temporaryFolder(), "deep/shop");
  writeProject(fresh, files);
  expect(contents(fresh)).toEqual(Object.fromEntries(files));
  const empty = temporaryFolder();
  writeProject(empty, files);
  expect(contents(empty)).toEqual(Object.fromEntries(files));
});

test("writes nothing if the folder is no longer empty", () => {
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
])("the user agent %s means %s", (userAgent, program) => {
  expect(packageManager(userAgent ?? "")).toBe(program);
});
