import { BadRequestError } from "@provider-connectivity/server";
import { add, negate, signOf, subtract } from "../../ledger/decimal.ts";
import type { StoreReader } from "../../store/store.ts";
import type { WithdrawalRecord } from "./model.ts";

/** What is taken from a balance, to leave the provider. */
export type Outflow = Pick<WithdrawalRecord, "accountId" | "balanceAsset" | "balanceAmount">;

/**
 * Makes sure that the balance can give what is taken, and that credit was not granted to be carried out: as much as is
 * owed must stay, until it is settled.
 *
 * @param what takes it, in a word
 * @throws BadRequestError `bad-request` in words; the contract has no type of its own for either
 */
export async function checkFunds(
  { balances }: StoreReader,
  { accountId, balanceAsset, balanceAmount }: Outflow,
  what = "withdrawal",
): Promise<void> {
  const { available = "0", credit = "0" } = (await balances.find(accountId, balanceAsset)) ?? {};
  const left = subtract(available, balanceAmount);
  if (signOf(left) < 0)
    throw new BadRequestError("bad-request", `Not enough funds: the ${what} takes ${balanceAmount}.`);
  if (signOf(add(left, credit)) >= 0) return;
  const message = `Settlement is required: of this asset ${negate(credit)} is credit, which cannot be withdrawn.`;
  throw new BadRequestError("bad-request", message);
}
