/** Lists can be read page by page, in both directions, also while they grow. @module */
import { createQuote, getQuotes } from "@provider-connectivity/contract";
import type { Operation } from "@provider-connectivity/core";
import { expectEqual, expectThat } from "../expect.ts";
import { offeredOperations } from "../operations.ts";
import { defineRule, type Rule } from "../rule.ts";
import type { Context } from "../session/context.ts";
import type { RequestInput } from "../exchange.ts";
import { quotablePair } from "../support/quotes.ts";
import { accountFor, collateralParams } from "../support/requests.ts";

const PAGINATION = "API guide, Pagination";
const DEFAULT_LIMIT = 10;
const MAX_PAGES = 500;

interface Item {
  readonly id: string;
  readonly createdAt?: string;
}
interface List {
  readonly operation: Operation;
  readonly read: (query: NonNullable<RequestInput["query"]>) => Promise<readonly Item[]>;
  readonly params: Readonly<Record<string, string>>;
}

/** Runs a check on every offered list. */
const ofEveryList =
  (check: (context: Context, list: List) => Promise<void>, filter: (operation: Operation) => boolean = () => true) =>
  (context: Context) =>
    context.each(
      offeredOperations(context).filter((operation) => operation.paginated && filter(operation)),
      async (operation) => {
        const params = operation.path.includes("{collateralId}")
          ? await collateralParams(context)
          : { accountId: accountFor(context, operation) };
        const read: List["read"] = async (query) => {
          const body = await context.call(operation, { params, query });
          return (body as Readonly<Record<string, readonly Item[]>>)[operation.listProperty ?? ""] ?? [];
        };
        await check(context, { operation, read, params });
      },
      4,
    );

const idsOf = (items: readonly Item[]): readonly string[] => items.map(({ id }) => id);
const isOrdered = (operation: Operation): boolean => operation.parameters.some(({ name }) => name === "order");

export const paginationRules: readonly Rule[] = [
  defineRule({
    id: "pagination/limit-refused",
    title: "A limit that is not a whole number from 1 to 200 is refused.",
    source: "Contract, parameter limit: 1 to 200; contract, Errors: propertyName is a JSON pointer into requestPart",
    fix: 'Respond with 400 "schema-property-error", the requestPart "querystring" and the propertyName "/limit", with the slash of a JSON pointer.',
    check: ofEveryList(async (context, { operation, params }) => {
      for (const limit of ["-1", "0", "201", "abc", "1.5"])
        await context.refuse(
          operation,
          { params, query: { limit } },
          {
            status: 400,
            errorType: ["schema-error", "schema-property-error"],
            ifPresent: { requestPart: "querystring", propertyName: "/limit" },
          },
        );
    }),
  }),
  defineRule({
    id: "pagination/limit-refused-named",
    title: "A limit that is not a whole number from 1 to 200 is refused as the official validator expects.",
    source: "Official validator, pagination suite",
    fix: 'Respond with 400 "schema-property-error", the requestPart "querystring" and the propertyName "/limit".',
    profile: "official-validator",
    check: ofEveryList(async (context, { operation, params }) => {
      for (const limit of ["-1", "0", "201"])
        await context.refuse(
          operation,
          { params, query: { limit } },
          { status: 400, errorType: "schema-property-error", requestPart: "querystring", propertyName: "/limit" },
        );
    }),
  }),
  defineRule({
    id: "pagination/both-cursors",
    title: "startingAfter and endingBefore together are refused.",
    source: `${PAGINATION}: "mutually exclusive"`,
    fix: 'Respond with 400. The guide gives the errorType "invalid-query-parameters", the official validator expects "schema-error".',
    check: ofEveryList(async (context, { operation, params }) => {
      const query = { startingAfter: "x", endingBefore: "y" };
      await context.refuse(
        operation,
        { params, query },
        { status: 400, errorType: ["schema-error", "schema-property-error", "invalid-query-parameters"] },
      );
    }),
  }),
  defineRule({
    id: "pagination/both-cursors-type",
    title: "startingAfter and endingBefore together are refused as the official validator expects.",
    source: "Official validator, pagination suite",
    fix: 'Respond with 400 "schema-error" and the requestPart "querystring".',
    profile: "official-validator",
    check: ofEveryList(
      async (context, { operation, params }) => {
        const query = { startingAfter: "x", endingBefore: "y" };
        await context.refuse(
          operation,
          { params, query },
          { status: 400, errorType: "schema-error", requestPart: "querystring" },
        );
      },
      ({ components }) => components.length > 0,
    ),
  }),
  defineRule({
    id: "pagination/limit",
    title: "A page has as many items as its limit, or all remaining items.",
    source: `${PAGINATION}: limit`,
    fix: "Apply the limit exactly to the number of items.",
    check: ofEveryList((context, { operation, read, params }) =>
      context.settled(async () => {
        const all = await context.list(operation, { params });
        for (const limit of [1, 2]) {
          const page = await read({ limit });
          expectEqual(
            page.length,
            Math.min(limit, all.length),
            `The number of items of ${operation.operationId} with limit=${limit}`,
          );
        }
      }),
    ),
  }),
  defineRule({
    id: "pagination/default-limit",
    title: "Without a limit, a page has ten items.",
    source: "Contract, parameter limit: default 10",
    fix: "Use the default of the contract if the limit is missing.",
    check: ofEveryList((context, { operation, read, params }) =>
      context.settled(async () => {
        const all = await context.list(operation, { params });
        const page = await read({});
        expectEqual(
          page.length,
          // Another rule reports items that are listed twice.
          Math.min(DEFAULT_LIMIT, new Set(all.map(({ id }) => id)).size),
          `The number of items of ${operation.operationId} without a limit`,
        );
      }),
    ),
  }),
  defineRule({
    id: "pagination/complete",
    title: "Read page by page, a list contains every item once, in the same order.",
    source: `${PAGINATION}: startingAfter`,
    fix: "Start a page with the item after startingAfter, in a stable order.",
    check: ofEveryList((context, list) => context.settled(() => walk(context, list))),
  }),
  defineRule({
    id: "pagination/ending-before",
    title: "endingBefore returns the items right before an item, without it.",
    source: `${PAGINATION}: "immediately preceding this object and not including it"`,
    fix: "Return the last items before the cursor, not the first of the list, in the order of the list.",
    check: ofEveryList((context, { operation, read, params }) =>
      context.settled(async () => {
        const ids = idsOf((await context.list(operation, { params })) as readonly Item[]);
        const [second, last] = [ids[1], ids.at(-1)];
        if (second === undefined || last === undefined) return;
        for (const [cursor, limit] of [
          [last, 2],
          [second, 2],
          [last, 1],
        ] as const) {
          const index = ids.indexOf(cursor);
          const expected = ids.slice(Math.max(0, index - limit), index);
          const actual = idsOf(await read({ limit, endingBefore: cursor }));
          const inOrder = isOrdered(operation) ? actual : actual.toSorted();
          const wanted = isOrdered(operation) ? expected : expected.toSorted();
          expectEqual(
            inOrder,
            wanted,
            `The page of ${operation.operationId} with limit=${limit} before item ${index + 1} of ${ids.length}`,
          );
        }
      }),
    ),
  }),
  defineRule({
    id: "pagination/end",
    title: "The page after the last item is an empty list.",
    source: `${PAGINATION}, on lists without items`,
    fix: "Respond with 200 and an empty array.",
    check: ofEveryList((context, { operation, read, params }) =>
      context.settled(async () => {
        const ids = idsOf((await context.list(operation, { params })) as readonly Item[]);
        const last = ids.at(-1);
        if (last !== undefined)
          expectEqual(
            idsOf(await read({ startingAfter: last })),
            [],
            `The page of ${operation.operationId} after the last item`,
          );
        await context.send(operation, { params, query: { startingAfter: context.newId() } });
      }),
    ),
  }),
  defineRule({
    id: "pagination/order",
    title: "Lists are ordered latest first, and oldest first with order=asc.",
    source: "Contract, parameter order: default desc",
    fix: "Sort by createdAt, descending by default and ascending with order=asc.",
    check: ofEveryList(
      (context, { operation, read, params }) =>
        context.settled(async () => {
          const items = (await context.list(operation, { params })) as readonly Item[];
          const times = items.map(({ createdAt = "" }) => Date.parse(createdAt));
          const sorted = times.toSorted((one, other) => other - one);
          expectEqual(times, sorted, `createdAt of the items of ${operation.operationId}`);
          const ascending = (await read({ limit: 200, order: "asc" })).map(({ createdAt = "" }) =>
            Date.parse(createdAt),
          );
          expectEqual(
            ascending,
            sorted.toReversed().slice(0, 200),
            `createdAt of the items of ${operation.operationId} with order=asc`,
          );
        }),
      isOrdered,
    ),
  }),
  defineRule({
    id: "pagination/stable",
    title: "New items do not shift the pages of a list that is being read.",
    source: `${PAGINATION}: startingAfter is an item, not a position`,
    fix: "Find the next page by the cursor's item, not by its position.",
    writes: true,
    needs: ["liquidity"],
    check: (context) =>
      context.settled(async () => {
        const { params, pair, amount } = await quotablePair(context);
        const make = () => context.call(createQuote, { params, body: { ...pair, fromAmount: amount } });
        const older = await make();
        const newer = await make();
        const [first] = (await context.call(getQuotes, { params, query: { limit: 1 } })).quotes;
        expectEqual(first?.id, newer.id, "The first quote of the list");
        await make();
        const [next] = (await context.call(getQuotes, { params, query: { limit: 1, startingAfter: newer.id } })).quotes;
        expectEqual(next?.id, older.id, "The quote after the first, read after another was added");
      }),
  }),
];

async function walk(context: Context, { operation, read, params }: List): Promise<void> {
  const before = idsOf((await context.list(operation, { params })) as readonly Item[]);
  expectEqual(
    new Set(before).size,
    before.length,
    `The number of different ids in the list of ${operation.operationId}`,
  );
  const limit = Math.max(2, Math.ceil(before.length / 5));
  const walked: string[] = [];
  for (let page = 0; page < MAX_PAGES; page++) {
    const last = walked.at(-1);
    const items = await read(last === undefined ? { limit } : { limit, startingAfter: last });
    expectThat(
      items.length <= limit,
      `A page of ${operation.operationId} with limit=${limit} has ${items.length} items.`,
    );
    if (items.length === 0) break;
    const again = items.find(({ id }) => walked.includes(id));
    expectThat(again === undefined, `${operation.operationId} with limit=${limit} gives ${again?.id} on two pages.`);
    walked.push(...idsOf(items));
  }
  // Items that another run adds do not matter.
  const known = new Set(before);
  expectEqual(
    walked.filter((id) => known.has(id)),
    before,
    `The list of ${operation.operationId} in pages of ${limit}`,
  );
}
