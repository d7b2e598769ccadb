import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contents, project, rendered } from "../testing/project.ts";
import { addComponents } from "./add-components.ts";

const FILE = "src/components.ts";
const read = (folder: string): string => readFileSync(join(folder, FILE), "utf8");

test("adds a component as new files, and mounts it", () => {
  const folder = project(["transfersBlockchain"]);
  const before = contents(folder);
  const report = addComponents(folder, ["rates"]);
  const { [FILE]: mounts = "", ...after } = contents(folder);
  const { [FILE]: mounted = "", ...untouched } = before;
  expect(mounts).toBe(rendered(["transfersBlockchain", "rates"]).get(FILE));
  expect(mounts).not.toBe(mounted);
  expect(after).toMatchObject(untouched);
  expect(
    Object.keys(after)
      .filter((file) => !(file in before))
      .toSorted(),
  ).toEqual([...rendered(["rates"]).keys()].filter((file) => /rates/.test(file)));
  expect(report).toContain("src/rates/handlers.ts");
});

test("adding components gives the same project as choosing them at the start", () => {
  const folder = project([]);
  addComponents(folder, ["collateral", "transfersFiat"]);
  expect(contents(folder)).toEqual(Object.fromEntries(rendered(["collateral", "transfersFiat"])));
});

test("a component that is added to a project on PostgreSQL stores its data there", () => {
  const folder = project([], undefined, "postgresql");
  addComponents(folder, ["collateral"]);
  expect(contents(folder)).toEqual(Object.fromEntries(rendered(["collateral"], { database: "postgresql" })));
  expect(readFileSync(join(folder, "src/collateral/inbox.ts"), "utf8")).toContain("createPostgresInbox");
});

test("adds the package of a component to package.json and reports it", () => {
  const folder = project([]);
  const file = join(folder, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as { dependencies: Record<string, string> };
  writeFileSync(file, JSON.stringify({ ...manifest, dependencies: { ...manifest.dependencies, mine: "1.0.0" } }));
  expect(addComponents(folder, ["collateral"])).toContain(
    "Added to package.json: @provider-connectivity/platform. Run `npm install`.",
  );
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
    dependencies: { ...manifest.dependencies, mine: "1.0.0", "@provider-connectivity/platform": expect.any(String) },
  });
});

test("the lines for a mount file with manual changes include the background work of a component", () => {
  const folder = project([]);
  appendFileSync(join(folder, FILE), "export const more = 1;\n");
  const lines = addComponents(folder, ["collateral"]);
  expect(lines).toContain("backgrounds:\n    collateral: collateral.background,");
  expect(lines).toContain("receivers:\n    collateral: collateral.receiver,");
  expect(addComponents(folder, ["rates"])).not.toContain("background");
});

test("adds and reports a required component", () => {
  const folder = project([]);
  expect(addComponents(folder, ["transfersInternal"])).toContain("transfersInternal requires transfers");
  expect(read(folder)).toContain("* as transfers from");
});

test("keeps a changed shared file", () => {
  const folder = project(["transfersBlockchain"]);
  const shared = join(folder, "src/deposit-addresses/handlers.ts");
  appendFileSync(shared, "// mine\n");
  addComponents(folder, ["transfersFiat"]);
  expect(readFileSync(shared, "utf8")).toMatch(/\/\/ mine\n$/);
});

test("prints the lines for a mount file with manual changes instead of writing it", () => {
  const folder = project([]);
  appendFileSync(join(folder, FILE), "export const more = 1;\n");
  const before = read(folder);
  const text = addComponents(folder, ["rates"]);
  expect(read(folder)).toBe(before);
  expect(text).toContain('import * as rates from "./rates/index.ts";');
  expect(text).toContain("...rates.handlers(ledger),");
});

test("adding an offered component changes nothing", () => {
  const folder = project(["rates"]);
  const before = contents(folder);
  expect(addComponents(folder, ["rates"])).toContain("already offered");
  expect(contents(folder)).toEqual(before);
});

test("writes nothing if a file exists", () => {
  const folder = project([]);
  writeFileSync(join(folder, "test/rates.test.ts"), "// mine");
  const before = contents(folder);
  expect(() => addComponents(folder, ["ramps", "rates"])).toThrow(/test\/rates\.test\.ts/);
  expect(contents(folder)).toEqual(before);
});

test("writes nothing if an import is missing", () => {
  const folder = project([]);
  rmSync(join(folder, "src/memory"), { recursive: true });
  const before = contents(folder);
  expect(() => addComponents(folder, ["rates"])).toThrow(/missing ones: src\/memory\/books\.ts/);
  expect(contents(folder)).toEqual(before);
});

test("rejects an unknown component, no component, and a folder without a project", () => {
  const folder = project([]);
  expect(() => addComponents(folder, ["trading"])).toThrow("unknown component trading");
  expect(() => addComponents(folder, [])).toThrow("name a component");
  expect(() => addComponents(join(folder, "src"), ["rates"])).toThrow(/no src\/components\.ts/);
});
