/** The reference provider on SQLite, called over HTTP. @module */
import { openSqliteStore } from "@provider-connectivity/sandbox/node";
import { serve } from "@provider-connectivity/server/node";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { sandboxApp, sandboxTarget } from "./testing/sandbox-target.ts";
import { testSameAnswers } from "./testing/test-same-answers.ts";
import { checkAll } from "./check-all.ts";

const folder = mkdtempSync(join(tmpdir(), "cases-"));
const store = await openSqliteStore(join(folder, "provider.sqlite"));
const server = await serve(await sandboxApp(store), { port: 0 });
afterAll(async () => {
  await server.close({ timeoutMs: 1000 });
  await store.close();
  rmSync(folder, { recursive: true });
});

const target = await sandboxTarget(`http://127.0.0.1:${server.port}/v2`, fetch);
await testSameAnswers(await checkAll(target));
