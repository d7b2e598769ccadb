/** The variants. @module */
import { contract } from "@provider-connectivity/contract";
import { parseJson } from "@provider-connectivity/core/internal";
import { demoAccounts, demoConfig, demoData, type SandboxConfig } from "@provider-connectivity/sandbox";
import { setTimeout } from "node:timers/promises";
import { changeJson, changeTexts, mapTexts, operationOf, readAll } from "./translate.ts";
import { reversed } from "../check-spec/reversed.ts";
import type { Variant, VariantResponse } from "./variant.ts";

/** A configuration that offers these components and those that they need. */
function offering(...components: readonly string[]): SandboxConfig {
  const needed = (name: string): readonly string[] => [
    name,
    ...((contract.components.requires as Readonly<Record<string, readonly string[]>>)[name] ?? []).flatMap(needed),
  ];
  const always: readonly string[] = contract.components.always;
  const all = [...new Set(components.flatMap(needed))].filter((name) => !always.includes(name));
  return { ...demoConfig, components: all as NonNullable<SandboxConfig["components"]> };
}

const optional = contract.components.names.filter(
  (name) => !(contract.components.always as readonly string[]).includes(name),
);

const fewerComponents: readonly Variant[] = [
  { id: "mandatory-only", sentence: "It offers only accounts and balances.", config: offering() },
  ...optional.map((name) => ({
    id: `only-${name}`,
    sentence: `Of the optional components, it offers only ${name} and those that ${name} needs.`,
    config: offering(name),
  })),
];

const [oneAccount] = [demoAccounts.alderMain];
const birch = Object.values(demoAccounts).filter(({ customerId }) => customerId === "birch");
const onlyOne = {
  ...demoData,
  accounts: [oneAccount, ...birch],
  balances: (demoData.balances ?? []).filter(
    ({ accountId }) => accountId === oneAccount.id || birch.some(({ id }) => id === accountId),
  ),
  collateralLinks: [],
};

const otherData: readonly Variant[] = [
  { id: "one-account", sentence: "The customer has one account.", data: onlyOne },
  {
    id: "empty-lists",
    sentence: "There are no balances, deposits, withdrawals, additional assets or links.",
    data: { ...onlyOne, assets: [], balances: [] },
    config: {
      ...demoConfig,
      transfers: {
        withdrawals: demoConfig.transfers.withdrawals.filter(
          ({ balanceAsset, withdrawal }) => !usesAssetId([balanceAsset, withdrawal.asset]),
        ),
        deposits: demoConfig.transfers.deposits.filter(
          ({ balanceAsset, deposit }) => !usesAssetId([balanceAsset, deposit.asset]),
        ),
      },
      ramps: { methods: [] },
      liquidity: { pairs: [] },
      collateral: { assets: [] },
    },
  },
  { id: "no-quotes", sentence: "No pair can be converted.", config: { ...demoConfig, liquidity: { pairs: [] } } },
  {
    id: "fees",
    sentence: "Withdrawals cost a fee in addition to their amount.",
    settings: { withdrawalFee: "0.01" },
    config: {
      ...demoConfig,
      transfers: {
        ...demoConfig.transfers,
        withdrawals: demoConfig.transfers.withdrawals.map((method) => ({ ...method, fee: "0.01" })),
      },
    },
  },
  {
    id: "nothing-offered",
    sentence: "No transfer method is offered.",
    config: { ...demoConfig, transfers: {}, collateral: {} },
  },
];

function usesAssetId(assets: readonly object[]): boolean {
  return assets.some((asset) => "assetId" in asset);
}

/** Properties whose values the provider chooses. */
const IDS = new Set(["id", "accountId", "parentId", "assetId", "settlementVersion"]);

/** Adds a prefix and a suffix to ids in responses, and removes them from requests. */
function otherIds(id: string, sentence: string, [begin, end]: readonly [string, string]): Variant {
  const mark = (text: string) => begin + text + end;
  const unmark = (text: string) =>
    text.startsWith(begin) && text.endsWith(end) ? text.slice(begin.length, text.length - end.length) : text;
  const inComponents = (body: unknown): unknown => {
    const { components } = body as { components?: Readonly<Record<string, readonly string[] | "*">> };
    if (components === undefined) return body;
    const marked = Object.entries(components).map(([name, offered]) => [
      name,
      offered === "*" ? "*" : offered.map(mark),
    ]);
    return { ...(body as object), components: Object.fromEntries(marked) };
  };
  return {
    id,
    sentence,
    request: (request) => ({
      ...request,
      endpoint: mapEndpoint(request.endpoint, unmark),
      body: mapBody(request.body, unmark),
    }),
    response: changeJson((body, { status }) =>
      status < 300
        ? inComponents(mapTexts(body, (text, path) => (IDS.has(path.at(-1) ?? "") ? mark(text) : text)))
        : body,
    ),
  };
}

function mapEndpoint(endpoint: string, change: (text: string) => string): string {
  const [path = "", query] = endpoint.split(/\?(.*)/s);
  const changedPath = path.split("/").map((part) => encoded(part, change));
  const changedQuery = query?.split("&").map((pair) => {
    const [name = "", value] = pair.split(/=(.*)/s);
    return value === undefined ? pair : `${name}=${encoded(value, change)}`;
  });
  return changedPath.join("/") + (changedQuery === undefined ? "" : `?${changedQuery.join("&")}`);
}

/** Changes one part. An unchanged part keeps its original encoding. */
function encoded(part: string, change: (text: string) => string): string {
  try {
    const decoded = decodeURIComponent(part);
    const changed = change(decoded);
    return changed === decoded ? part : encodeURIComponent(changed);
  } catch {
    return part;
  }
}

function mapBody(body: string, change: (text: string) => string): string {
  const value = parseJson(body);
  if (typeof value !== "object" || value === null) return body;
  const changed = JSON.stringify(mapTexts(value, change));
  return changed === JSON.stringify(value) ? body : changed;
}

/** A sort key for an order that differs from that of the reference provider. */
function sortKey(text: string): number {
  return new TextEncoder().encode(text).reduce((sum, byte) => (sum * 31 + byte) % 9973, 7);
}

const otherOrders: Variant = {
  id: "list-orders",
  sentence: "Lists for which the contract defines no order have another order.",
  async response(response, { request, inner }) {
    const operation = operationOf(request);
    const list = operation?.listProperty;
    const isOrdered = operation?.parameters.some(({ name }) => name === "order") ?? true;
    if (response.status !== 200 || list === undefined || isOrdered || !operation?.paginated) return response;
    const [path = "", text = ""] = request.endpoint.split("?");
    const query = new URLSearchParams(text);
    const [after, before] = [query.get("startingAfter"), query.get("endingBefore")];
    const all = await readAll(inner, path, query, list);
    const items = all.toSorted((one, other) => sortKey(one.id) - sortKey(other.id));
    const limit = Number(query.get("limit") ?? 10);
    const indexOf = (id: string) => items.findIndex((item) => item.id === id);
    if ((after !== null && indexOf(after) < 0) || (before !== null && indexOf(before) < 0)) return response;
    const page =
      before === null
        ? items.slice(after === null ? 0 : indexOf(after) + 1).slice(0, limit)
        : items.slice(Math.max(0, indexOf(before) - limit), indexOf(before));
    return { ...response, body: JSON.stringify({ ...(parseJson(response.body) as object), [list]: page }) };
  },
};

const AMOUNTS =
  /^(availableAmount|lockedAmount|creditAmount|balanceAmount|amount|fromAmount|toAmount|minWithdrawalAmount|rate|feeAmount|conversionFeeBps)$/;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const dates = (id: string, sentence: string, format: (time: Date) => string): Variant => ({
  id: `dates-${id}`,
  sentence,
  response: changeTexts((text) => (DATE_TIME.test(text) ? format(new Date(text)) : text)),
});

const refusalsWith = (change: (refusal: object, status: number) => object) =>
  changeJson((body, { status }) => (status >= 400 ? change(body as object, status) : body));

/** Both properties are optional in the contract. */
const otherMessages: Variant = {
  id: "messages",
  sentence: "Refusals have other messages, and neither propertyName nor requestPart.",
  response: refusalsWith((refusal) => {
    const { propertyName: _, requestPart: __, ...rest } = refusal as { propertyName?: string; requestPart?: string };
    return { ...rest, message: "No. <see https://example.com/errors>" };
  }),
};

/** The introduction of the API allows this reading too. */
function bindRefusedKeys(): Variant {
  const bound = new Map<string, string>();
  return {
    id: "binds-refused-keys",
    sentence: "A request that the schema refuses uses up its idempotency key.",
    response(response, { request: { endpoint, headers, body } }) {
      const { idempotencyKey: key } = (parseJson(body) ?? {}) as { idempotencyKey?: unknown };
      if (typeof key !== "string") return response;
      const id = JSON.stringify([headers.get("x-fbapi-key"), endpoint, key]);
      const first = bound.get(id);
      if (first !== undefined && first !== body) {
        const reuse = { message: "The key belongs to another request.", errorType: "idempotency-key-reuse" };
        return { ...response, status: 400, body: JSON.stringify(reuse) };
      }
      const isOfSchema = /"errorType":"schema-/.test(response.body) && /"requestPart":"body"/.test(response.body);
      if (response.status === 400 && isOfSchema) bound.set(id, body);
      return response;
    },
  };
}

const otherForms: readonly Variant[] = [
  otherOrders,
  otherMessages,
  bindRefusedKeys(),
  {
    id: "json-style",
    sentence: "JSON is indented, properties have another order, and non-ASCII text is escaped.",
    response: (response) => {
      const body = parseJson(response.body);
      return body === undefined ? response : { ...response, body: styled(body) };
    },
  },
  {
    id: "extra-properties",
    sentence: "Objects in responses have properties that the contract does not define.",
    response: changeJson((body) => withExtra(body)),
  },
  {
    id: "trailing-zeros",
    sentence: "Amounts have trailing zeros.",
    response: changeTexts((text, path) =>
      AMOUNTS.test(path.at(-1) ?? "") && /^\d+(\.\d+)?$/.test(text)
        ? text.includes(".")
          ? `${text}00`
          : `${text}.000`
        : text,
    ),
  },
  dates("seconds", "Times have no fraction of a second.", (time) => time.toISOString().replace(/\.\d+Z/, "Z")),
  dates("offset", "Times have an offset instead of Z.", (time) =>
    new Date(time.getTime() + 5.5 * 3_600_000).toISOString().replace("Z", "+05:30"),
  ),
  dates("nanoseconds", "Times have nanoseconds.", (time) => time.toISOString().replace("Z", "000001Z")),
  {
    id: "headers",
    sentence: "The content type has a charset, and responses have headers of a gateway.",
    response: (response) => ({
      ...response,
      headers: {
        ...response.headers,
        ...(response.body === "" ? {} : { "content-type": "application/json; charset=utf-8" }),
        "set-cookie": "gateway=1",
        "x-request-id": "1",
        server: "nginx",
        vary: "*",
      },
    }),
  },
  {
    id: "header-refusals-401",
    sentence: "Every problem with a security header is refused with 401.",
    response: (response) =>
      response.status === 400 &&
      /"requestPart":"headers"/.test(response.body) &&
      /"X-FBAPI|"\/x-fbapi/i.test(response.body)
        ? { ...response, status: 401, body: JSON.stringify({ message: "Unauthorized", errorType: "unauthorized" }) }
        : response,
  },
  {
    id: "unknown-paths-html",
    sentence: "A gateway refuses unknown paths and methods with an HTML page, and HEAD with 405.",
    response: (response, { request }) =>
      operationOf(request) === undefined
        ? {
            status: request.method === "GET" ? 404 : 405,
            headers: { "content-type": "text/html" },
            body: "<h1>No</h1>",
          }
        : response,
  },
  {
    id: "closes-connections",
    sentence: "It closes each connection after the response.",
    response: (response) => ({ ...response, headers: { ...response.headers, connection: "close" } }),
  },
  {
    id: "slow",
    sentence: "Every response takes 20 to 60 milliseconds.",
    before: async () => {
      await setTimeout(20 + Math.random() * 40);
      return undefined;
    },
  },
  {
    id: "small-quotes-only",
    sentence: "Quotes for less than 10 or more than 500 are refused.",
    response: (response, { request }) => {
      const { fromAmount, toAmount } = (parseJson(request.body) ?? {}) as { fromAmount?: string; toAmount?: string };
      const amount = Number(fromAmount ?? toAmount);
      return operationOf(request)?.operationId === "createQuote" &&
        response.status === 200 &&
        (amount < 10 || amount > 500)
        ? refuse("bad-request")
        : response;
    },
  },
  rateLimited(),
];

/** After 400 requests, refuses requests with 429 for a second. */
function rateLimited(): Variant {
  let left = 400;
  let refusedUntil = 0;
  return {
    id: "rate-limit",
    sentence: "After 400 requests it refuses with 429 for a second.",
    before: async () => {
      if (Date.now() < refusedUntil) return tooManyRequests;
      if (left-- > 0) return undefined;
      left = 400;
      refusedUntil = Date.now() + 1000;
      return tooManyRequests;
    },
  };
}

const tooManyRequests: VariantResponse = {
  status: 429,
  headers: { "content-type": "application/json", "retry-after": "1" },
  body: JSON.stringify({ message: "Slow down.", errorType: "bad-request" }),
};

function refuse(errorType: string): VariantResponse {
  const body = JSON.stringify({ message: "Refused.", errorType });
  return { status: 400, headers: { "content-type": "application/json" }, body };
}

function withExtra(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withExtra);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [
    name,
    name === "components" ? member : withExtra(member),
  ]);
  return { "x-note": { extra: [1, null, "ü"] }, ...Object.fromEntries(members), zzz: false };
}

function styled(value: unknown): string {
  const text = JSON.stringify(reversed(value), undefined, 3);
  return text.replaceAll(/[^\u{20}-\u{7e}\n]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

export const variants: readonly Variant[] = [
  otherIds("ids", "Ids are numbers with a prefix.", ["acc:", ".1"]),
  otherIds("ids-unusual", "Ids contain characters that are special in URLs, in HTML and in shells.", [
    `é/ ?&=#%2F+"<b>'`,
    `';$(x)\`|\\日本`,
  ]),
  ...otherData,
  ...otherForms,
  ...fewerComponents,
];
