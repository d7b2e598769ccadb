import { BadRequestError } from "@provider-connectivity/server";
import { signOf, subtract } from "../../ledger/decimal.ts";
import type { StoreReader } from "../../store/store.ts";
import { checkCredit } from "./check-credit.ts";
import type { WithdrawalRecord } from "./model.ts";

/** What is taken from a balance. */
export type Outflow = Pick<WithdrawalRecord, "accountId" | "balanceAsset" | "balanceAmount">;

/**
 * Makes sure that the balance can give what leaves the provider, and that credit was not granted to be carried out.
 *
 * @param what takes it, in a word
 * @throws BadRequestError `bad-request` in words; the contract has no type of its own for either
 */
export async function checkFunds(reader: StoreReader, outflow: Outflow, what = "withdrawal"): Promise<void> {
  await checkAvailable(reader, outflow, what);
  await checkCredit(reader, outflow);
}

/**
 * Makes sure that the balance can give what is taken. That is all where it stays with the customer.
 *
 * @param what takes it, in a word
 * @throws BadRequestError `bad-request` in words
 */
export async function checkAvailable(
  { balances }: StoreReader,
  { accountId, balanceAsset, balanceAmount }: Outflow,
  what = "withdrawal",
): Promise<void> {
  const { available = "0" } = (await balances.find(accountId, balanceAsset)) ?? {};
  if (signOf(subtract(available, balanceAmount)) >= 0) return;
  throw new BadRequestError("bad-request", `Not enough funds: the ${what} takes ${balanceAmount}.`);
}
