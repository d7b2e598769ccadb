/** The reference provider on SQLite, called over HTTP. @module */
import { openSqliteStore } from "@provider-connectivity/sandbox/node";
import { serve } from "@provider-connectivity/server/node";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { comparable } from "./testing/comparable.ts";
import { inProcessTarget, tryAll } from "./testing/reference.ts";
import { sandboxApp, sandboxTarget } from "./testing/sandbox-target.ts";

const folder = mkdtempSync(join(tmpdir(), "cases-"));
const store = await openSqliteStore(join(folder, "provider.sqlite"));
const server = await serve(await sandboxApp(store), { port: 0 });
afterAll(async () => {
  await server.close({ timeLimit: 1000 });
  await store.close();
  rmSync(folder, { recursive: true });
});

const expected = new Map((await tryAll(await inProcessTarget())).map((result) => [result.name, result]));
const results = await tryAll(sandboxTarget(`http://127.0.0.1:${server.port}/v2`, fetch));

test.each(results)("$name", ({ name, outcome, reason, exchanges }) => {
  expect({ outcome, reason }).toEqual({ outcome: "passed", reason: undefined });
  expect(comparable(exchanges)).toEqual(comparable(expected.get(name)?.exchanges ?? []));
});
