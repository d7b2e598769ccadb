import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contents, project, rendered } from "../testing/project.ts";
import { addComponents } from "./add-components.ts";

const FILE = "src/components.ts";
const read = (folder: string): string => readFileSync(join(folder, FILE), "utf8");

test("a component comes as new files and one line", () => {
  const folder = project(["transfersBlockchain"]);
  const before = contents(folder);
  const words = addComponents(folder, ["rates"]);
  const { [FILE]: mounts = "", ...after } = contents(folder);
  const { [FILE]: mounted = "", ...untouched } = before;
  expect(mounts).toBe(`${mounted}export * as rates from "./rates/index.ts";\n`);
  expect(after).toMatchObject(untouched);
  expect(
    Object.keys(after)
      .filter((file) => !(file in before))
      .toSorted(),
  ).toEqual([...rendered(["rates"]).keys()].filter((file) => /rates/.test(file)));
  expect(words).toContain("src/rates/handlers.ts");
});

test("what was added is what would have been written at first", () => {
  const folder = project([]);
  addComponents(folder, ["collateral", "transfersFiat"]);
  const { [FILE]: mounts = "", ...files } = contents(folder);
  const { [FILE]: asAtFirst = "", ...expected } = Object.fromEntries(rendered(["collateral", "transfersFiat"]));
  expect(files).toEqual(expected);
  expect(mounts.split("\n").toSorted()).toEqual(asAtFirst.split("\n").toSorted());
});

test("what a component requires comes with it, and is named", () => {
  const folder = project([]);
  expect(addComponents(folder, ["transfersInternal"])).toContain("transfersInternal requires transfers");
  expect(read(folder)).toContain("transfers from");
});

test("shared files are left as somebody has changed them", () => {
  const folder = project(["transfersBlockchain"]);
  const shared = join(folder, "src/deposit-addresses/handlers.ts");
  appendFileSync(shared, "// mine\n");
  addComponents(folder, ["transfersFiat"]);
  expect(readFileSync(shared, "utf8")).toMatch(/\/\/ mine\n$/);
});

test("a mount file that holds more is left alone, and the line is shown", () => {
  const folder = project([]);
  appendFileSync(join(folder, FILE), "export const more = 1;\n");
  const before = read(folder);
  const words = addComponents(folder, ["rates"]);
  expect(read(folder)).toBe(before);
  expect(words).toContain('Put this into it yourself:\n  export * as rates from "./rates/index.ts";');
});

test("a mount file without a line break at its end gets one", () => {
  const folder = project([]);
  writeFileSync(join(folder, FILE), read(folder).trimEnd());
  addComponents(folder, ["rates"]);
  expect(read(folder)).toMatch(/index\.ts";\nexport \* as rates/);
});

test("a component that is there already changes nothing", () => {
  const folder = project(["rates"]);
  const before = contents(folder);
  expect(addComponents(folder, ["rates"])).toContain("offered already");
  expect(contents(folder)).toEqual(before);
});

test("a file in the way stops everything before it begins", () => {
  const folder = project([]);
  writeFileSync(join(folder, "test/rates.test.ts"), "// mine");
  const before = contents(folder);
  expect(() => addComponents(folder, ["ramps", "rates"])).toThrow(/test\/rates\.test\.ts/);
  expect(contents(folder)).toEqual(before);
});

test("so does a file that the new ones are built upon and that has gone", () => {
  const folder = project([]);
  rmSync(join(folder, "src/memory"), { recursive: true });
  const before = contents(folder);
  expect(() => addComponents(folder, ["rates"])).toThrow(/has gone: src\/memory\/books\.ts/);
  expect(contents(folder)).toEqual(before);
});

test("an unknown component, none, and a folder that is no project are refused", () => {
  const folder = project([]);
  expect(() => addComponents(folder, ["trading"])).toThrow("no component trading");
  expect(() => addComponents(folder, [])).toThrow("which component?");
  expect(() => addComponents(join(folder, "src"), ["rates"])).toThrow(/there is no src\/components\.ts/);
});
