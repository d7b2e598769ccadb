/**
 * The reference provider in this process, on SQLite over HTTP, and the fake behind MSW give the same responses to every
 * rule.
 * @module
 */
import { contract } from "@provider-connectivity/contract";
import { createFakeProvider } from "@provider-connectivity/mocks";
import { openSqliteStore } from "@provider-connectivity/sandbox/node";
import { serve } from "@provider-connectivity/server/node";
import { setupServer } from "msw/node";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkAll } from "./check-all.ts";
import type { RuleResult } from "./result.ts";
import { subjects } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { fakeTarget } from "./testing/fake-target.ts";
import { comparableResult, expectedResults } from "./testing/expected-results.ts";
import { sandboxApp, sandboxTarget } from "./testing/sandbox-target.ts";

const expected = await expectedResults();
/** These rules need keys that this target does not have. */
const NEED_KEYS = new Set(["collateral/platform-signature", "collateral/response-signature"]);

async function onSqliteOverHttp(): Promise<readonly RuleResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "cases-"));
  const store = await openSqliteStore(join(folder, "provider.sqlite"));
  const server = await serve(await sandboxApp(store), { port: 0 });
  // Closes at the end of the file, because some rules do not wait for all of their responses.
  afterAll(async () => {
    await server.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });
  return checkAll(await sandboxTarget(`http://127.0.0.1:${server.port}/v2`, fetch));
}

async function behindMsw(): Promise<readonly RuleResult[]> {
  const fake = await createFakeProvider();
  const server = setupServer(...fake.handlers);
  server.listen();
  return checkAll(fakeTarget(fake, fetch)).finally(() => server.close());
}

test("every rule has a unique id below its subject, and names its source", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, subject, source, title, fix } of rules) {
    expect(id).toMatch(new RegExp(`^${subject}/[a-z-]+$`));
    expect([source, title, fix].every((text) => text.length > 10)).toBe(true);
  }
  expect(new Set(rules.map(({ subject }) => subject))).toEqual(new Set(subjects));
});

test("every operation succeeds at least once", () => {
  const exchanges = expected.flatMap((result) => result.exchanges);
  const succeeded = new Set(exchanges.filter(({ status }) => status < 300).map(({ operationId }) => operationId));
  expect(Object.keys(contract.operations).filter((id) => !succeeded.has(id))).toEqual([]);
});

describe("in this process", () => {
  test.each(expected)("$id", ({ id, outcome, reason, findings }) => {
    const wanted = NEED_KEYS.has(id) ? "skipped" : "passed";
    expect({
      outcome,
      reason: wanted === "passed" ? reason : undefined,
      findings: findings.map((each) => ({ message: each.message, expected: each.expected })),
    }).toEqual({ outcome: wanted, reason: undefined, findings: [] });
  });
});

describe.each([
  { name: "on SQLite, over HTTP", results: await onSqliteOverHttp() },
  { name: "behind MSW", results: await behindMsw() },
])("$name", ({ results }) => {
  test("checks every rule", () => {
    expect(results.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  });

  test.each(results.map((result, index) => ({ id: result.id, result, other: expected[index]! })))(
    "$id has the same requests and responses as in this process",
    ({ result, other }) => {
      expect(comparableResult(result)).toEqual(comparableResult(other));
    },
  );
});
