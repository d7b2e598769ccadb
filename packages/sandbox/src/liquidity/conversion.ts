import type { Movement } from "../ledger/entry.ts";
import { convert, type Amount } from "../ledger/movements.ts";
import type { QuoteRecord } from "./model.ts";

/** What the account pays for a quote. */
export function paidBy({ accountId, fromAsset: asset, fromAmount: amount }: QuoteRecord): Amount {
  return { accountId, asset, amount };
}

/** The conversion at the quoted price, out of what was bound for it where something was. */
export function conversionOf({
  accountId,
  fromAsset,
  fromAmount,
  toAsset,
  toAmount,
  feeAmount,
  lockEntryId,
}: QuoteRecord): Movement {
  return convert({
    accountId,
    paid: { asset: fromAsset, amount: fromAmount },
    received: { asset: toAsset, amount: toAmount },
    fee: feeAmount,
    takenFrom: lockEntryId === undefined ? "available" : "locked",
  });
}
