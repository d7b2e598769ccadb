/** Providers whose responses break the contract's schemas. @module */
import { type Body, changeBody, changeItems, changeResponse } from "../behaviours.ts";
import { mutantsOf } from "../mutant.ts";
import type { Probe } from "../probe.ts";

const ACCOUNT = /^\/accounts\/[^/]+$/;
const without = (body: Body, name: string): Body =>
  Object.fromEntries(Object.entries(body).filter(([key]) => key !== name));
const withdraw = async (p: Probe) => {
  const { path, body } = await p.withdrawal();
  return p.post(path, body);
};
const quote = async (p: Probe) => {
  const { path, body } = await p.quote();
  return p.post(path, body);
};

export const schemas = mutantsOf("schemas", [
  [
    "null-for-absent",
    "A missing optional property is null.",
    changeBody({ path: ACCOUNT, status: 200 }, (body) => ({ ...body, parentId: body["parentId"] ?? null })),
    async (p) => p.get(await p.account()),
  ],
  [
    "number-amount",
    "Amounts are JSON numbers.",
    changeItems(/\/balances$/, "balances", (items) =>
      items.map((item) => ({ ...item, availableAmount: Number(item["availableAmount"]) })),
    ),
    async (p) => p.get(`${await p.account()}/balances`),
  ],
  [
    "no-created-at",
    "A withdrawal has no createdAt.",
    changeBody({ method: "POST", path: /\/withdrawals\/[a-z]+$/, status: 201 }, (body) => without(body, "createdAt")),
    withdraw,
  ],
  [
    "unknown-status",
    "A withdrawal has an unknown status.",
    changeBody({ method: "POST", path: /\/withdrawals\/[a-z]+$/, status: 201 }, (body) => ({
      ...body,
      status: "created",
    })),
    withdraw,
  ],
  [
    "no-timezone",
    "Times have no timezone.",
    changeBody({ method: "POST", path: /\/quotes$/, status: 200 }, (body) => ({
      ...body,
      createdAt: String(body["createdAt"]).replace("Z", ""),
    })),
    quote,
  ],
  [
    "epoch-time",
    "Times are numbers of seconds.",
    changeBody({ method: "POST", path: /\/quotes$/, status: 200 }, (body) => ({
      ...body,
      expiresAt: Date.parse(String(body["expiresAt"])) / 1000,
    })),
    quote,
  ],
  [
    "two-asset-forms",
    "An asset is named in two ways at once.",
    changeItems(/\/balances$/, "balances", (items) =>
      items.map((item) => ({
        ...item,
        asset: { ...(item["asset"] as object), assetId: "asset", nationalCurrencyCode: "USD" },
      })),
    ),
    async (p) => p.get(`${await p.account()}/balances`),
  ],
  [
    "version",
    "The version has two parts only.",
    changeBody({ path: /^\/capabilities$/, status: 200 }, (body) => ({ ...body, version: "0.5" })),
    (p) => p.get("/capabilities"),
  ],
  [
    "unwrapped-list",
    "A list is a bare array.",
    changeResponse({ method: "GET", path: /\/balances$/, status: 200 }, (response) => ({
      ...response,
      body: JSON.stringify((JSON.parse(String(response.body)) as { balances: unknown }).balances),
    })),
    async (p) => p.get(`${await p.account()}/balances`),
  ],
  [
    "wrong-list-property",
    "Deposits are nested in data.",
    changeBody({ method: "GET", path: /\/deposits$/, status: 200 }, ({ deposits, ...rest }) =>
      deposits === undefined ? rest : { data: deposits },
    ),
    async (p) => p.get(`${await p.account()}/transfers/deposits`),
  ],
  [
    "exponent-amount",
    "Amounts are in exponent notation.",
    changeItems(/\/balances$/, "balances", (items) =>
      items.map((item) => ({ ...item, availableAmount: Number(item["availableAmount"]).toExponential() })),
    ),
    async (p) => p.get(`${await p.account()}/balances`),
  ],
  [
    "negative-balance",
    "A balance is negative.",
    changeItems(/\/balances$/, "balances", (items) =>
      items.map((item, index) => (index === 0 ? { ...item, availableAmount: "-1" } : item)),
    ),
    async (p) => p.get(`${await p.account()}/balances`),
  ],
  [
    "no-fee",
    "A quote has no conversion fee.",
    changeBody({ path: /\/quotes(\/[^/]+)?$/, status: 200 }, (body) => without(body, "conversionFeeBps")),
    quote,
  ],
  [
    "unknown-blockchain",
    "An asset names an unknown blockchain.",
    changeBody({ method: "POST", path: /\/withdrawals\/[a-z]+$/, status: 201 }, (body) => ({
      ...body,
      balanceAsset: { blockchain: "MyChain", cryptocurrencySymbol: "BTC" },
    })),
    withdraw,
  ],
  [
    "delete-without-body",
    "Disabling a deposit address returns no body.",
    changeResponse({ method: "DELETE", status: 200 }, () => ({ status: 204, headers: {}, body: "" })),
    async (p) => {
      const { path, body } = await p.depositAddress();
      const made = await p.post(path, body);
      return p.send("DELETE", `${path}/${made.body["id"]}`);
    },
  ],
]);
