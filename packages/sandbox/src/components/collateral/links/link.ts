import type { CollateralAccountLink, CryptocurrencyReference } from "@provider-connectivity/contract";
import type { OpeningLink } from "../../../config/data-config.ts";
import { OperatorError } from "../../operator/operator-error.ts";
import { type CollateralDeps, collateralAccountOf } from "../collateral-account.ts";
import type { CollateralAccountRecord, CollateralLinkRecord, StoreWriter } from "../entities.ts";
import { eligibleAssets } from "../terms.ts";

/**
 * A link on the wire.
 *
 * @param eligibleCollateralAssets the accepted assets in the link's environment
 */
export function toLink(
  { id, status, collateralId, collateralSigners, env, rejectionReason }: CollateralLinkRecord,
  eligibleCollateralAssets: CryptocurrencyReference[],
): CollateralAccountLink {
  const reason = rejectionReason === undefined ? {} : { rejectionReason };
  return {
    id,
    status,
    eligibleCollateralAssets,
    collateralId,
    collateralSigners: [...collateralSigners],
    env,
    ...reason,
  };
}

/** Stores a link before the first request. A link in use binds its collateral account. */
export async function openLink(
  { collateralLinks, collateralAccounts }: StoreWriter,
  link: OpeningLink,
  now: number,
): Promise<void> {
  const createdAt = new Date(now).toISOString();
  await collateralLinks.insert({ ...link, createdAt });
  if (link.status !== "Linked" && link.status !== "Disabled") return;
  const { accountId, collateralId, env, id: linkId, rejectionReason: disabled } = link;
  const account: CollateralAccountRecord = { accountId, collateralId, env, linkId, createdAt };
  await collateralAccounts.insert(disabled === undefined ? account : { ...account, disabled });
}

/**
 * Disables or enables the link of an account.
 *
 * @param reason the reason for disabling it; omit it to enable the link
 * @throws OperatorError for an account that is not linked
 */
export async function setLinkStatus(
  writer: StoreWriter,
  { config }: Pick<CollateralDeps, "config">,
  { accountId, reason }: { readonly accountId: string; readonly reason: string | undefined },
): Promise<CollateralAccountLink> {
  const account = await collateralAccountOf(writer, accountId);
  const link = account?.linkId === undefined ? undefined : await writer.collateralLinks.find(accountId, account.linkId);
  if (account === undefined || link === undefined) throw new OperatorError(`The account ${accountId} is not linked.`);
  const { disabled: _disabled, ...used } = account;
  const { rejectionReason: _rejectionReason, ...linked } = link;
  const changed: CollateralLinkRecord =
    reason === undefined ? { ...linked, status: "Linked" } : { ...linked, status: "Disabled", rejectionReason: reason };
  await writer.collateralAccounts.replace(reason === undefined ? used : { ...used, disabled: reason });
  await writer.collateralLinks.replace(changed);
  return toLink(
    changed,
    eligibleAssets(config, changed.env).map(({ asset }) => asset),
  );
}
