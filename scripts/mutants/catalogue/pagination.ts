/** Providers with defects in pagination. @module */
import { type Body, changeBody, changeItems, queryOf, refusal, respondDifferently, withQuery } from "../behaviours.ts";
import { mutantsOf, type Received } from "../mutant.ts";

const BALANCES = /\/balances$/;
const WITHDRAWALS = /\/transfers\/withdrawals$/;

/** Forwards a read with another query. */
const rewrite = (path: RegExp, change: (query: URLSearchParams, request: Received) => void) =>
  respondDifferently({ method: "GET", path }, (request, provider) => {
    const query = queryOf(request);
    const before = query.toString();
    change(query, request);
    return query.toString() === before
      ? provider.respond(request)
      : provider.respondChanged(request, withQuery(request, query));
  });

const accepts = (limit: string) =>
  rewrite(/./, (query) => {
    if (query.get("limit") === limit) query.set("limit", "10");
  });

export const pagination = mutantsOf("pagination", [
  [
    "limit-ignored",
    "The limit is ignored.",
    rewrite(
      BALANCES,
      (query) =>
        query.has("limit") && !Number.isNaN(Number(query.get("limit"))) && inRange(query) && query.set("limit", "200"),
    ),
    async (p) => p.get(`${await p.account()}/balances?limit=1`),
  ],
  ["limit-zero", "A limit of 0 is accepted.", accepts("0"), (p) => p.get("/accounts?limit=0")],
  ["limit-201", "A limit above 200 is accepted.", accepts("201"), (p) => p.get("/accounts?limit=201")],
  ["limit-negative", "A negative limit is accepted.", accepts("-1"), (p) => p.get("/accounts?limit=-1")],
  ["limit-text", "A limit that is not a number is ignored.", accepts("abc"), (p) => p.get("/accounts?limit=abc")],
  [
    "default-limit",
    "Without a limit, a page has at most three items.",
    rewrite(BALANCES, (query) => !query.has("limit") && query.set("limit", "3")),
    async (p) => p.get(`${await p.account()}/balances`),
  ],
  [
    "cursor-inclusive",
    "A page starts with the item of startingAfter.",
    respondDifferently({ method: "GET", path: BALANCES }, async (request, provider) => {
      const query = queryOf(request);
      const after = query.get("startingAfter");
      const response = await provider.respond(request);
      if (!after || response.status !== 200) return response;
      query.delete("startingAfter");
      query.set("limit", "200");
      const all = await provider.respondChanged(request, withQuery(request, query));
      const item = (JSON.parse(String(all.body)) as { balances: Body[] }).balances.find(({ id }) => id === after);
      const { balances } = JSON.parse(String(response.body)) as { balances: Body[] };
      const page =
        item === undefined || balances.length === 0
          ? balances
          : [item, ...balances].slice(0, Number(queryOf(request).get("limit") ?? 10));
      return { ...response, body: JSON.stringify({ balances: page }) };
    }),
    async (p) => {
      const account = await p.account();
      const [first] = await p.items(`${account}/balances`, "balances");
      return p.get(`${account}/balances?startingAfter=${first?.id}`);
    },
  ],
  [
    "ending-before-first-page",
    "endingBefore returns the first items of the list instead of those just before the item.",
    respondDifferently({ method: "GET", path: BALANCES }, async (request, provider) => {
      const query = queryOf(request);
      const [before, limit] = [query.get("endingBefore"), Number(query.get("limit") ?? 10)];
      if (!before || query.has("startingAfter") || !inRange(query)) return provider.respond(request);
      query.delete("endingBefore");
      query.set("limit", "200");
      const response = await provider.respondChanged(request, withQuery(request, query));
      const { balances } = JSON.parse(String(response.body)) as { balances: Body[] };
      const index = balances.findIndex(({ id }) => id === before);
      return { ...response, body: JSON.stringify({ balances: balances.slice(0, Math.max(0, index)).slice(0, limit) }) };
    }),
    async (p) => {
      const account = await p.account();
      const all = await p.items(`${account}/balances`, "balances");
      return p.get(`${account}/balances?limit=2&endingBefore=${all.at(-1)?.id}`);
    },
  ],
  [
    "ending-before-ignored",
    "endingBefore is ignored.",
    rewrite(BALANCES, (query) => !query.has("startingAfter") && query.delete("endingBefore")),
    async (p) => {
      const account = await p.account();
      const all = await p.items(`${account}/balances`, "balances");
      return p.get(`${account}/balances?limit=2&endingBefore=${all.at(1)?.id}`);
    },
  ],
  [
    "ending-before-reversed",
    "endingBefore returns the items of an ordered list in reverse order.",
    changeItems(/\/liquidity\/quotes$/, "quotes", (items, request) =>
      queryOf(request).has("endingBefore") ? items.toReversed() : items,
    ),
    async (p) => {
      const { path, body } = await p.quote();
      for (let count = 0; count < 3; count++) await p.post(path, body);
      const all = await p.items(path, "quotes");
      return p.get(`${path}?limit=2&endingBefore=${all.at(-1)?.id}`);
    },
  ],
  [
    "both-cursors",
    "Two cursors at once are accepted.",
    rewrite(
      /./,
      (query) => query.has("startingAfter") && query.get("endingBefore") !== "" && query.delete("endingBefore"),
    ),
    (p) => p.get("/accounts?startingAfter=x&endingBefore=y"),
  ],
  [
    "both-cursors-type",
    "Two cursors at once are refused as bad-request.",
    respondDifferently({}, async (request, provider) => {
      const query = queryOf(request);
      const response = await provider.respond(request);
      const isBoth = query.get("startingAfter") && query.get("endingBefore");
      return isBoth && response.status === 400 && /schema-error/.test(String(response.body))
        ? refusal(400, "bad-request")
        : response;
    }),
    (p) => p.get("/accounts?startingAfter=x&endingBefore=y"),
  ],
  [
    "duplicates",
    "The last item of a page is also the first of the next.",
    () => {
      const last = new Map<string, Body>();
      return async (request, provider) => {
        const response = await provider.respond(request);
        if (
          request.method !== "GET" ||
          !request.endpoint.split("?")[0]!.endsWith("/balances") ||
          response.status !== 200
        )
          return response;
        const { balances } = JSON.parse(String(response.body)) as { balances: Body[] };
        for (const item of balances) last.set(String(item["id"]), item);
        const again = last.get(queryOf(request).get("startingAfter") ?? "");
        return again === undefined || balances.length === 0
          ? response
          : { ...response, body: JSON.stringify({ balances: [again, ...balances.slice(0, -1)] }) };
      };
    },
    async (p) => {
      const account = await p.account();
      const [first] = await p.items(`${account}/balances?limit=1`, "balances");
      return p.get(`${account}/balances?limit=2&startingAfter=${first?.id}`);
    },
  ],
  [
    "item-lost",
    "The first item after a cursor is omitted.",
    changeItems(BALANCES, "balances", (items, request) =>
      queryOf(request).get("startingAfter") ? items.slice(1) : items,
    ),
    async (p) => {
      const account = await p.account();
      const [first] = await p.items(`${account}/balances?limit=1`, "balances");
      return p.get(`${account}/balances?limit=2&startingAfter=${first?.id}`);
    },
  ],
  [
    "order-ignored",
    "The order asc is ignored.",
    rewrite(/\/(withdrawals|quotes|ramps)$/, (query) => query.get("order") === "asc" && query.set("order", "desc")),
    async (p) => {
      const { path, body } = await p.quote();
      await p.post(path, body);
      await p.post(path, body);
      return p.get(`${path}?order=asc&limit=2`);
    },
  ],
  [
    "oldest-first",
    "Withdrawals are listed oldest first by default.",
    rewrite(WITHDRAWALS, (query) => !query.has("order") && query.set("order", "asc")),
    async (p) => {
      const { path, body } = await p.withdrawal();
      await p.post(path, body);
      await p.post(path, { ...body, idempotencyKey: crypto.randomUUID() });
      return p.get(`${await p.account()}/transfers/withdrawals?limit=2`);
    },
  ],
  [
    "wraps-around",
    "The page after the last item is the first page.",
    respondDifferently({ method: "GET", path: BALANCES }, async (request, provider) => {
      const response = await provider.respond(request);
      const query = queryOf(request);
      if (!query.get("startingAfter") || !/\[\]/.test(String(response.body))) return response;
      query.delete("startingAfter");
      return provider.respondChanged(request, withQuery(request, query));
    }),
    async (p) => {
      const account = await p.account();
      const all = await p.items(`${account}/balances?limit=200`, "balances");
      return p.get(`${account}/balances?startingAfter=${all.at(-1)?.id}`);
    },
  ],
  [
    "null-list",
    "An empty list is null.",
    changeBody({ method: "GET", status: 200 }, (body) =>
      Object.fromEntries(
        Object.entries(body).map(([name, value]) => [name, Array.isArray(value) && value.length === 0 ? null : value]),
      ),
    ),
    (p) => p.get("/accounts?startingAfter=nothing"),
  ],
  [
    "offset-cursor",
    "Cursors are positions, so items move between pages when a list grows.",
    () => {
      const positions = new Map<string, number>();
      return async (request, provider) => {
        if (
          request.method !== "GET" ||
          !request.endpoint.split("?")[0]!.endsWith("/quotes") ||
          request.endpoint.startsWith("/cap")
        )
          return provider.respond(request);
        const query = queryOf(request);
        const [after, limit] = [query.get("startingAfter"), Number(query.get("limit") ?? 10)];
        if (!inRange(query) || query.get("endingBefore")) return provider.respond(request);
        const begin = after ? (positions.get(after) ?? -1) + 1 : 0;
        if (after && !positions.has(after)) return provider.respond(request);
        query.delete("startingAfter");
        query.set("limit", "200");
        const response = await provider.respondChanged(request, withQuery(request, query));
        const { quotes } = JSON.parse(String(response.body)) as { quotes?: Body[] };
        if (quotes === undefined) return response;
        const page = quotes.slice(begin, begin + limit);
        page.forEach(({ id }, index) => positions.set(String(id), begin + index));
        return { ...response, body: JSON.stringify({ quotes: page }) };
      };
    },
    async (p) => {
      const { path, body } = await p.quote();
      await p.post(path, body);
      await p.post(path, body);
      const [first] = await p.items(`${path}?limit=1`, "quotes");
      await p.post(path, body);
      return p.get(`${path}?limit=1&startingAfter=${first?.id}`);
    },
  ],
]);

function inRange(query: URLSearchParams): boolean {
  const limit = Number(query.get("limit") ?? 10);
  return Number.isInteger(limit) && limit >= 1 && limit <= 200;
}
