import type { AccountHolderDetails } from "@provider-connectivity/contract";
import { assetFromKey, assetKey } from "../../assets/model.ts";
import type { WithdrawalRequest } from "./create-withdrawal.ts";
import type { WithdrawalDestination } from "./model.ts";

/** What of a requested destination is kept: the contract's own properties. What else was sent is not. */
export function keptDestination({ destination }: WithdrawalRequest, amount: string): WithdrawalDestination {
  const asset = assetFromKey(assetKey(destination.asset));
  if (destination.transferMethod === "PublicBlockchain") {
    const { transferMethod, address, addressTag } = destination;
    const tag = addressTag === undefined ? {} : { addressTag };
    return { asset: asset as typeof destination.asset, transferMethod, address, ...tag, amount };
  }
  if (destination.transferMethod === "Iban") {
    const { transferMethod, iban } = destination;
    const accountHolder = keptHolder(destination.accountHolder);
    return { asset: asset as typeof destination.asset, transferMethod, accountHolder, iban, amount };
  }
  const { transferMethod, accountId } = destination;
  return { asset, transferMethod, accountId, amount };
}

function keptHolder(holder: AccountHolderDetails): AccountHolderDetails {
  const { name } = holder;
  const rest = (["city", "country", "subdivision", "address", "postalCode"] as const).flatMap((part) => {
    const value = holder[part];
    return value === undefined ? [] : [[part, value] as const];
  });
  return { name, ...Object.fromEntries(rest) };
}
