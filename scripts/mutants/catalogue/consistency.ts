/** Providers that contradict themselves. @module */
import {
  type Body,
  changeBody,
  changeItems,
  changeResponse,
  jsonOf,
  queryOf,
  refusal,
  respondWith,
  respondDifferently,
  withQuery,
} from "../behaviours.ts";
import { type Behaviour, mutantsOf } from "../mutant.ts";
import type { Probe } from "../probe.ts";

const WITHDRAW = /\/withdrawals\/(blockchain|fiat|peeraccount|subaccount)$/;
const withdraw = async (p: Probe) => {
  const { path, body } = await p.withdrawal();
  return p.post(path, body);
};
const balances = async (p: Probe) => p.get(`${await p.account()}/balances?limit=200`);
const executed = async (p: Probe) => {
  const { path, body } = await p.quote();
  const { body: quote } = await p.post(path, body);
  await p.post(`${path}/${quote["id"]}/execute`);
  return `${path}/${quote["id"]}`;
};

/** Leaves balances unchanged by certain writes. */
const frozenAfter = (path: RegExp) => (): Behaviour => {
  let frozen = false;
  const before = new Map<string, unknown>();
  return async (request, provider) => {
    const response = await provider.respond(request);
    if (request.method === "POST" && path.test(request.endpoint) && response.status < 300) frozen = true;
    if (!/\/balances(\?|$)/.test(request.endpoint) || response.status !== 200) return response;
    const body = jsonOf(response.body) as { balances?: Body[] };
    const shown = (body.balances ?? []).map((item) => {
      const id = request.endpoint.split("/")[2] + String(item["id"]);
      if (!before.has(id) || !frozen) before.set(id, item["availableAmount"]);
      return { ...item, availableAmount: before.get(id) };
    });
    return { ...response, body: JSON.stringify({ balances: shown }) };
  };
};

/** Subtracts the amounts of certain requests from balances, in addition to the real movements. */
const alsoTakes = (takes: (status: number, method: string, endpoint: string) => boolean) => (): Behaviour => {
  const taken = new Map<string, number>();
  return async (request, provider) => {
    const response = await provider.respond(request);
    const account = request.endpoint.split("/")[2] ?? "";
    if (takes(response.status, request.method, request.endpoint)) taken.set(account, (taken.get(account) ?? 0) + 1);
    if (!/\/balances(\?|$)/.test(request.endpoint) || response.status !== 200) return response;
    const body = jsonOf(response.body) as { balances?: Body[] };
    const shown = (body.balances ?? []).map((item) => {
      const amount = Number(item["availableAmount"]) - 0.001 * (taken.get(account) ?? 0);
      return taken.has(account) && amount > 0 ? { ...item, availableAmount: amount.toFixed(3) } : item;
    });
    return { ...response, body: JSON.stringify({ balances: shown }) };
  };
};

export const consistency = mutantsOf("consistency", [
  [
    "not-listed",
    "New withdrawals are not in the list of withdrawals.",
    () => {
      const made = new Set<unknown>();
      return async (request, provider) => {
        const response = await provider.respond(request);
        const body = jsonOf(response.body) as { id?: string; withdrawals?: Body[] };
        if (request.method === "POST" && WITHDRAW.test(request.endpoint) && response.status < 300) made.add(body.id);
        if (!/\/transfers\/withdrawals(\?|$)/.test(request.endpoint) || body.withdrawals === undefined) return response;
        return {
          ...response,
          body: JSON.stringify({ withdrawals: body.withdrawals.filter(({ id }) => !made.has(id)) }),
        };
      };
    },
    async (p) => {
      await withdraw(p);
      return p.get(`${await p.account()}/transfers/withdrawals`);
    },
  ],
  [
    "details-differ",
    "The details of a withdrawal have another amount than the list.",
    changeBody({ method: "GET", path: /\/transfers\/withdrawals\/[^/]{20,}$/, status: 200 }, (body) => ({
      ...body,
      balanceAmount: "1.00000001",
    })),
    async (p) => {
      const { body } = await withdraw(p);
      return p.get(`${await p.account()}/transfers/withdrawals/${body["id"]}`);
    },
  ],
  [
    "cannot-be-read",
    "A withdrawal that was just created cannot be read.",
    changeResponse({ method: "GET", path: /\/transfers\/withdrawals\/[^/]{20,}$/, status: 200 }, () =>
      refusal(404, "not-found"),
    ),
    async (p) => {
      const { body } = await withdraw(p);
      return p.get(`${await p.account()}/transfers/withdrawals/${body["id"]}`);
    },
  ],
  [
    "withdrawal-moves-nothing",
    "A withdrawal does not change the balance.",
    frozenAfter(WITHDRAW),
    async (p) => {
      await balances(p);
      await withdraw(p);
      return balances(p);
    },
  ],
  [
    "withdrawal-takes-more",
    "A withdrawal debits more than its amount.",
    alsoTakes((status, method, endpoint) => method === "POST" && status < 300 && WITHDRAW.test(endpoint)),
    async (p) => {
      await withdraw(p);
      return balances(p);
    },
  ],
  [
    "refusal-takes",
    "A refused withdrawal changes the balance.",
    alsoTakes((status, method, endpoint) => method === "POST" && status === 400 && WITHDRAW.test(endpoint)),
    async (p) => {
      const { path, body } = await p.withdrawal();
      const amount = "987654321987654321";
      await p.post(path, { ...body, balanceAmount: amount, destination: { ...body.destination, amount } });
      return balances(p);
    },
  ],
  [
    "quote-moves-nothing",
    "Executing a quote does not change the balances.",
    frozenAfter(/\/execute$/),
    async (p) => {
      await balances(p);
      await executed(p);
      return balances(p);
    },
  ],
  [
    "executed-twice",
    "An executed quote can be executed again.",
    changeResponse(
      { method: "POST", path: /\/execute$/, status: 400, errorType: "quote-not-ready" },
      (_response, request) => {
        const id = request.endpoint.split("/").at(-2);
        return respondWith(200, {
          id,
          fromAsset: { nationalCurrencyCode: "USD" },
          fromAmount: "1",
          toAsset: { nationalCurrencyCode: "EUR" },
          toAmount: "1",
          conversionFeeBps: 0,
          status: "executed",
          createdAt: "2026-01-01T00:00:00.000Z",
          expiresAt: "2026-01-01T00:01:00.000Z",
        });
      },
    ),
    async (p) => p.post(`${await executed(p)}/execute`),
  ],
  [
    "executed-stays-ready",
    "A quote reads as ready after it was executed.",
    changeBody({ method: "GET", path: /\/quotes\/[^/]+$/, status: 200 }, (body) => ({ ...body, status: "ready" })),
    async (p) => p.get(await executed(p)),
  ],
  [
    "quote-for-another-amount",
    "A quote has another amount than requested.",
    changeBody({ method: "POST", path: /\/liquidity\/quotes$/, status: 200 }, (body) => ({ ...body, fromAmount: "2" })),
    async (p) => {
      const { path, body } = await p.quote();
      return p.post(path, body);
    },
  ],
  [
    "expires-at-once",
    "A quote has expired when it is created.",
    changeBody({ method: "POST", path: /\/liquidity\/quotes$/, status: 200 }, (body) => ({
      ...body,
      expiresAt: body["createdAt"],
    })),
    async (p) => {
      const { path, body } = await p.quote();
      return p.post(path, body);
    },
  ],
  [
    "filter-ignored",
    "Balances are not filtered by asset.",
    respondDifferently({ method: "GET", path: /\/balances$/ }, (request, provider) => {
      const query = queryOf(request);
      const filters = ["assetId", "nationalCurrencyCode", "cryptocurrencySymbol"].filter((name) => query.get(name));
      if (filters.length !== 1 || filters[0] === "assetId") return provider.respond(request);
      for (const name of filters) query.delete(name);
      return provider.respondChanged(request, withQuery(request, query));
    }),
    async (p) => p.get(`${await p.account()}/balances?nationalCurrencyCode=USD`),
  ],
  [
    "filter-finds-nothing",
    "Balances filtered by a cryptocurrency are always empty.",
    changeItems(/\/balances$/, "balances", (items, request) =>
      queryOf(request).get("cryptocurrencySymbol") ? [] : items,
    ),
    async (p) => p.get(`${await p.account()}/balances?cryptocurrencySymbol=BTC`),
  ],
  [
    "component-not-there",
    "Ramps are in the capabilities, and their operations respond with 404.",
    respondDifferently({ path: /\/ramps(\/|$)/ }, async () => refusal(404, "not-found")),
    async (p) => p.get(`${await p.account()}/ramps`),
  ],
  [
    "component-needs-another",
    "Blockchain transfers are offered without transfers.",
    changeBody({ path: /^\/capabilities$/, status: 200 }, (body) => {
      const { transfers: _, ...components } = body["components"] as Body;
      return { ...body, components };
    }),
    (p) => p.get("/capabilities"),
  ],
  [
    "unknown-account-offered",
    "A component is offered to an account that does not exist.",
    changeBody({ path: /^\/capabilities$/, status: 200 }, (body) => ({
      ...body,
      components: { ...(body["components"] as object), liquidity: ["no-such-account"] },
    })),
    (p) => p.get("/capabilities"),
  ],
  [
    "balances-not-included",
    "Accounts have no balances although they were requested.",
    changeBody({ method: "GET", path: /^\/accounts(\/[^/]+)?$/, status: 200 }, (body) => strip(body)),
    (p) => p.get("/accounts?balances=true"),
  ],
  [
    "balances-always-included",
    "Accounts have balances although they were not requested.",
    changeItems(/^\/accounts$/, "accounts", (items) =>
      items.map((item) => ({ ...item, balances: item["balances"] ?? [] })),
    ),
    (p) => p.get("/accounts"),
  ],
  [
    "account-cannot-be-read",
    "The last account of the list cannot be read.",
    () => {
      let last = "";
      return async (request, provider) => {
        const response = await provider.respond(request);
        const { accounts } = jsonOf(response.body) as { accounts?: { id: string }[] };
        if (/^\/accounts(\?|$)/.test(request.endpoint) && accounts !== undefined && accounts.length > 1)
          last = accounts.at(-1)!.id;
        return request.method === "GET" && last !== "" && request.endpoint.replace(/\?.*$/, "") === `/accounts/${last}`
          ? refusal(404, "not-found")
          : response;
      };
    },
    async (p) => {
      const all = await p.items("/accounts", "accounts");
      return p.get(`/accounts/${all.at(-1)?.id}`);
    },
  ],
  [
    "wrong-list",
    "Withdrawals to blockchains are in the list of fiat withdrawals too.",
    respondDifferently({ method: "GET", path: /\/withdrawals\/fiat$/ }, (request, provider) =>
      provider.respondChanged(request, { endpoint: request.endpoint.replace("/fiat", "") }),
    ),
    async (p) => {
      await withdraw(p);
      return p.get(`${await p.account()}/transfers/withdrawals/fiat`);
    },
  ],
  [
    "stays-enabled",
    "A disabled deposit address reads as enabled.",
    changeBody({ method: "GET", path: /\/deposits\/addresses\/[^/]+$/, status: 200 }, (body) => ({
      ...body,
      status: "enabled",
    })),
    async (p) => {
      const { path, body } = await p.depositAddress();
      const { body: made } = await p.post(path, body);
      await p.send("DELETE", `${path}/${made["id"]}`);
      return p.get(`${path}/${made["id"]}`);
    },
  ],
  [
    "disabled-twice",
    "A deposit address can be disabled twice.",
    changeResponse({ method: "DELETE", errorType: "deposit-address-disabled" }, (_response, request) =>
      respondWith(200, { id: request.endpoint.split("/").at(-1), status: "disabled" }),
    ),
    async (p) => {
      const { path, body } = await p.depositAddress();
      const { body: made } = await p.post(path, body);
      await p.send("DELETE", `${path}/${made["id"]}`);
      return p.send("DELETE", `${path}/${made["id"]}`);
    },
  ],
  [
    "no-rate",
    "There is no rate for pairs that are offered.",
    changeResponse({ method: "GET", path: /\/rate$/, status: 200 }, () => refusal(404, "not-found")),
    async (p) => {
      const [pair] = await p.items("/capabilities/liquidity/quotes", "capabilities");
      return p.get(`${await p.account()}/rate?conversionPairId=${pair?.id}`);
    },
  ],
  [
    "ramp-not-listed",
    "New ramps are not in the list.",
    changeItems(/^\/accounts\/[^/]+\/ramps$/, "ramps", (items) => items.slice(0, 0)),
    async (p) => {
      const { path, body } = await p.ramp();
      await p.post(path, body);
      return p.get(path);
    },
  ],
  [
    "wrong-destination",
    "A withdrawal goes to another address than requested.",
    changeBody({ path: /\/withdrawals(\/|$)/, status: 201 }, (body) => ({
      ...body,
      destination: { ...(body["destination"] as object), address: "0x0000000000000000000000000000000000000bad" },
    })),
    withdraw,
  ],
]);

function strip(body: Body): Body {
  const { balances: _, ...rest } = body;
  const accounts = (rest["accounts"] as Body[] | undefined)?.map(({ balances: __, ...account }) => account);
  return accounts === undefined ? rest : { ...rest, accounts };
}
