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
    const { transferMethod, accountHolder, iban } = destination;
    return { asset: asset as typeof destination.asset, transferMethod, accountHolder, iban, amount };
  }
  const { transferMethod, accountId } = destination;
  return { asset, transferMethod, accountId, amount };
}
