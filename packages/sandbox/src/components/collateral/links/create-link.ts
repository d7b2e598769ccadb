import type { CollateralAccount } from "@provider-connectivity/contract";
import { naturalId } from "../../digest/digest.ts";
import { isCollateralId, isSignerId } from "../../../domain/collateral-id.ts";
import { GLOBAL_OWNER } from "../../../ports/entities.ts";
import { findAccount } from "../../accounts/service.ts";
import { bind, type CollateralDeps, collateralAccountOf } from "../collateral-account.ts";
import type { CollateralAccountRecord, CollateralLinkRecord, StoreWriter } from "../entities.ts";

/**
 * Links an account to a collateral account. A linked account keeps its collateral account for any request, so that Fireblocks
 * finds it after a change of API keys. Refused attempts are stored too, once for the same request.
 *
 * @throws NotFoundError if the account was deleted during the request
 */
export async function createLink(
  { store, runtime }: Pick<CollateralDeps, "store" | "runtime">,
  accountId: string,
  request: CollateralAccount,
): Promise<CollateralLinkRecord> {
  const attempt = attemptId(request);
  return store.write(async (writer) => {
    const own = await collateralAccountOf(writer, accountId);
    const reason = faultOf(request) ?? (await refusalOf(writer, accountId, { request, own }));
    const createdAt = new Date(runtime.now()).toISOString();
    const given = { ...contentOf(request), accountId, createdAt };
    if (reason !== undefined)
      return keepAttempt(writer, { ...given, id: attempt, status: "Failed", rejectionReason: reason });
    const known = own?.linkId === undefined ? undefined : await writer.collateralLinks.find(accountId, own.linkId);
    if (known !== undefined) return known;
    const account = own ?? (await bind(writer, { ...request, accountId }, runtime.now()));
    const { collateralId } = account;
    const link: CollateralLinkRecord = { ...given, id: runtime.newId(), collateralId, status: "Linked" };
    await writer.collateralLinks.insert(link);
    await writer.collateralAccounts.replace({ ...account, linkId: link.id, env: link.env });
    return link;
  });
}

/** The error of the request itself. */
function faultOf({ collateralId, collateralSigners }: CollateralAccount): string | undefined {
  if (!isCollateralId(collateralId)) return "The collateralId is not three UUIDs joined by dots.";
  if (!collateralSigners.every(isSignerId)) return "A collateral signer is not a UUID.";
  return undefined;
}

/** The reason why this account cannot have this collateral account. */
async function refusalOf(
  writer: StoreWriter,
  accountId: string,
  { request, own }: { request: CollateralAccount; own: CollateralAccountRecord | undefined },
): Promise<string | undefined> {
  const { parentId, status } = await findAccount(writer, accountId);
  if (parentId !== undefined) return "Collateral is linked to main accounts only, and this is a sub-account.";
  if (status !== "active") return "The account is inactive.";
  if (own !== undefined || (await writer.collateralAccounts.find(GLOBAL_OWNER, request.collateralId)) === undefined)
    return undefined;
  return "This collateral account cannot be linked to this account.";
}

async function keepAttempt(
  { collateralLinks }: StoreWriter,
  link: CollateralLinkRecord,
): Promise<CollateralLinkRecord> {
  const known = await collateralLinks.find(link.accountId, link.id);
  if (known === undefined) await collateralLinks.insert(link);
  else await collateralLinks.replace({ ...link, createdAt: known.createdAt });
  return link;
}

function contentOf({ collateralId, collateralSigners, env }: CollateralAccount): CollateralAccount {
  return { collateralId, collateralSigners, env };
}

/** The id of a refused attempt is derived from the request. */
function attemptId(request: CollateralAccount): string {
  return naturalId(JSON.stringify(Object.values(contentOf(request))));
}
