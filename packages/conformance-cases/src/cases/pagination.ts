/** Lists come in pages, wherever one begins. @module */
import type { Operation } from "@provider-connectivity/core";
import type { Case } from "../case.ts";
import { expectEqual, expectThat } from "../expect.ts";
import { needsOf, operations } from "../operations.ts";
import type { Context } from "../session/context.ts";
import type { RequestInput } from "../session/exchange.ts";

/** Limits that are no whole number from 1 to 200. */
const WRONG_LIMITS = ["-1", "0", "201", "999", "abc", "1.5"];
const MOST_PAGES = 500;

interface Item {
  readonly id: string;
  readonly createdAt?: string;
}
type Read = (query: RequestInput["query"]) => Promise<readonly Item[]>;

/** For each list: limits, cursors, pages in both directions, and the order where it can be chosen. */
export const paginationCases: readonly Case[] = operations
  .filter(({ paginated }) => paginated)
  .flatMap((operation): readonly Case[] => [
    {
      name: `pagination: ${operation.operationId} refuses limits that are none, and two cursors at once`,
      ...needsOf(operation),
      run: (context) => refuseWrong(context, operation),
    },
    {
      name: `pagination: ${operation.operationId} gives each item once, page by page`,
      ...needsOf(operation),
      run: (context) => walk(context, operation),
    },
  ]);

async function refuseWrong(context: Context, operation: Operation): Promise<void> {
  const params = paramsOf(context);
  const refusal = { status: 400, requestPart: "querystring" };
  const limits = WRONG_LIMITS.map((limit) =>
    context.refuse(
      operation,
      { params, query: { limit } },
      { ...refusal, errorType: "schema-property-error", propertyName: "/limit" },
    ),
  );
  const cursors = { startingAfter: "x", endingBefore: "y" };
  const both = context.refuse(operation, { params, query: cursors }, { ...refusal, errorType: "schema-error" });
  await Promise.all([...limits, both]);
}

async function walk(context: Context, operation: Operation): Promise<void> {
  const params = paramsOf(context);
  const read: Read = async (query) => {
    const body = await context.call(operation, { params, query: { ...query } });
    return (body as Readonly<Record<string, readonly Item[]>>)[operation.listProperty ?? ""] ?? [];
  };
  const all = (await context.list(operation, { params })) as readonly Item[];
  const ids = all.map(({ id }) => id);
  expectEqual(new Set(ids).size, ids.length, `the number of different ids in the list of ${operation.operationId}`);
  expectEqual((await read({ limit: 1 })).length, Math.min(1, ids.length), "the number of items with limit=1");
  const size = Math.max(2, Math.ceil(ids.length / 6));
  expectEqual(await forwards(read, size), ids, `the list in pages of ${size}`);
  await backwards(read, size, ids);
  if (operation.parameters.some(({ name }) => name === "order")) await checkOrder(read, all);
}

async function forwards(read: Read, limit: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let page = 0; page < MOST_PAGES; page++) {
    const last = ids.at(-1);
    const items = await read(last === undefined ? { limit } : { limit, startingAfter: last });
    expectThat(items.length <= limit, `a page with limit=${limit} has ${items.length} items`);
    if (items.length === 0) return ids;
    ids.push(...items.map(({ id }) => id));
  }
  return ids;
}

/** The items before one, in the order of the list. */
async function backwards(read: Read, limit: number, ids: readonly string[]): Promise<void> {
  const [first, last] = [ids[0], ids.at(-1)];
  if (first === undefined || last === undefined) return;
  const before = (await read({ limit, endingBefore: last })).map(({ id }) => id);
  expectEqual(before, ids.slice(0, -1).slice(-limit), `the ${limit} items before the last one`);
  expectEqual(await read({ limit, endingBefore: first }), [], "what is before the first item");
}

async function checkOrder(read: Read, latestFirst: readonly Item[]): Promise<void> {
  const times = latestFirst.map(({ createdAt = "" }) => createdAt);
  expectEqual(times, times.toSorted().toReversed(), "the order of createdAt");
  const ascending = await read({ limit: 200, order: "asc" });
  const expected = latestFirst
    .toReversed()
    .slice(0, 200)
    .map(({ id }) => id);
  expectEqual(
    ascending.map(({ id }) => id),
    expected,
    "the list with order=asc",
  );
}

function paramsOf({ knowledge, settings }: Context): Record<string, string> {
  const account = knowledge.accounts.find(({ status }) => status === "active");
  return { accountId: account?.id ?? "", collateralId: settings.collateral.collateralId };
}
