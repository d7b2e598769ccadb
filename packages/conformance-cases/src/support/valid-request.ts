/** Random requests that the contract accepts. @module */
import type { AssetReference, Component } from "@provider-connectivity/contract";
import { getBalances } from "@provider-connectivity/contract";
import type { Operation, Parameter } from "@provider-connectivity/core";
import { listOf, pathParameters } from "../operations.ts";
import type { Context } from "../session/context.ts";
import type { RequestInput } from "../exchange.ts";
import { accountsWith } from "../session/knowledge.ts";
import { bodyOf, isValid, type JsonObject } from "../generate/bodies.ts";
import { withKnownObjects, type KnownObjects } from "./known-objects.ts";

/** Query parameters that exclude each other. */
const ALTERNATIVES = [
  ["startingAfter", "endingBefore"],
  ["assetId", "nationalCurrencyCode", "cryptocurrencySymbol"],
];
/** A request needs one of these query parameters. */
const AT_LEAST_ONE = ["conversionPairId", "rampsPairId", "orderBookPairId"];

/** A generator of valid requests of an operation. */
export type Generator = () => RequestInput;

/** Reads the provider's data, so that requests can refer to it. */
export async function createGenerator(context: Context, operation: Operation): Promise<Generator> {
  const { random, knowledge, settings } = context;
  const accountIds = accountsFor(context, operation);
  const assets = await assetsOf(context, accountIds);
  const known: KnownObjects = { assets, accountIds: knowledge.accounts.map(({ id }) => id) };
  const pool = await idsFor(context, operation, accountIds);
  const things: Readonly<Record<string, readonly string[]>> = {
    accountId: accountIds,
    collateralId: [settings.collateral.collateralId],
    [lastParameter(operation)]: pool,
  };
  const one = (name: string): string => {
    const all = name === "accountId" ? accountIds : (things[name] ?? []);
    return all.length > 0 && random.chance(0.9) ? random.pick(all) : context.newId();
  };
  return () => ({
    params: Object.fromEntries(pathParameters(operation).map((name) => [name, one(name)])),
    query: queryOf(context, operation, assets),
    headers: initiatorOf(context, operation),
    ...(operation.hasBody ? { body: knownBody(context, operation, known) } : {}),
  });
}

function accountsFor({ knowledge }: Context, { components }: Operation): readonly string[] {
  const accounts = (components as readonly Component[]).flatMap((component) => accountsWith(knowledge, component));
  const ids = (accounts.length > 0 ? accounts : knowledge.accounts).map(({ id }) => id);
  return [...new Set(ids)];
}

async function assetsOf(
  { call, knowledge }: Context,
  accountIds: readonly string[],
): Promise<readonly AssetReference[]> {
  const [accountId = ""] = accountIds;
  const { balances } = await call(getBalances, { params: { accountId }, query: { limit: 200 } });
  return [...balances.map(({ asset }) => asset), ...knowledge.assets.map(({ id }) => ({ assetId: id }))];
}

/** The ids of an operation's objects, from their list in the first account. */
async function idsFor(context: Context, operation: Operation, [accountId = ""]: readonly string[]): Promise<string[]> {
  const list = listOf(operation);
  if (list?.listProperty === undefined) return [];
  const params = { accountId, collateralId: context.settings.collateral.collateralId };
  const { body } = await context.send(list, { params, query: { limit: 200 } });
  const items = (body as Readonly<Record<string, readonly { id: string }[] | undefined>>)[list.listProperty] ?? [];
  return items.map(({ id }) => id);
}

function lastParameter(operation: Operation): string {
  return pathParameters(operation).find((name) => name !== "accountId" && name !== "collateralId") ?? "";
}

function queryOf(
  context: Context,
  { parameters }: Operation,
  assets: readonly AssetReference[],
): NonNullable<RequestInput["query"]> {
  const { random } = context;
  const optional = parameters.filter((each) => each.in === "query" && random.chance(0.5));
  const compatible = ALTERNATIVES.reduce((chosen, alternatives) => {
    const kept = random.pick(alternatives);
    return chosen.filter(({ name }) => name === kept || !alternatives.includes(name));
  }, optional);
  const required = parameters.filter(({ name }) => name === random.pick(AT_LEAST_ONE));
  const chosen = [...new Set([...compatible, ...required])];
  return Object.fromEntries(chosen.map((each) => [each.name, valueOf(context, each, assets)]));
}

/** A valid value of a query parameter. */
function valueOf({ random, newId }: Context, { name }: Parameter, assets: readonly AssetReference[]) {
  if (name === "limit") return 1 + Math.floor(random.next() * 200);
  if (name === "order") return random.pick(["asc", "desc"]);
  if (name === "balances") return random.chance(0.5);
  const named = assets.flatMap((asset) => (name in asset ? [String(asset[name as keyof AssetReference])] : []));
  if (name === "nationalCurrencyCode") return random.pick([...named, "EUR", "JPY"]);
  if (name === "cryptocurrencySymbol") return random.pick([...named, "BTC", "SOL"]);
  if (name === "assetId" && named.length > 0) return random.pick(named);
  return newId();
}

function initiatorOf({ random }: Context, { parameters }: Operation): Record<string, string> {
  const headers = parameters.filter((each) => each.in === "header" && random.chance(0.3));
  return Object.fromEntries(headers.map(({ name }) => [name, "jane@example.com"]));
}

function knownBody(context: Context, operation: Operation, known: KnownObjects): JsonObject {
  const { random, newId } = context;
  const plain = bodyOf(operation, random);
  const changed = withKnownObjects(plain, known, random) as JsonObject;
  const body = isValid(operation, changed) ? changed : plain;
  return operation.idempotent ? { ...body, idempotencyKey: newId() } : body;
}
