import type { AssetReference } from "@provider-connectivity/contract";
import { Big } from "big.js";
import { assetKey } from "../../assets/model.ts";
import { collateralTerms, owners } from "./collateral-actors.ts";
import type { CollateralModel } from "./collateral-model.ts";

/** A transfer between an account and its collateral account. */
export interface TransferModel {
  readonly direction: "withdrawal" | "deposit";
  readonly asset: AssetReference;
  readonly taken: Big;
  readonly fee: Big;
  /** As instructions state it. */
  readonly amount: string;
  status: "NOT_FOUND" | "COMPLETED" | "REJECTED";
}

/** What would settle an account. */
export interface PlanModel {
  /** Withdrawals from the provider before deposits to it. */
  readonly transfers: readonly TransferModel[];
  readonly repayments: readonly { readonly asset: AssetReference; readonly amount: Big }[];
}

/** A settlement that was begun. */
export interface SettlementModel extends PlanModel {
  readonly accountId: string;
  readonly settlementId: string;
  readonly version: string;
  status: "InProgress" | "Completed" | "Failed";
}

/** What would settle the account now. */
export function planOf(model: CollateralModel, accountId: string): PlanModel {
  const deposits: TransferModel[] = [];
  const withdrawals: TransferModel[] = [];
  const { receives } = owners.find((owner) => owner.accountId === accountId)!;
  for (const { asset, networkFee } of collateralTerms) {
    const { available, credit } = model.of(accountId, asset);
    const fee = Big(networkFee);
    const own = available.plus(credit);
    const stated = (taken: Big) => (model.fees === "gross" ? taken : taken.minus(fee)).toFixed();
    const out = smaller(fee.minus(own), model.held(accountId, asset).collateral);
    if (own.lt(0) && out.gt(fee))
      deposits.push({ direction: "deposit", asset, taken: out, fee, amount: stated(out), status: "NOT_FOUND" });
    const gained = smaller(model.resultsOf(accountId).get(assetKey(asset)) ?? Big(0), own);
    if (gained.gt(fee) && receives.some((one) => assetKey(one) === assetKey(asset)))
      withdrawals.push({
        direction: "withdrawal",
        asset,
        taken: gained,
        fee,
        amount: stated(gained),
        status: "NOT_FOUND",
      });
  }
  const repayments = model
    .balancesOf(accountId)
    .map(([asset, { available, credit }]) => ({ asset, amount: smaller(available, credit.neg()) }))
    .filter(({ amount }) => amount.gt(0));
  return { transfers: [...withdrawals, ...deposits], repayments };
}

/** What the instructions of a plan say, in a form to compare. */
export function told({ transfers }: Pick<PlanModel, "transfers">): string {
  return JSON.stringify(transfers.map(({ direction, asset, amount }) => [direction, asset, amount]));
}

/** Binds what the settlement takes, and has its transfers under way. */
export function beginSettlement(model: CollateralModel, settlement: SettlementModel, now: number): void {
  const { accountId, settlementId: id, transfers, repayments } = settlement;
  model.settlements.push(settlement);
  model.told.delete(accountId);
  const results = model.resultsOf(accountId);
  for (const [asset, amount] of results) if (amount.lt(0)) results.delete(asset);
  for (const transfer of transfers) {
    bind(model, accountId, transfer);
    const end = (succeeds: boolean) => endTransfer(model, settlement, { transfer, succeeds });
    model.move({ kind: "settlement-transfer", accountId, id, end }, now);
  }
  for (const { asset, amount } of repayments) {
    const balance = model.of(accountId, asset);
    balance.available = balance.available.minus(amount);
    balance.locked = balance.locked.plus(amount);
  }
  if (transfers.length > 0) return;
  model.move({ kind: "settlement", accountId, id, end: (succeeds) => endSettlement(model, settlement, succeeds) }, now);
}

function bind(model: CollateralModel, accountId: string, { direction, asset, taken }: TransferModel): void {
  const [balance, held] = [model.of(accountId, asset), model.held(accountId, asset)];
  if (direction === "deposit") {
    held.collateral = held.collateral.minus(taken);
    held.leaving = held.leaving.plus(taken);
    return;
  }
  balance.available = balance.available.minus(taken);
  balance.locked = balance.locked.plus(taken);
  model.addResult(accountId, asset, taken.neg());
}

/** @returns what became of the settlement */
function endTransfer(
  model: CollateralModel,
  settlement: SettlementModel,
  { transfer, succeeds }: { transfer: TransferModel; succeeds: boolean },
): string {
  const { accountId, transfers } = settlement;
  const { direction, asset, taken, fee } = transfer;
  const [balance, held] = [model.of(accountId, asset), model.held(accountId, asset)];
  const arrives = taken.minus(fee);
  transfer.status = succeeds ? "COMPLETED" : "REJECTED";
  if (direction === "deposit") {
    held.leaving = held.leaving.minus(taken);
    if (succeeds) balance.credit = balance.credit.plus(arrives);
    else held.collateral = held.collateral.plus(taken);
    if (succeeds) held.fees = held.fees.plus(fee);
    else model.addResult(accountId, asset, arrives.neg());
  } else {
    balance.locked = balance.locked.minus(taken);
    if (succeeds) held.collateral = held.collateral.plus(arrives);
    else balance.available = balance.available.plus(taken);
    if (!succeeds) model.addResult(accountId, asset, taken);
  }
  if (transfers.some(({ status }) => status === "NOT_FOUND")) return settlement.status;
  return endSettlement(
    model,
    settlement,
    transfers.every(({ status }) => status === "COMPLETED"),
  );
}

function endSettlement(model: CollateralModel, settlement: SettlementModel, succeeds: boolean): string {
  const { accountId, repayments } = settlement;
  for (const { asset, amount } of repayments) {
    const balance = model.of(accountId, asset);
    balance.locked = balance.locked.minus(amount);
    if (succeeds) balance.credit = balance.credit.plus(amount);
    else balance.available = balance.available.plus(amount);
  }
  settlement.status = succeeds ? "Completed" : "Failed";
  return settlement.status;
}

function smaller(one: Big, other: Big): Big {
  return one.lt(other) ? one : other;
}
