/** A simple model of collateral and its credit. @module */
import type { AssetReference } from "@provider-connectivity/contract";
import { Big } from "big.js";
import type { Store } from "../../components/entities.ts";
import { findHolding } from "../../components/ledger/post-entry.ts";
import { assetKey } from "../../domain/asset.ts";
import { demoAccounts } from "../../presets/demo-accounts.ts";
import { BooksModel, DELAY, type MadeQuote } from "./books-model.ts";
import { collateralTerms, type CollateralTerms, owners } from "./collateral-actors.ts";

/** A collateral account's holding of an asset. */
export interface Held {
  arriving: Big;
  collateral: Big;
  leaving: Big;
  /** The network fees of settlements. */
  fees: Big;
}

/** A pending operation on collateral. */
export interface Moving {
  readonly kind: "collateral-deposit" | "collateral-withdrawal" | "settlement-transfer" | "settlement";
  readonly accountId: string;
  /** The id for an operator. For a transfer, the settlement's. */
  readonly id: string;
  readonly dueAt: number;
  ended: boolean;
  passed: boolean;
  /** Books its end. @returns the name of the result */
  readonly end: (succeeds: boolean) => string;
}

/** The sum of gains and losses from trading on credit. */
type Results = Map<string, Big>;

/** A ledger with collateral. */
export class CollateralModel extends BooksModel {
  readonly moving: Moving[] = [];
  readonly settlements: SettlementModel[] = [];
  /** The instructions that an account read last. */
  readonly lastRead = new Map<string, { readonly version: string; readonly instructions: string }>();
  /** Every version of instructions. */
  readonly versions: { readonly accountId: string; readonly version: string }[] = [];
  readonly fees: "net" | "gross";
  #named = 0;
  readonly #held = new Map<string, Held>();
  readonly #results = new Map<string, Results>();

  constructor(fees: "net" | "gross") {
    super();
    this.fees = fees;
  }

  override async load(store: Store): Promise<void> {
    await super.load(store);
    for (const { id } of Object.values(demoAccounts))
      for (const { asset } of collateralTerms) {
        const { collateralArriving, collateral, collateralLeaving } = await findHolding(store, id, asset);
        Object.assign(this.held(id, asset), {
          arriving: Big(collateralArriving),
          collateral: Big(collateral),
          leaving: Big(collateralLeaving),
        });
      }
  }

  /** A new name. */
  nextName(prefix: string): string {
    return `${prefix}-${++this.#named}`;
  }

  held(accountId: string, asset: AssetReference): Held {
    const key = `${accountId} ${assetKey(asset)}`;
    const known = this.#held.get(key) ?? { arriving: Big(0), collateral: Big(0), leaving: Big(0), fees: Big(0) };
    this.#held.set(key, known);
    return known;
  }

  resultsOf(accountId: string): Results {
    const known = this.#results.get(accountId) ?? new Map<string, Big>();
    this.#results.set(accountId, known);
    return known;
  }

  addResult(accountId: string, asset: AssetReference, amount: Big): void {
    const results = this.resultsOf(accountId);
    results.set(assetKey(asset), (results.get(assetKey(asset)) ?? Big(0)).plus(amount));
  }

  /** Whether an account has credit. */
  owes(accountId: string): boolean {
    return this.balancesOf(accountId).some(([, { credit }]) => !credit.eq(0));
  }

  /** Trades while the main account has credit are settled. */
  override execute(made: MadeQuote, now: number): string {
    const outcome = super.execute(made, now);
    const main = mainOf(made.actor.accountId);
    if (outcome !== "executed" || !this.owes(main)) return outcome;
    this.addResult(main, made.quote.fromAsset, Big(made.quote.fromAmount).neg());
    this.addResult(main, made.quote.toAsset, Big(made.quote.toAmount));
    return outcome;
  }

  /** All accounts of a customer together keep their total credit. */
  override canGive(accountId: string, asset: AssetReference, given: { amount: Big; leaves: boolean }): boolean {
    if (!super.canGive(accountId, asset, given)) return false;
    if (!given.leaves) return true;
    const own = Object.values(demoAccounts).filter((one) => one.customerId === customerOf(accountId));
    const owed = own.reduce((sum, { id }) => sum.minus(this.of(id, asset).credit), Big(0));
    const held = own.reduce((sum, { id }) => sum.plus(this.of(id, asset).available), Big(0));
    return owed.eq(0) || held.minus(given.amount).gte(owed);
  }

  /** The removable collateral. `undefined` without a limit. */
  mostRemovable(accountId: string, { asset, coverage }: CollateralTerms): Big | undefined {
    const { collateral, arriving } = this.held(accountId, asset);
    if (!this.of(accountId, asset).credit.eq(0))
      return collateral.minus(this.creditInUse(accountId, asset).times(coverage));
    return arriving.gt(0) ? collateral : undefined;
  }

  /** The missing credit. */
  creditInUse(accountId: string, asset: AssetReference): Big {
    const { available, credit } = this.of(accountId, asset);
    const used = credit.plus(available).neg();
    return used.gt(0) ? used : Big(0);
  }

  /** Grants or revokes credit after a change of collateral, except during a settlement. */
  followCollateral(accountId: string, { asset, creditRatio, places }: CollateralTerms): void {
    if (this.settlements.some((one) => one.accountId === accountId && one.status === "InProgress")) return;
    const balance = this.of(accountId, asset);
    const target = this.held(accountId, asset).collateral.times(creditRatio).round(places, 0);
    const wanted = target.plus(balance.credit);
    const change = wanted.lt(balance.available.neg()) ? balance.available.neg() : wanted;
    balance.available = balance.available.plus(change);
    balance.credit = balance.credit.minus(change);
  }

  move(thing: Omit<Moving, "ended" | "passed" | "dueAt">, now: number): void {
    this.moving.push({ ...thing, dueAt: now + DELAY, ended: false, passed: false });
  }

  endMoving(thing: Moving, succeeds: boolean): string {
    thing.ended = true;
    return thing.end(succeeds);
  }

  override pass(now: number): number {
    const others = super.pass(now);
    const due = this.moving.filter(({ passed, dueAt }) => !passed && dueAt <= now);
    for (const thing of due) {
      thing.passed = true;
      if (!thing.ended) this.endMoving(thing, true);
    }
    return others + due.length;
  }

  /** Collateral by account and asset, as text, without entries that were always empty. */
  holdings(): Record<string, string> {
    const texts = [...this.#held].map(([key, { arriving, collateral, leaving }]) => [
      key,
      `${arriving.toFixed()} ${collateral.toFixed()} ${leaving.toFixed()}`,
    ]);
    return Object.fromEntries(texts.filter(([, text]) => text !== "0 0 0"));
  }
}

/** The main account of an account. */
function mainOf(accountId: string): string {
  const account = Object.values(demoAccounts).find(({ id }) => id === accountId)!;
  return "parentId" in account ? account.parentId : account.id;
}

function customerOf(accountId: string): string {
  return Object.values(demoAccounts).find(({ id }) => id === accountId)!.customerId;
}

/** A transfer between an account and its collateral account. */
export interface TransferModel {
  readonly direction: "withdrawal" | "deposit";
  readonly asset: AssetReference;
  readonly taken: Big;
  readonly fee: Big;
  /** The amount in instructions. */
  readonly amount: string;
  status: "NOT_FOUND" | "COMPLETED" | "REJECTED";
}

/** The settlement of an account. */
export interface PlanModel {
  /** Withdrawals from the provider before deposits to it. */
  readonly transfers: readonly TransferModel[];
  readonly repayments: readonly { readonly asset: AssetReference; readonly amount: Big }[];
}

/** A started settlement. */
export interface SettlementModel extends PlanModel {
  readonly accountId: string;
  readonly settlementId: string;
  readonly version: string;
  status: "InProgress" | "Completed" | "Failed";
}

/** The settlement of the account at this time. */
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

/** The instructions of a plan as text, for comparisons. */
export function instructionsText({ transfers }: Pick<PlanModel, "transfers">): string {
  return JSON.stringify(transfers.map(({ direction, asset, amount }) => [direction, asset, amount]));
}

/** Locks the amounts of the settlement, and makes its transfers pending. */
export function beginSettlement(model: CollateralModel, settlement: SettlementModel, now: number): void {
  const { accountId, settlementId: id, transfers, repayments } = settlement;
  model.settlements.push(settlement);
  model.lastRead.delete(accountId);
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

/** @returns the result of the settlement */
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
  for (const terms of collateralTerms) model.followCollateral(accountId, terms);
  return settlement.status;
}

function smaller(one: Big, other: Big): Big {
  return one.lt(other) ? one : other;
}
