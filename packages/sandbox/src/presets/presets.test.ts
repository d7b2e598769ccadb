import { describe, expect, test } from "vitest";
import { createMemoryStore } from "../adapters/memory/create-memory-store.ts";
import { checkLedger } from "../components/ledger/check-ledger.ts";
import { readPreset } from "../config/complete-config.ts";
import { newCollateralId } from "../testing/collateral-requests.ts";
import { createSignedClient } from "../testing/signed-calls.ts";
import { type PresetName, presets } from "./presets.ts";

const MAIN = "/accounts/6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01";

async function open(name: PresetName) {
  const store = createMemoryStore();
  return { store, ...(await createSignedClient(store, presets[name])) };
}

describe.each([
  ["bank", ["transfers", "transfersFiat", "transfersInternal", "transfersPeerAccounts"]],
  ["on-off-ramp", ["ramps", "rates"]],
  ["internal-only", ["transfers", "transfersInternal"]],
] as const)("the preset %s", (name, components) => {
  test("offers these components, and its ledger is consistent", async () => {
    const { get, store } = await open(name);
    const { body } = await get("/capabilities");
    const offered = Object.keys(body["components"] as object).toSorted((one, other) => one.localeCompare(other));
    expect(offered).toEqual(["accounts", "balances", ...components].toSorted((one, other) => one.localeCompare(other)));
    expect(await checkLedger(store)).toEqual([]);
  });

  test("is a valid configuration file", () => {
    const { config, data } = presets[name];
    const content: unknown = JSON.parse(JSON.stringify({ ...config, data }));
    expect(readPreset(content)).toEqual(JSON.parse(JSON.stringify({ config, data })));
  });
});

test("the exchange offers every component", async () => {
  const { get } = await open("exchange");
  const { body } = await get("/capabilities");
  expect(Object.values(body["components"] as object)).toEqual(Array(11).fill("*"));
});

test("a bank holds and transfers only national currencies", async () => {
  const { get } = await open("bank");
  const { body } = await get(`${MAIN}/balances`);
  for (const { asset } of body["balances"] as { asset: object }[]) expect(asset).toHaveProperty("nationalCurrencyCode");
  const methods = await get(`${MAIN}/capabilities/transfers/withdrawals`);
  expect(methods.body["capabilities"]).not.toEqual([]);
  for (const { withdrawal } of methods.body["capabilities"] as { withdrawal: { asset: object } }[])
    expect(withdrawal.asset).toHaveProperty("nationalCurrencyCode");
  expect((await get(`${MAIN}/transfers/withdrawals/blockchain`)).status).toBe(404);
});

test.each([
  ["alder-one", 3],
  ["birch-one", 2],
] as const)("each active account of %s at the bank has two deposits of national currencies", async (key, count) => {
  const { get } = await open("bank");
  const { body } = await get("/accounts", key);
  const active = (body["accounts"] as { id: string; status: string }[]).filter(({ status }) => status === "active");
  expect(active).toHaveLength(count);
  for (const { id } of active) {
    const list = (await get(`/accounts/${id}/transfers/deposits`, key)).body["deposits"] as { balanceAsset: object }[];
    expect(list.length).toBeGreaterThanOrEqual(2);
    for (const { balanceAsset } of list) expect(balanceAsset).toHaveProperty("nationalCurrencyCode");
  }
});

test("a file may offer a component only to some accounts", async () => {
  const { data: demo } = presets.exchange;
  const [, desk] = demo.accounts;
  const { config } = readPreset({
    ...presets.exchange.config,
    offeredTo: { liquidity: "sub", ramps: [desk!.id] },
    data: demo,
  });
  const { get, post } = await createSignedClient(createMemoryStore(), { config, data: demo });
  const { body } = await get("/capabilities");
  const archive = "6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a03";
  expect(body["components"]).toMatchObject({ liquidity: [desk!.id, archive], ramps: [desk!.id], transfers: "*" });
  const quote = {
    fromAsset: { nationalCurrencyCode: "USD" },
    toAsset: { nationalCurrencyCode: "EUR" },
    fromAmount: "1",
  };
  expect((await post(`/accounts/${desk!.id}/liquidity/quotes`, quote)).status).toBe(200);
  expect((await post(`${MAIN}/liquidity/quotes`, quote)).status).toBe(404);
  expect((await get(`${MAIN}/ramps`)).status).toBe(404);
  expect((await get(`${MAIN}/transfers/deposits`)).status).toBe(200);
  expect(() => readPreset({ offeredTo: { exchange: "main" }, data })).toThrow("offeredTo");
});

test("offers only internal transfers with the preset internal-only", async () => {
  const { get } = await open("internal-only");
  const { body } = await get(`${MAIN}/capabilities/transfers/withdrawals`);
  const methods = body["capabilities"] as { withdrawal: { transferMethod: string } }[];
  expect(new Set(methods.map(({ withdrawal }) => withdrawal.transferMethod))).toEqual(new Set(["InternalTransfer"]));
});

const data = {
  customers: [{ id: "c", name: "One" }],
  apiKeys: [{ apiKey: "k", customerId: "c" }],
  accounts: [{ id: "a", customerId: "c", title: "Main" }],
};

test("accepts a minimal file", () => {
  expect(readPreset({ data })).toEqual({ config: {}, data });
});

test("reports all errors of a file at once, with their locations", () => {
  const wrong = {
    components: ["transfer"],
    liquidity: { pairs: [{ id: "p" }] },
    data: {
      ...data,
      apiKeys: [{ apiKey: "k", customerId: "nobody" }],
      accounts: [{ id: "a b", customerId: "c", title: "Main", parentId: "z" }],
      balances: [{ accountId: "y", asset: { assetId: "x" }, deposited: "-1" }],
    },
    extra: 1,
  };
  expect(() => readPreset(wrong)).toThrow(/^The configuration file is invalid\.\n/);
  for (const message of [
    "components[0]: Invalid option",
    "liquidity.pairs[0].rate: ",
    "data.accounts[0].id: must be letters, digits, - and _.",
    'data.balances[0].deposited: must be a decimal above zero; it is "-1".',
    'the configuration: Unrecognized key: "extra".',
  ])
    expect(() => readPreset(wrong)).toThrow(message);
});

test("references in data must name earlier entries", () => {
  const wrong = {
    ...data,
    apiKeys: [{ apiKey: "k", customerId: "nobody" }],
    accounts: [{ ...data.accounts[0], parentId: "z" }],
    balances: [{ accountId: "y", asset: { assetId: "x" }, deposited: "1" }],
  };
  for (const message of [
    'data.apiKeys[0].customerId: there is no earlier customer "nobody".',
    'data.accounts[0].parentId: there is no earlier account "z".',
    'data.balances[0].accountId: there is no earlier account "y".',
    'data.balances[0].asset.assetId: there is no earlier asset "x".',
  ])
    expect(() => readPreset({ data: wrong })).toThrow(message);
});

const [main] = data.accounts;
const sub = { ...main!, id: "b", parentId: "a" };
const collateralId = newCollateralId("1");
const link = { id: "l", accountId: "a", collateralId, collateralSigners: [], env: "prod", status: "Linked" };
const usd = { nationalCurrencyCode: "USD" };

test.each<[string, object]>([
  ["data.accounts[0].title: must not be blank.", { accounts: [{ ...main, title: " " }] }],
  [
    "data.accounts[2].parentId: is a sub-account itself; sub-accounts have no sub-accounts.",
    { accounts: [main, sub, { ...sub, id: "c", parentId: "b" }] },
  ],
  [
    "data.accounts[1].parentId: belongs to another customer.",
    { customers: [...data.customers, { id: "d", name: "Two" }], accounts: [main, { ...sub, customerId: "d" }] },
  ],
  [
    'data.balances[0].deposited: must be a decimal above zero; it is "0.00".',
    { balances: [{ accountId: "a", asset: usd, deposited: "0.00" }] },
  ],
  [
    "data.balances[0].locked: is more than the 1.5 that was deposited.",
    { balances: [{ accountId: "a", asset: usd, deposited: "1.5", locked: "1.51" }] },
  ],
  [
    "data.collateralLinks[0].accountId: is a sub-account; only main accounts can be linked.",
    { accounts: [main, sub], collateralLinks: [{ ...link, accountId: "b" }] },
  ],
  [
    "data.collateralLinks[0].collateralId: is not three UUIDs joined by dots.",
    { collateralLinks: [{ ...link, collateralId: "one" }] },
  ],
  [
    "data.collateralLinks[1].accountId: is linked by an earlier link.",
    { collateralLinks: [link, { ...link, id: "m", collateralId: newCollateralId("2") }] },
  ],
  [
    "data.collateralLinks[1].collateralId: is linked by an earlier link.",
    { accounts: [main, { ...main, id: "e" }], collateralLinks: [link, { ...link, id: "m", accountId: "e" }] },
  ],
  [
    "data.collateralLinks[0].rejectionReason: must have a rejectionReason if it is Failed or Disabled, and only then.",
    { collateralLinks: [{ ...link, status: "Failed" }] },
  ],
])("rejects contradictory data with a message: %s", (message, wrong) => {
  expect(() => readPreset({ data: { ...data, ...wrong } })).toThrow(message);
});

test("accepts repeated refused links with any collateral account", () => {
  const failed = { ...link, collateralId: "one", status: "Failed", rejectionReason: "No." };
  const collateralLinks = [failed, { ...failed, id: "m" }, { ...link, id: "n" }];
  expect(readPreset({ data: { ...data, collateralLinks } }).data.collateralLinks).toEqual(collateralLinks);
});

test.each([[undefined], [null], ["text"], [[]]])("rejects %j as a file", (content) => {
  expect(() => readPreset(content)).toThrow("The configuration file is invalid.");
});
