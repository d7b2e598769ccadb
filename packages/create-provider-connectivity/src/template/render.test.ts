import { describe, expect, test } from "vitest";
import { missingImports } from "../add/missing-imports.ts";
import { type Component, complete, optional } from "../components.ts";
import { rendered } from "../testing/project.ts";
import { mountedIn } from "./mount.ts";
import { folderOf } from "./template-files.ts";

/** Every selection of components. */
const choices = Array.from({ length: 2 ** optional.length }, (_, bits) =>
  optional.filter((_name, index) => (bits & (1 << index)) !== 0),
);

test("for every selection, each import refers to a file of the project", () => {
  for (const chosen of choices) expect(missingImports("/nowhere", rendered(chosen)), chosen.join()).toEqual([]);
});

test("for every selection, the project has exactly the folders and tests of its components", () => {
  for (const chosen of choices) {
    const files = new Set(rendered(chosen).keys());
    const has = (name: Component) => files.has(`src/${folderOf(name)}/handlers.ts`);
    expect(optional.filter(has)).toEqual(complete(chosen).filter((name) => optional.includes(name)));
    const hasAddresses = complete(chosen).some((name) => name === "transfersFiat" || name === "transfersBlockchain");
    expect(files.has("src/deposit-addresses/handlers.ts")).toBe(hasAddresses);
    expect(files.has("test/deposit-addresses.test.ts")).toBe(hasAddresses);
  }
});

test("the components are mounted one by one", () => {
  expect(mountedIn(rendered(["collateral"]).get("src/components.ts") ?? "")).toEqual(complete(["collateral"]));
});

test("the project has the ports of the chosen components only", () => {
  const ports = [...rendered(["transfersBlockchain"])].filter(([file]) => /^src\/.+\/ledger\.ts$/.test(file));
  expect(ports.map(([file]) => file)).toEqual([
    "src/accounts/ledger.ts",
    "src/assets/ledger.ts",
    "src/balances/ledger.ts",
    "src/deposit-addresses/ledger.ts",
    "src/transfers-blockchain/ledger.ts",
    "src/transfers/ledger.ts",
  ]);
});

describe("the manifest", () => {
  const manifest = (files: ReadonlyMap<string, string>) =>
    JSON.parse(files.get("package.json") ?? "") as {
      name: string;
      scripts: Record<string, string>;
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };

  test("contains the name and the two programs", () => {
    const { name, scripts } = manifest(rendered([]));
    expect(name).toBe("my-exchange");
    expect(scripts).toMatchObject({ keys: "provider-connectivity keys", provider: "provider-connectivity" });
  });

  test("depends on the PostgreSQL driver only if PostgreSQL is chosen", () => {
    expect(manifest(rendered([])).dependencies).not.toHaveProperty("pg");
    expect(manifest(rendered([])).devDependencies).not.toHaveProperty("@types/pg");
    expect(manifest(rendered([], { database: "postgresql" })).dependencies).toHaveProperty("pg");
  });

  test("depends on the platform's client only with collateral", () => {
    const name = "@provider-connectivity/platform";
    expect(manifest(rendered(["rates"])).dependencies).not.toHaveProperty([name]);
    expect(manifest(rendered(["collateral"])).dependencies).toHaveProperty([name]);
  });
});

test("the database determines the records and the settings", () => {
  const [sqlite, postgresql] = [rendered([]), rendered([], { database: "postgresql" })];
  expect(sqlite.get("src/records.ts")).toContain("node:sqlite");
  expect(sqlite.get(".env.example")).toContain("RECORDS_FILE=");
  expect(postgresql.get("src/records.ts")).toContain("createPostgresIdempotencyRecords");
  expect(postgresql.get(".env.example")).toContain("DATABASE_URL=");
  const [inFile, inDatabase] = [rendered(["collateral"]), rendered(["collateral"], { database: "postgresql" })];
  expect(inFile.get("src/collateral/inbox.ts")).toContain("openSqliteInbox");
  expect(inDatabase.get("src/collateral/inbox.ts")).toContain("createPostgresInbox");
  for (const files of [sqlite, postgresql]) expect(files.get(".env")).toBe(files.get(".env.example"));
  for (const files of [sqlite, postgresql]) expect([...files.keys()].some((file) => /variant/.test(file))).toBe(false);
});

test("the signing configuration is in a separate file", () => {
  const signingConfiguration = {
    preEncoding: "hexstr",
    algorithm: "hmac",
    hash: "sha512",
    postEncoding: "base32",
  } as const;
  expect(JSON.parse(rendered([], { signingConfiguration }).get("signing.json") ?? "")).toEqual(signingConfiguration);
});

test("secrets and local state are kept out of version control and images", () => {
  const files = rendered([]);
  for (const name of [".gitignore", ".dockerignore"]) {
    for (const entry of [".env", "keys", "data", "node_modules", "dist"]) expect(files.get(name)).toContain(entry);
  }
});

test("an install on an old Node fails", () => {
  const files = rendered([]);
  expect(files.get(".npmrc")).toContain("engine-strict=true");
  expect(files.get("check-node.cjs")).toContain("22, 13");
});

test.each(complete(optional))("the component %s of the contract has everything that a new component needs", (name) => {
  const folder = folderOf(name);
  const needed = ["handlers", "index", "ledger", "memory"].map((file) => `src/${folder}/${file}.ts`);
  const files = rendered([name]);
  const missing = [...needed, `test/${folder}.test.ts`].filter((file) => !files.has(file));
  expect(missing, `write these below templates/provider for the component ${name}`).toEqual([]);
  const mounts = files.get("src/components.ts") ?? "";
  expect(mountedIn(mounts), `mount ${name} in templates/provider/src/components.ts`).toContain(name);
});
