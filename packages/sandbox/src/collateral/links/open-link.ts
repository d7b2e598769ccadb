import type { OpeningLink } from "../../config/data-config.ts";
import type { StoreWriter } from "../../store/store.ts";
import type { CollateralAccountRecord } from "../model.ts";

/** Keeps a link that is there before the first request; one that is in use binds its collateral account. */
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
