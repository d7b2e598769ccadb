import { BadRequestError, NotFoundError } from "@provider-connectivity/server";
import { NOBODY } from "../store/entities.ts";
import type { StoreReader, StoreWriter } from "../store/store.ts";
import { isCollateralId } from "./collateral-id.ts";
import type { Collateral } from "./collateral.ts";
import type { CollateralAccountRecord } from "./model.ts";

/** Which collateral account a request is about, and on which account. */
export interface CollateralPath {
  readonly accountId: string;
  readonly collateralId: string;
}

/**
 * The collateral account that a request names. Where no link is required, one that nobody uses becomes the account's.
 *
 * @throws NotFoundError, in the same words, for one that is not linked, or is bound to another account, whoever owns it
 */
export async function findCollateralAccount(
  { store, config, sources }: Collateral,
  path: CollateralPath,
): Promise<CollateralAccountRecord> {
  const known = await ownAccount(store, path);
  if (known !== undefined) return known;
  if (config.collateral.requireLink) throw notFound();
  return store.write(async (writer) => {
    const meanwhile = await ownAccount(writer, path);
    if (meanwhile !== undefined) return meanwhile;
    if (!(await canBind(writer, path))) throw notFound();
    return bind(writer, path, sources.now());
  });
}

async function ownAccount(
  { collateralAccounts }: Pick<StoreReader, "collateralAccounts">,
  { accountId, collateralId }: CollateralPath,
): Promise<CollateralAccountRecord | undefined> {
  const known = await collateralAccounts.find(NOBODY, collateralId);
  return known?.accountId === accountId ? known : undefined;
}

/** The collateral account of an account, if it has one. */
export async function collateralAccountOf(
  { collateralAccounts }: Pick<StoreReader, "collateralAccounts">,
  accountId: string,
): Promise<CollateralAccountRecord | undefined> {
  const [record] = await collateralAccounts.list(NOBODY, { limit: 1, order: "asc" }, accountId);
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
  if ((await writer.collateralAccounts.find(NOBODY, collateralId)) !== undefined) return false;
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
  const reason = (await collateralAccounts.find(NOBODY, collateralId))?.disabled;
  if (reason !== undefined) throw new BadRequestError("bad-request", `The link is disabled: ${reason}`);
}
