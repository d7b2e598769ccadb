/** The programs of operators on databases that they must not create or migrate. @module */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { folder, run } from "../testing/programs.ts";

const program = (name: string): string => join(import.meta.dirname, "..", name, "main.ts");

test.each(["2999-01-01T00:00:00Z", "2026-01-31", "2026-01-31T12:00:00", "12", "tomorrow"])(
  "fence refuses the cut-off %s",
  async (cutOff) => {
    const { status, stderr } = await run(program("fence"), ["lift", "--cut-off", cutOff]);
    expect(stderr).toContain(
      `"${cutOff}" is ${cutOff.startsWith("2999") ? "in the future" : "neither now nor a time"}`,
    );
    expect(status).toBe(2);
  },
);

describe.each([
  ["ledger", ["proof"]],
  ["ledger", ["export"]],
  ["erase", ["--all"]],
  ["fence", []],
  ["fence", ["lift", "--reconciled"]],
] as const)("%s %j", (name, args) => {
  test("refuses a path without a database, and creates nothing", async () => {
    const { status, stderr } = await run(program(name), [...args, "--database", "mistyped/provider.sqlite"]);
    expect(stderr).toContain("mistyped/provider.sqlite cannot be opened as a SQLite database: the file does not exist");
    expect(status).toBe(1);
    expect(existsSync(join(folder, "mistyped"))).toBe(false);
  });

  test("refuses a database of an older version, and does not migrate it", async () => {
    const database = new DatabaseSync(join(folder, "older.sqlite"));
    database.exec(`create table kysely_migration (name text, timestamp text);
      insert into kysely_migration values ('0001-ledger', '2026-01-01T00:00:00.000Z')`);
    const { status, stderr } = await run(program(name), [...args, "--database", "older.sqlite"]);
    expect(stderr).toContain("it has the tables of an older version");
    expect(status).toBe(1);
    expect(database.prepare("select count(*) as tables from sqlite_master where type = 'table'").get()).toEqual({
      tables: 1,
    });
    database.close();
  });
});
