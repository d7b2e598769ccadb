import type { CryptocurrencyReference, PublicBlockchainAddress } from "@provider-connectivity/contract";
import type { CollateralAsset } from "../../../config/collateral-config.ts";
import type { CompleteConfig } from "../../../config/sandbox-config.ts";
import { isDecimal, isSameNumber, min, signOf, subtract } from "../../../domain/decimal.ts";
import { creditInUse, neededCollateral, surplusCollateral } from "../../../domain/credit.ts";
import type { SettlementDeposit, SettlementTransactionRecord, StoreReader } from "../entities.ts";
import { transactionsOf } from "../settlements/settlement.ts";
import { findEligible, isSameAsset, type Position, positionOf, statedAmount, takenBy } from "../terms.ts";

/** The stated amount that leaves the collateral account. */
export interface Removal {
  readonly asset: CryptocurrencyReference;
  readonly amount: string;
}

/** A decision on a removal: the reason against it, or its debit in the ledger. */
export type RemovalDecision =
  | { readonly reason: string }
  | { readonly asset: CryptocurrencyReference; readonly taken: string };

type Terms = Pick<CollateralAsset, "asset" | "coverage" | "networkFee">;

/**
 * Decides whether collateral may be removed: the part that used credit needs must stay. The rest may go, and the credit based
 * on it is revoked. Unannounced collateral earned no credit and may go as well.
 */
export async function decideRemoval(
  reader: StoreReader,
  { collateral }: Pick<CompleteConfig, "collateral">,
  accountId: string,
  { asset, amount }: Removal,
): Promise<RemovalDecision> {
  if (signOf(amount) === 0) return { reason: "The amount must be above zero." };
  const terms: Terms = findEligible({ collateral }, asset) ?? { asset, coverage: "1", networkFee: "0" };
  const taken = takenBy({ stated: amount, fee: terms.networkFee }, collateral.fees);
  if (signOf(subtract(taken, terms.networkFee)) <= 0)
    return { reason: `The amount does not cover the network fee of ${terms.networkFee}.` };
  const position = await positionOf(reader, accountId, terms.asset);
  const max = maxRemovable(position, terms);
  if (max === undefined || signOf(subtract(max, taken)) >= 0)
    return { asset: terms.asset, taken: min(taken, position.collateral) };
  return { reason: tooMuch(position, terms, { max, fees: collateral.fees }) };
}

/**
 * The removable amount. `undefined` if there is no limit, because no credit depends on the asset and no pending deposit could
 * earn some.
 */
function maxRemovable(position: Position, terms: Terms): string | undefined {
  if (signOf(position.credit) > 0) return surplusCollateral(position, terms.coverage);
  return signOf(position.collateralArriving) > 0 ? position.collateral : undefined;
}

function tooMuch(
  position: Position,
  terms: Terms,
  { max, fees }: { max: string; fees: CompleteConfig["collateral"]["fees"] },
): string {
  const stated = statedAmount({ taken: max, fee: terms.networkFee }, fees);
  const removable = signOf(stated) > 0 ? stated : "0";
  const reason =
    signOf(position.credit) > 0
      ? `Credit of ${creditInUse(position)} is in use and needs ${neededCollateral(position, terms.coverage)} of this collateral`
      : "A deposit of this collateral is pending";
  return `${reason}: at most ${removable} can be removed now.`;
}

/** A transfer out of a collateral account for a settlement. */
export type SettlementTransfer = SettlementTransactionRecord & SettlementDeposit;

/** The amount that leaves the collateral account, and its destination. */
export interface Outflow {
  readonly amount: string;
  readonly destinationAddress: PublicBlockchainAddress;
}

/** The open settlement transfer that this would execute, if there is one. */
export async function findSettlementTransfer(
  reader: Pick<StoreReader, "settlementTransactions">,
  { accountId, settlementId }: { accountId: string; settlementId: string },
  outflow: Outflow,
): Promise<SettlementTransfer | undefined> {
  const transactions = await transactionsOf(reader, { accountId, settlementId });
  return transactions.filter(isOpenDeposit).find(({ instruction }) => isSameOutflow(instruction, outflow));
}

/** Whether two transfers move the same amount to the same place. */
export function isSameOutflow(one: Outflow, other: Outflow): boolean {
  const [from, to] = [one.destinationAddress, other.destinationAddress];
  return (
    isSameAmount(one.amount, other.amount) &&
    isSameAsset(from.asset, to.asset) &&
    from.transferMethod === to.transferMethod &&
    from.address === to.address &&
    from.addressTag === to.addressTag
  );
}

function isSameAmount(one: string, other: string): boolean {
  return isDecimal(one) && isDecimal(other) && isSameNumber(one, other);
}

function isOpenDeposit(one: SettlementTransactionRecord): one is SettlementTransfer {
  return one.direction === "deposit" && one.status === "NOT_FOUND";
}
