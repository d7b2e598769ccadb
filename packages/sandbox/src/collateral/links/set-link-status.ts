import type { CollateralAccountLink } from "@provider-connectivity/contract";
import { OperatorError } from "../../operator/operator-error.ts";
import type { StoreWriter } from "../../store/store.ts";
import type { Collateral } from "../collateral.ts";
import { eligibleAssets } from "../eligible-assets.ts";
import { collateralAccountOf } from "../find-collateral-account.ts";
import { toLink, type CollateralLinkRecord } from "./model.ts";

/**
 * Takes the link of an account out of use, or back into use.
 *
 * @param reason why it is taken out; back into use without one
 * @throws OperatorError for an account that is not linked
 */
export async function setLinkStatus(
  writer: StoreWriter,
  { config }: Pick<Collateral, "config">,
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
