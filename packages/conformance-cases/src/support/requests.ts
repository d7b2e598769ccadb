/** Requests that several rules send. @module */
import {
  type Component,
  createCollateralAccountLink,
  createRamp,
  type DepositCapability,
  getCollateralAccountLinks,
  getDepositMethods,
  getRampMethods,
  getWithdrawalMethods,
  type RampMethod,
} from "@provider-connectivity/contract";
import type { Operation } from "@provider-connectivity/core";
import { RuleSkipped } from "../expect.ts";
import { carefulBodyOf } from "../generate/bodies.ts";
import { pathParameters } from "../operations.ts";
import type { Context } from "../session/context.ts";
import type { RequestInput } from "../exchange.ts";
import { accountsWith } from "../session/knowledge.ts";

/** The deposit methods with addresses. */
const ADDRESSED = new Set(["PublicBlockchain", "Iban"]);
/** The components with deposit addresses. */
export const ADDRESS_COMPONENTS = ["transfersBlockchain", "transfersFiat"] as const;
/** Transfer methods of the contract, with assets that are rarely offered. */
export const NOT_OFFERED = [
  { asset: { blockchain: "Velas", cryptocurrencySymbol: "TKX" }, transferMethod: "PublicBlockchain" },
  { asset: { nationalCurrencyCode: "ZWR" }, transferMethod: "Iban" },
] as const;

/** The first account that may use the operation, or the first active one. */
export function accountFor({ knowledge }: Pick<Context, "knowledge">, { components }: Operation): string {
  const [account] = (components as readonly Component[]).flatMap((component) => accountsWith(knowledge, component));
  return account?.id ?? knowledge.accounts.find(({ status }) => status === "active")?.id ?? "unknown";
}

/** A valid request of an operation, for an account and other objects that do not exist. */
export function unknownRequest({ random, newId }: Context, operation: Operation): RequestInput {
  return {
    params: Object.fromEntries(pathParameters(operation).map((name) => [name, newId()])),
    ...(operation.hasBody ? { body: carefulBodyOf(operation, random) } : {}),
  };
}

/** The same for an existing account. Use it only for requests that must be refused or that read. */
export function requestFor(context: Context, operation: Operation): RequestInput {
  const { params, ...rest } = unknownRequest(context, operation);
  const isAccount = pathParameters(operation).includes("accountId");
  return { ...rest, params: { ...params, ...(isAccount ? { accountId: accountFor(context, operation) } : {}) } };
}

export interface AccountMethod {
  readonly accountId: string;
  readonly method: DepositCapability;
}

/** The deposit methods with addresses and a given policy, of all accounts. @throws RuleSkipped if there is none */
export async function depositMethodsWith(
  context: Context,
  policy: DepositCapability["addressCreationPolicy"],
): Promise<readonly [AccountMethod, ...AccountMethod[]]> {
  const methods: AccountMethod[] = [];
  for (const { id: accountId } of context.accountsWith("transfers"))
    for (const method of await context.list(getDepositMethods, { params: { accountId } }))
      if (method.addressCreationPolicy === policy && ADDRESSED.has(method.deposit.transferMethod))
        methods.push({ accountId, method });
  const [first, ...others] = methods.slice(0, context.settings.maxOfAKind);
  if (first === undefined) throw new RuleSkipped(`No deposit method has the policy ${policy}.`);
  return [first, ...others];
}

/** A ramp method with a blockchain destination. @throws RuleSkipped if there is none */
export async function firstRampMethod(context: Context) {
  const { accountsWith: allWith, list } = context;
  const [{ id: accountId }] = allWith("ramps");
  const methods = await list(getRampMethods, { params: { accountId } });
  const method = methods.find(({ to, from }) => to.transferMethod === "PublicBlockchain" && from.type !== "Prefunded");
  if (method === undefined) throw new RuleSkipped("No ramp has a blockchain destination and an external source.");
  return { params: { accountId }, method, amount: await rampAmount(context, accountId, method) };
}

/** Methods have minimums that the contract cannot express, so several amounts are tried, once in a run. */
const RAMP_AMOUNTS = ["20", "50", "100", "1000"];
const rampAmounts = new WeakMap<object, Map<string, string>>();

/**
 * An amount that is not below the minimum of a ramp method.
 *
 * @throws RuleSkipped if every tried amount is below the minimum
 */
export async function rampAmount(context: Context, accountId: string, method: Pick<RampMethod, "id" | "from" | "to">) {
  const known = rampAmounts.get(context.knowledge) ?? new Map<string, string>();
  rampAmounts.set(context.knowledge, known);
  const found = known.get(method.id);
  if (found !== undefined) return found;
  for (const amount of [context.settings.rampAmount, ...RAMP_AMOUNTS]) {
    const input = { params: { accountId }, body: rampOf(context, method, amount) };
    const { body } = await context.send(createRamp, input);
    if ((body as { errorType?: string } | undefined)?.errorType === "amount-below-minimum") continue;
    known.set(method.id, amount);
    return amount;
  }
  throw new RuleSkipped(`Every amount is below the ramp's minimum. Set rampAmount in the --config file.`);
}

/** The body of a ramp with a blockchain destination. */
export function rampOf({ newId, settings }: Context, { from, to }: Pick<RampMethod, "from" | "to">, amount: string) {
  const isFiat = from.asset.nationalCurrencyCode !== undefined;
  return {
    idempotencyKey: newId(),
    type: isFiat ? "OnRamp" : "Bridge",
    amount,
    from,
    to: { ...to, address: settings.blockchainAddress },
  };
}

/** The body of a bridge between two assets, offered or not. */
export function bridgeOf({ newId, settings }: Context, from: object, to: object) {
  return {
    idempotencyKey: newId(),
    type: "Bridge",
    amount: settings.rampAmount,
    from: { asset: from, transferMethod: "PublicBlockchain" },
    to: { asset: to, transferMethod: "PublicBlockchain", address: settings.blockchainAddress },
  };
}

/** An asset that the account can both deposit and withdraw, so that collateral can use it. */
export async function collateralAsset(context: Context, accountId: string) {
  const given = context.settings.collateralAsset;
  if (given !== undefined) return given;
  const params = { accountId };
  const deposited = (await context.list(getDepositMethods, { params })).map(({ deposit }) => deposit.asset);
  const withdrawn = (await context.list(getWithdrawalMethods, { params })).map(({ withdrawal }) => withdrawal.asset);
  const names = new Set(withdrawn.map(nameOf));
  const asset = deposited.find((each) => !("nationalCurrencyCode" in each) && names.has(nameOf(each)));
  if (asset === undefined) throw new RuleSkipped("No cryptocurrency can be both deposited and withdrawn.");
  return asset;
}

function nameOf(asset: object): string {
  const { assetId, cryptocurrencySymbol }: { assetId?: string; cryptocurrencySymbol?: string } = asset;
  return assetId ?? cryptocurrencySymbol ?? "";
}

/**
 * The first main account that may use collateral, with the id of its collateral account. A linked account keeps its id. Any
 * other account is linked with the id of this run, if the run may write.
 */
export async function collateralParams(context: Context) {
  const account = context.accountsWith("collateral").find(({ parentId }) => parentId === undefined);
  if (account === undefined) throw new RuleSkipped("No main account may use collateral.");
  const params = { accountId: account.id };
  const { collateral } = context.settings;
  const links = await context.list(getCollateralAccountLinks, { params });
  const inUse = links.find(({ status }) => status === "Linked");
  if (inUse !== undefined) return { ...params, collateralId: inUse.collateralId };
  if (context.target.readOnly === true) throw new RuleSkipped("No account is linked, and this run only reads.");
  const made = await context.call(createCollateralAccountLink, { params, body: collateral });
  return { ...params, collateralId: made.collateralId };
}
