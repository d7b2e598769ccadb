import type { AccountEnvironment } from "@provider-connectivity/contract";
import { NOBODY } from "../store/entities.ts";
import type { StoreReader } from "../store/store.ts";
import type { CollateralPath } from "./find-collateral-account.ts";

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
  const { disabled, env } = (await collateralAccounts.find(NOBODY, collateralId)) ?? {};
  if (disabled !== undefined) return { reason: `The link is disabled: ${disabled}` };
  return env === undefined ? {} : { env };
}
