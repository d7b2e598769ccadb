import { assetFromKey, assetKey } from "../../assets/model.ts";
import type { WithdrawalRequest } from "./create-withdrawal.ts";
import type { WithdrawalDestination } from "./model.ts";

/** What of a requested destination is kept: the contract's own properties. What else was sent is not. */
export function keptDestination({ destination }: WithdrawalRequest, amount: string): WithdrawalDestination {
  const asset = assetFromKey(assetKey(destination.asset));
  switch (destination.transferMethod) {
    case "PublicBlockchain": {
      const { transferMethod, address, addressTag } = destination;
      return {
        asset: asset as typeof destination.asset,
        transferMethod,
        address,
        ...(addressTag === undefined ? {} : { addressTag }),
        amount,
      };
    }
    case "Iban": {
      const { transferMethod, accountHolder, iban } = destination;
      return { asset: asset as typeof destination.asset, transferMethod, accountHolder, iban, amount };
    }
    case "PeerAccountTransfer":
    case "InternalTransfer": {
      const { transferMethod, accountId } = destination;
      return { asset, transferMethod, accountId, amount };
    }
  }
}
