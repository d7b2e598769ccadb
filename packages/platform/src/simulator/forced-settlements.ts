/** The rules of forced settlements: marking, cancelling a marking, forcing. @module */
import { PlatformApiError } from "../errors.ts";
import { unschedule } from "./jobs.ts";
import type { EnforcementRecord, Marking, SettlementRecord, TransactionRecord } from "./model.ts";
import type { RuleContext } from "./settings.ts";
import { createSettlement, incompleteOf, requireSettlement, transactionsOf } from "./settlements.ts";
import type { Transaction } from "./store.ts";
import { isFinal, requireVault, updateTransaction } from "./vaults.ts";

/**
 * Marks the latest settlement for enforcement. It is refused if one is marked, even the same: after a lost response, a provider
 * reads the marking.
 *
 * @throws PlatformApiError with a reason for each rule
 */
export function markSettlement(
  tables: Transaction,
  { collateralId, settlementId }: { readonly collateralId: string; readonly settlementId: string },
  { settings, runtime }: RuleContext,
): Marking {
  const vault = requireVault(tables, collateralId);
  const settlement = requireSettlement(tables, settlementId);
  if (settlement.collateralId !== collateralId)
    throw new PlatformApiError("unknown-settlement", "No settlement has this id.");
  if (vault.marked !== undefined)
    throw new PlatformApiError("settlement-marked", `The settlement ${vault.marked.settlementId} is already marked.`);
  if (vault.latestSettlementId !== settlementId)
    throw new PlatformApiError("not-latest", "Only the latest settlement can be marked.");
  if (settlement.forcedFrom !== undefined)
    throw new PlatformApiError("already-forced", "A forced settlement needs no marking: force it directly.");
  const now = runtime.now();
  const age = now - settlement.createdAt;
  if (age < settings.markAfterMs)
    throw new PlatformApiError(
      "too-early-to-mark",
      `Wait until ${toTime(settlement.createdAt + settings.markAfterMs)}.`,
    );
  if (age > settings.markWithinMs)
    throw new PlatformApiError("too-late-to-mark", "The settlement is too old to be marked. Start a new one.");
  requireForceable(tables, settlement);
  const marked = { settlementId, markedAt: now, forceAt: now + settings.enforcementSlaMs };
  tables.vaults.put({ ...vault, marked });
  return marked;
}

/** The marking of a collateral account. @throws PlatformApiError `not-marked` */
export function requireMarking(tables: Transaction, collateralId: string): Marking {
  const { marked } = requireVault(tables, collateralId);
  if (marked === undefined)
    throw new PlatformApiError("not-marked", "No settlement of this collateral account is marked.");
  return marked;
}

/** Cancels the marking. @throws PlatformApiError `not-marked`, `being-forced` */
export function unmarkSettlement(tables: Transaction, collateralId: string): Marking {
  const marked = requireMarking(tables, collateralId);
  if (isRunning(tables.enforcements.get(marked.settlementId)))
    throw new PlatformApiError("being-forced", "The settlement is being forced. Wait for the result.");
  const { marked: _removed, ...vault } = requireVault(tables, collateralId);
  tables.vaults.put(vault);
  return marked;
}

/**
 * Starts forcing the marked settlement, or an already forced one that is named. A settlement is forced once; a repeated request
 * gets the running or finished enforcement.
 *
 * @throws PlatformApiError with a reason for each rule
 */
export function beginEnforcement(
  tables: Transaction,
  { collateralId, settlementId }: { readonly collateralId: string; readonly settlementId?: string },
  context: RuleContext,
): EnforcementRecord {
  const { settings, runtime } = context;
  const known = settlementId === undefined ? undefined : tables.enforcements.get(settlementId);
  if (known?.collateralId === collateralId && isRunningOrApproved(known)) return known;
  const settlement = settlementToForce(tables, { collateralId, settlementId }, context);
  const running = tables.enforcements.get(settlement.id);
  if (running !== undefined && isRunningOrApproved(running)) return running;
  if (runtime.now() - settlement.createdAt > settings.forceWithinMs)
    throw new PlatformApiError("too-late-to-force", "The settlement is too old to be forced.");
  requireForceable(tables, settlement);
  const enforcement = { id: settlement.id, collateralId, status: "asking", startedAt: runtime.now() } as const;
  tables.enforcements.put(enforcement);
  return enforcement;
}

/** Whether a request for approval is in progress. After a failure, only a repeated request of the provider starts another. */
function isRunning(enforcement: EnforcementRecord | undefined): boolean {
  return enforcement?.status === "asking" && enforcement.failure === undefined;
}

function isRunningOrApproved(enforcement: EnforcementRecord): boolean {
  return enforcement.status === "approved" || isRunning(enforcement);
}

/** Ends the approval requests of a process that has ended, so that a provider may repeat its request or cancel the marking. */
export function abandonEnforcements({ enforcements }: Transaction): void {
  const failure = "The platform's process ended before it stored the provider's decision.";
  for (const one of enforcements.list()) if (isRunning(one)) enforcements.put({ ...one, failure });
}

/** Stores the reason why there is no decision of the provider. */
export function failEnforcement({ enforcements }: Transaction, enforcement: EnforcementRecord, failure: string): void {
  enforcements.put({ ...enforcement, failure });
}

function settlementToForce(
  tables: Transaction,
  { collateralId, settlementId }: { readonly collateralId: string; readonly settlementId: string | undefined },
  { runtime }: RuleContext,
): SettlementRecord {
  const { marked } = requireVault(tables, collateralId);
  const named = settlementId === undefined ? undefined : requireSettlement(tables, settlementId);
  if (named !== undefined && named.collateralId !== collateralId)
    throw new PlatformApiError("unknown-settlement", "No settlement has this id.");
  if (named?.forcedFrom !== undefined) return named;
  if (marked === undefined || (named !== undefined && named.id !== marked.settlementId))
    throw new PlatformApiError("not-marked", "The settlement must be marked first.");
  if (runtime.now() < marked.forceAt)
    throw new PlatformApiError("too-early-to-force", `The settlement can be forced from ${toTime(marked.forceAt)} on.`);
  return requireSettlement(tables, marked.settlementId);
}

/** The content of the approval request to the provider. */
export function transactionsToForce(tables: Transaction, settlementId: string): readonly TransactionRecord[] {
  return incompleteOf(tables, requireSettlement(tables, settlementId));
}

/**
 * Stores the provider's decision. An approval ends the open transactions of the old settlement, creates the new one and removes
 * the marking. A second call returns the stored result.
 *
 * @throws PlatformApiError if the customer has signed or cancelled a transaction in the meantime
 */
export function endEnforcement(
  tables: Transaction,
  settlementId: string,
  decision: { readonly approved: boolean; readonly rejectionReason?: string },
  context: RuleContext,
): EnforcementRecord {
  const enforcement = tables.enforcements.get(settlementId);
  if (enforcement === undefined) throw new PlatformApiError("not-marked", "The settlement is not being forced.");
  if (enforcement.status !== "asking") return enforcement;
  if (!decision.approved) {
    const { rejectionReason } = decision;
    const rejected = { ...enforcement, status: "rejected", ...(rejectionReason ? { rejectionReason } : {}) } as const;
    tables.enforcements.put(rejected);
    return rejected;
  }
  const { collateralId } = enforcement;
  requireForceable(tables, requireSettlement(tables, settlementId));
  const incomplete = transactionsToForce(tables, settlementId);
  for (const one of incomplete) if (!isFinal(one)) endOldTransaction(tables, one, context);
  const { marked: _removed, ...vault } = requireVault(tables, collateralId);
  tables.vaults.put(vault);
  const created = createSettlement(
    tables,
    {
      collateralId,
      initiator: "EXCHANGE",
      forcedFrom: settlementId,
      toExchange: incomplete.filter(({ direction }) => direction === "TO_EXCHANGE").map(toTransfer),
      toCollateral: incomplete.filter(({ direction }) => direction === "TO_COLLATERAL").map(toTransfer),
    },
    context,
  );
  const approved = { ...enforcement, status: "approved", newSettlementId: created.id } as const;
  tables.enforcements.put(approved);
  return approved;
}

function toTransfer({
  assetId,
  amount,
  fee,
  direction,
  destinationAddress,
  destinationTag,
  sourceAddress,
}: TransactionRecord) {
  const address = direction === "TO_EXCHANGE" ? destinationAddress : sourceAddress;
  return {
    assetId,
    amount,
    ...(fee === undefined ? {} : { fee }),
    ...(address === undefined ? {} : { address }),
    ...(destinationTag === undefined ? {} : { tag: destinationTag }),
  };
}

/** The new settlement replaces this transaction, so it can no longer be signed or confirmed. */
function endOldTransaction(tables: Transaction, { id }: TransactionRecord, context: RuleContext): void {
  unschedule(tables, "auto-sign", id);
  unschedule(tables, "confirm", id);
  updateTransaction(tables, id, { status: "CANCELLED", reason: "Replaced by a forced settlement." }, context);
}

function requireForceable(tables: Transaction, settlement: SettlementRecord): void {
  const transactions = transactionsOf(tables, settlement);
  if (transactions.some(({ direction, status }) => direction === "TO_EXCHANGE" && status === "CANCELLED"))
    throw new PlatformApiError(
      "transaction-cancelled",
      "A transaction to the provider was cancelled, so this settlement cannot be forced.",
    );
  if (incompleteOf(tables, settlement).length === 0)
    throw new PlatformApiError("nothing-incomplete", "Every transaction of the settlement is complete.");
}

function toTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
