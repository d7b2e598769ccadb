/** A collateral account outside the provider, and to whom it belongs here. @module */
import type { AccountEnvironment } from "@provider-connectivity/contract";
import { BadRequestError, NotFoundError } from "@provider-connectivity/server";
import type { CompleteConfig } from "../../config/sandbox-config.ts";
import { isCollateralId } from "../../domain/collateral-id.ts";
import { GLOBAL_OWNER } from "../../ports/entities.ts";
import type { Runtime } from "../../ports/runtime.ts";
import type { Scenario } from "../progress/tasks.ts";
import type { CollateralAccountRecord, Store, StoreReader, StoreWriter } from "./entities.ts";
import type { CollateralPlatform } from "./collateral-platform.ts";

/** What the operations of the component work with. */
export interface CollateralDeps {
  readonly store: Store;
  readonly config: CompleteConfig;
  readonly runtime: Runtime;
  readonly scenario: Scenario;
  /** The platform, where the provider calls it. Default: the provider only responds. */
  readonly platform?: CollateralPlatform;
}

/** Which collateral account a request is about, and on which account. */
export interface CollateralPath {
  readonly accountId: string;
  readonly collateralId: string;
}

/**
 * Finds the collateral account that a request reads from. Reading binds nothing. Where no link is required, an unbound id
 * and the id of another customer both read as empty, so that a response does not tell whether an id is taken.
 *
 * @returns `undefined` for an id that is not bound to the account
 * @throws NotFoundError where a link is required, with the same message for every id that the account is not linked to
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
 * Finds the collateral account that a request writes to. Where no link is required, the first write binds an id that is
 * not bound yet to its account.
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

async function ownAccount(
  { collateralAccounts }: Pick<StoreReader, "collateralAccounts">,
  { accountId, collateralId }: CollateralPath,
): Promise<CollateralAccountRecord | undefined> {
  const known = await collateralAccounts.find(GLOBAL_OWNER, collateralId);
  return known?.accountId === accountId ? known : undefined;
}

/** The collateral account of an account, if it has one. */
export async function collateralAccountOf(
  { collateralAccounts }: Pick<StoreReader, "collateralAccounts">,
  accountId: string,
): Promise<CollateralAccountRecord | undefined> {
  const [record] = await collateralAccounts.list(GLOBAL_OWNER, { limit: 1, order: "asc" }, accountId);
  return record;
}

/** Makes a collateral account the account's own. */
export async function bind(
  { collateralAccounts }: StoreWriter,
  { accountId, collateralId }: CollateralPath,
  now: number,
): Promise<CollateralAccountRecord> {
  const record = { collateralId, accountId, createdAt: new Date(now).toISOString() };
  await collateralAccounts.insert(record);
  return record;
}

/** One to one, and for main accounts that are in use. */
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
 * Makes sure that the link was not taken out of use.
 *
 * @throws BadRequestError `bad-request` that says why it was
 */
export async function requireInUse(
  { collateralAccounts }: Pick<StoreReader, "collateralAccounts">,
  { collateralId }: CollateralPath,
): Promise<void> {
  const reason = (await collateralAccounts.find(GLOBAL_OWNER, collateralId))?.disabled;
  if (reason !== undefined) throw new BadRequestError("bad-request", `The link is disabled: ${reason}`);
}

/** Why nothing may be added at a collateral account, if that is so, and where it lives. */
export interface Usability {
  readonly reason?: string;
  readonly env?: AccountEnvironment;
}

/** Says why nothing may be added: an inactive account, or a link that was taken out of use. */
export async function unusableReason(
  { accounts, collateralAccounts }: Pick<StoreReader, "accounts" | "collateralAccounts">,
  { accountId, collateralId }: CollateralPath,
): Promise<Usability> {
  if ((await accounts.find(accountId))?.status !== "active") return { reason: "The account is inactive." };
  const { disabled, env } = (await collateralAccounts.find(GLOBAL_OWNER, collateralId)) ?? {};
  if (disabled !== undefined) return { reason: `The link is disabled: ${disabled}` };
  return env === undefined ? {} : { env };
}
