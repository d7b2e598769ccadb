/** A collateral account outside the provider, and its owner. @module */
import type { AccountEnvironment } from "@provider-connectivity/contract";
import { InvalidRequestError, NotFoundError } from "@provider-connectivity/server";
import type { CompleteConfig } from "../../config/sandbox-config.ts";
import { isCollateralId } from "../../domain/collateral-id.ts";
import { GLOBAL_OWNER } from "../../ports/entities.ts";
import type { SandboxRuntime } from "../../ports/runtime.ts";
import type { Scenario } from "../progress/tasks.ts";
import type { CollateralAccountRecord, Store, StoreReader, StoreWriter } from "./entities.ts";
import type { CollateralPlatform } from "./collateral-platform.ts";

/** The dependencies of the component's operations. */
export interface CollateralDeps {
  readonly store: Store;
  readonly config: CompleteConfig;
  readonly runtime: SandboxRuntime;
  readonly scenario: Scenario;
  /** A client of the platform. Default: none; the provider only responds. */
  readonly platform?: CollateralPlatform;
}

/** The collateral account and the account of a request. */
export interface CollateralPath {
  readonly accountId: string;
  readonly collateralId: string;
}

/**
 * Finds the collateral account that a request reads. Reading binds nothing. If no link is required, an unbound id and another
 * customer's id both look empty, so that a response does not reveal whether an id is in use.
 *
 * @returns `undefined` for an id that is not bound to the account
 * @throws NotFoundError if a link is required, with the same message for every id that the account is not linked to
 */
export async function readCollateralAccount(
  { store, config }: CollateralDeps,
  path: CollateralPath,
): Promise<CollateralAccountRecord | undefined> {
  const known = await ownAccount(store, path);
  if (known === undefined && config.collateral.requireLink) throw notFound();
  return known;
}

/**
 * Finds the collateral account that a request writes to. If no link is required, the first write binds an unbound id to its
 * account.
 *
 * @throws NotFoundError, with the same message, for an id that is not linked and for one that is bound to another account
 */
export async function findCollateralAccount(
  { store, config, runtime }: CollateralDeps,
  path: CollateralPath,
): Promise<CollateralAccountRecord> {
  const known = await ownAccount(store, path);
  if (known !== undefined) return known;
  if (config.collateral.requireLink) throw notFound();
  return store.write(async (writer) => {
    const meanwhile = await ownAccount(writer, path);
    if (meanwhile !== undefined) return meanwhile;
    if (!(await canBind(writer, path))) throw notFound();
    return bind(writer, path, runtime.now());
  });
}

/** Finds a collateral account if it is bound to the account. */
export async function ownAccount(
  { collateralAccounts }: Pick<StoreReader, "collateralAccounts">,
  { accountId, collateralId }: CollateralPath,
): Promise<CollateralAccountRecord | undefined> {
  const known = await collateralAccounts.find(GLOBAL_OWNER, collateralId);
  return known?.accountId === accountId ? known : undefined;
}

/** The collateral account of an account, if there is one. */
export async function collateralAccountOf(
  { collateralAccounts }: Pick<StoreReader, "collateralAccounts">,
  accountId: string,
): Promise<CollateralAccountRecord | undefined> {
  const [record] = await collateralAccounts.list(GLOBAL_OWNER, { limit: 1, order: "asc" }, accountId);
  return record;
}

/** Binds a collateral account to the account. */
export async function bind(
  { collateralAccounts }: StoreWriter,
  { accountId, collateralId }: CollateralPath,
  now: number,
): Promise<CollateralAccountRecord> {
  const record = { collateralId, accountId, createdAt: new Date(now).toISOString() };
  await collateralAccounts.insert(record);
  return record;
}

/** One to one, and only for active main accounts. */
async function canBind(writer: StoreWriter, { accountId, collateralId }: CollateralPath): Promise<boolean> {
  if (!isCollateralId(collateralId)) return false;
  const account = await writer.accounts.find(accountId);
  if (account?.status !== "active" || account.parentId !== undefined) return false;
  if ((await writer.collateralAccounts.find(GLOBAL_OWNER, collateralId)) !== undefined) return false;
  return (await collateralAccountOf(writer, accountId)) === undefined;
}

function notFound(): NotFoundError {
  return new NotFoundError("The account has no such collateral account.");
}

/**
 * Checks that the link is not disabled.
 *
 * @throws InvalidRequestError `bad-request` with the reason
 */
export async function requireInUse(
  { collateralAccounts }: Pick<StoreReader, "collateralAccounts">,
  { collateralId }: CollateralPath,
): Promise<void> {
  const reason = (await collateralAccounts.find(GLOBAL_OWNER, collateralId))?.disabled;
  if (reason !== undefined) throw new InvalidRequestError("bad-request", `The link is disabled: ${reason}`);
}

/** The reason why a collateral account accepts nothing, if there is one, and its environment. */
export interface Usability {
  readonly reason?: string;
  readonly env?: AccountEnvironment;
}

/** The reason why nothing may be added: an inactive account or a disabled link. */
export async function unusableReason(
  { accounts, collateralAccounts }: Pick<StoreReader, "accounts" | "collateralAccounts">,
  { accountId, collateralId }: CollateralPath,
): Promise<Usability> {
  if ((await accounts.find(accountId))?.status !== "active") return { reason: "The account is inactive." };
  const { disabled, env } = (await collateralAccounts.find(GLOBAL_OWNER, collateralId)) ?? {};
  if (disabled !== undefined) return { reason: `The link is disabled: ${disabled}` };
  return env === undefined ? {} : { env };
}
