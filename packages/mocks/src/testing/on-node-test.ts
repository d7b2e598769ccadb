/** A file of node:test with one passing test and one that leaves a contract violation. @module */
import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { createFakeProvider } from "../index.ts";
import { useFakes } from "../node/index.ts";

const fake = await createFakeProvider();
useFakes([fake], { beforeAll: before, afterEach, afterAll: after });
const client = createClient(contract, { ...fake.clientOptions, retries: { attempts: 1 } });

void test("satisfies the contract", async () => {
  assert.ok((await client.getAccounts()).accounts.length > 0);
});

void test("violates the contract silently", async () => {
  fake.override("getAccounts", { status: 200, body: { accounts: "none" } as never });
  await client.getAccounts().catch(() => undefined);
});
