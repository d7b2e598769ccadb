import { expect, test } from "vitest";
import { createMemoryStore } from "../../adapters/memory/create-memory-store.ts";
import { demoConfig } from "../../presets/demo-config.ts";
import { createCheckedClient } from "../../testing/checked-client.ts";
import { alderMain, withdrawalKinds, withdrawalsOf } from "../../testing/withdrawal-requests.ts";

const HEADER = "X-FBAPI-INITIATED-BY";
const identified = { userIdentification: {} };
const missing = {
  status: 400,
  body: { errorType: "schema-property-error", requestPart: "headers", propertyName: "/x-fbapi-initiated-by" },
};
const own = `/accounts/${alderMain.id}`;

const componentOf = {
  PublicBlockchain: "transfersBlockchain",
  Iban: "transfersFiat",
  PeerAccountTransfer: "transfersPeerAccounts",
  InternalTransfer: "transfersInternal",
} as const;

const clientWith = (requirements: object) =>
  createCheckedClient(async () => createMemoryStore(), { config: { ...demoConfig, requirements } });

test.each([
  ["accounts", "/accounts"],
  ["accounts", own],
  ["balances", `${own}/balances`],
  ["rates", `${own}/rate?conversionPairId=usd-eur`],
  ["liquidity", `${own}/liquidity/quotes`],
  ["transfers", `${own}/transfers/withdrawals`],
  ["transfers", `${own}/transfers/deposits`],
  ["transfersBlockchain", `${own}/transfers/withdrawals/blockchain`],
  ["transfersFiat", `${own}/transfers/withdrawals/fiat`],
  ["transfersFiat", `${own}/transfers/deposits/addresses`],
  ["transfersPeerAccounts", `${own}/transfers/withdrawals/peeraccount`],
  ["transfersInternal", `${own}/transfers/withdrawals/subaccount`],
  ["ramps", `${own}/ramps`],
])("if %s requires it, %s must name the initiator", async (component, endpoint) => {
  const client = await clientWith({ [component]: identified });
  expect((await client.get("/capabilities")).body).toMatchObject({ requirements: { [component]: identified } });
  expect(await client.get(endpoint)).toMatchObject(missing);
  expect(await client.call({ method: "GET", endpoint, headers: { [HEADER]: "" } })).toMatchObject(missing);
  expect((await client.call({ method: "GET", endpoint, headers: { [HEADER]: "ada" } })).status).toBe(200);
});

test("operations of other components, and operations without the header, do not require it", async () => {
  const client = await clientWith({ transfers: identified, liquidity: identified });
  for (const path of [`${own}/balances`, `${own}/capabilities/transfers/withdrawals`, "/capabilities/liquidity/quotes"])
    expect((await client.get(path)).status).toBe(200);
});

test("errors of the query are reported first, as without such requirements", async () => {
  const client = await clientWith({ ramps: identified });
  expect(await client.get(`${own}/ramps?limit=0`)).toMatchObject({ status: 400, body: { propertyName: "/limit" } });
  expect(await client.get(`/accounts/nobody/ramps`)).toMatchObject({ status: 404 });
});

test.each(withdrawalKinds)(
  "a withdrawal by $method without it changes nothing, and does not use its key",
  async (kind) => {
    const client = await clientWith({ [componentOf[kind.method]]: identified });
    const endpoint = withdrawalsOf(alderMain.id, kind);
    expect(await client.post(endpoint, { ...kind.request, idempotencyKey: "one" })).toMatchObject(missing);
    const headers = { [HEADER]: "ada" };
    const json = { ...kind.request, idempotencyKey: "one" };
    expect((await client.call({ method: "POST", endpoint, json, headers })).status).toBe(201);
    expect(await client.store.withdrawals.list(alderMain.id, { limit: 9, order: "asc" })).toHaveLength(1);
  },
);
