import { BadRequestError } from "@provider-connectivity/server";
import { add, negate, signOf, subtract } from "../../ledger/decimal.ts";
import type { StoreReader } from "../../store/store.ts";
import type { WithdrawalRecord } from "./model.ts";

/**
 * Makes sure that the balance can give what the withdrawal takes, and that credit was not granted to be carried out:
 * as much as is owed must stay, until it is settled.
 *
 * @throws BadRequestError `bad-request` in words; the contract has no type of its own for either
 */
export async function checkFunds(
  { balances }: StoreReader,
  { accountId, balanceAsset, balanceAmount }: WithdrawalRecord,
): Promise<void> {
  const { available = "0", credit = "0" } = (await balances.find(accountId, balanceAsset)) ?? {};
  const left = subtract(available, balanceAmount);
  if (signOf(left) < 0)
    throw new BadRequestError("bad-request", `Not enough funds: the withdrawal takes ${balanceAmount}.`);
  if (signOf(add(left, credit)) >= 0) return;
  const message = `Settlement is required: of this asset ${negate(credit)} is credit, which cannot be withdrawn.`;
  throw new BadRequestError("bad-request", message);
}
