import { expect, test } from "vitest";
import type { IdempotencyScope } from "./index.ts";
import { providerOfAll } from "./testing/offering.ts";
import { seen, send } from "./testing/provider.ts";

const TARGET = "/accounts/mine/transfers/deposits/addresses";
const body = {
  idempotencyKey: "some-key",
  transferMethod: { transferMethod: "PublicBlockchain", asset: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } },
};

test("passes an idempotent request to the store, scoped by customer, operation, account and key", async () => {
  const scopes: IdempotencyScope[] = [];
  const keys: unknown[] = [];
  const idempotency = {
    run(scope: IdempotencyScope, _body: unknown, execute: (execution: object) => unknown) {
      scopes.push(scope);
      return execute({ operationKey: "operation-key", tx: undefined });
    },
  };
  const app = providerOfAll(
    (_request, { operationKey }) => {
      keys.push(operationKey);
      return { status: 200, body: {} };
    },
    { idempotency },
  );
  await send(app, TARGET, { method: "POST", body: JSON.stringify(body) });
  await send(app, TARGET);
  expect(scopes).toEqual([
    { customerId: "first", operationId: "createDepositAddress", accountId: "mine", idempotencyKey: "some-key" },
  ]);
  expect(keys).toEqual(["operation-key", undefined]);
});

test("sends the store's response byte for byte", async () => {
  const idempotency = { run: () => Promise.resolve({ status: 200, body: '{"kept" : true}' }) };
  const response = await send(
    providerOfAll(() => expect.unreachable(), { idempotency }),
    TARGET,
    { method: "POST", body: JSON.stringify(body) },
  );
  expect(await response.text()).toBe('{"kept" : true}');
});

test("a request that violates the contract does not reach the store", async () => {
  const idempotency = { run: () => expect.unreachable() };
  const app = providerOfAll(() => expect.unreachable(), { idempotency });
  const { idempotencyKey: _left, ...without } = body;
  expect(await seen(send(app, TARGET, { method: "POST", body: JSON.stringify(without) }))).toMatchObject({
    status: 400,
    body: { propertyName: "/idempotencyKey" },
  });
});
