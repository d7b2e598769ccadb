/** What holds whatever the provider offers. */
import { contract } from "@provider-connectivity/contract";
import { test } from "node:test";
import assert from "node:assert/strict";
import { offered } from "../src/kit.ts";
import { createMemoryLedger } from "../src/memory/memory-ledger.ts";
import { startProvider } from "./provider.ts";

test("the capabilities are the components that are mounted and ready", async () => {
  const { components, version } = await startProvider().client.getCapabilities();
  assert.deepEqual(Object.keys(components).toSorted(), [...offered].toSorted());
  assert.equal(version, contract.version);
});

test("a request that another key signed is refused", async () => {
  await assert.rejects(startProvider().stranger.getAccounts(), { status: 400, propertyName: "X-FBAPI-SIGNATURE" });
});

test("every list that is offered answers", async () => {
  const { client } = startProvider();
  const offeredHere: readonly string[] = offered;
  const lists = Object.values(contract.operations).filter(
    ({ listProperty, components }) =>
      listProperty !== undefined &&
      (components.length === 0 || components.some((component) => offeredHere.includes(component))),
  );
  assert.ok(lists.length > 0);
  for (const operation of lists) {
    const params = { accountId: "main", collateralId: "collateral" };
    const { response } = await client.result(operation, { params });
    assert.equal(response?.status, 200, operation.operationId);
  }
});

test("what is needed to answer can be asked about from outside the API", async () => {
  const { get } = startProvider();
  assert.equal((await get("/healthz")).status, 200);
  assert.equal((await get("/readyz")).status, 200);
  assert.equal((await get("/elsewhere")).status, 404);
});

test("a ledger in memory does not start in production", () => {
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  try {
    assert.throws(createMemoryLedger, /src\/ledger\.ts/);
  } finally {
    if (before === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = before;
  }
});
