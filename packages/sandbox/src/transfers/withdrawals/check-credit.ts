import type { AssetReference } from "@provider-connectivity/contract";
import { BadRequestError } from "@provider-connectivity/server";
import { creditOf } from "../../ledger/credit-lines.ts";
import { add, negate, signOf, subtract } from "../../ledger/decimal.ts";
import type { StoreReader } from "../../store/store.ts";
import type { Outflow } from "./check-funds.ts";

/**
 * Makes sure that credit is not carried out: as much as an account owes must stay in it, and as much as its owner owes
 * in all accounts together must stay in one of them, until it is settled. What an account was lent may so be moved to
 * others of the same customer, and does not leave from there either.
 *
 * @throws BadRequestError `bad-request` that says that settlement is required; the contract has no type for it
 */
export async function checkCredit(
  reader: StoreReader,
  { accountId, balanceAsset, balanceAmount }: Outflow,
): Promise<void> {
  const { available = "0", credit = "0" } = (await reader.balances.find(accountId, balanceAsset)) ?? {};
  if (signOf(add(subtract(available, balanceAmount), credit)) < 0 && signOf(credit) !== 0)
    throw settlementRequired(`of this asset ${negate(credit)} is credit`);
  const { customerId = "" } = (await reader.accounts.find(accountId)) ?? {};
  const owed = await creditOf(reader, customerId, balanceAsset);
  if (signOf(owed) === 0) return;
  const held = await heldBy(reader, customerId, balanceAsset);
  if (signOf(subtract(subtract(held, balanceAmount), owed)) < 0)
    throw settlementRequired(`in all your accounts together ${owed} of this asset is credit`);
}

const STEP = 200;

/** What a customer can use of an asset, in all accounts together. */
async function heldBy({ accounts, balances }: StoreReader, customerId: string, asset: AssetReference): Promise<string> {
  let held = "0";
  for (let page = await accounts.list(customerId, { limit: STEP }); page.length > 0;) {
    for (const { id } of page) held = add(held, (await balances.find(id, asset))?.available ?? "0");
    page = await accounts.list(customerId, { limit: STEP, startingAfter: page.at(-1)!.id });
  }
  return held;
}

function settlementRequired(why: string): BadRequestError {
  return new BadRequestError("bad-request", `Settlement is required: ${why}, which cannot be withdrawn.`);
}
