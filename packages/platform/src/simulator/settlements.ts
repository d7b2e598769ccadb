/** Settlements of both sides, and their transactions. @module */
import { PlatformApiError } from "../errors.ts";
import { isPositive } from "./amounts.ts";
import { schedule, unschedule } from "./jobs.ts";
import type { SettlementRecord, TransactionRecord } from "./model.ts";
import type { RuleContext } from "./settings.ts";
import type { Transaction } from "./store.ts";
import {
  addressFor,
  creditVault,
  debitVault,
  newTransactionId,
  requireTransaction,
  requireUnmarked,
  requireVault,
  updateTransaction,
} from "./vaults.ts";

/** One transfer of a new settlement. */
export interface SettlementTransfer {
  readonly assetId: string;
  readonly amount: string;
  readonly fee?: string;
  /** The provider's address. */
  readonly address?: string;
  readonly tag?: string;
}

export interface NewSettlement {
  readonly collateralId: string;
  readonly initiator: SettlementRecord["initiator"];
  readonly version?: string;
  readonly forcedFrom?: string;
  readonly toExchange: readonly SettlementTransfer[];
  readonly toCollateral: readonly SettlementTransfer[];
  /** The id of the transaction. Default: a new id. */
  readonly id?: string;
}

/**
 * Creates a settlement with its transactions. Amounts are debited from the collateral account when their transaction completes,
 * not now.
 *
 * @throws PlatformApiError `empty-settlement`, `settlement-marked`, `malformed`
 */
export function createSettlement(tables: Transaction, wanted: NewSettlement, context: RuleContext): SettlementRecord {
  const vault = requireVault(tables, wanted.collateralId);
  const { toExchange, toCollateral } = wanted;
  if (wanted.forcedFrom === undefined) requireUnmarked(vault);
  // The provider's instructions may be empty: then there is nothing to settle.
  if (wanted.version === undefined && toExchange.length + toCollateral.length === 0)
    throw new PlatformApiError("empty-settlement", "A settlement needs at least one transaction.");
  for (const { amount } of [...toExchange, ...toCollateral])
    if (!isPositive(amount)) throw new PlatformApiError("malformed", "Every amount must be above zero.");
  const { runtime } = context;
  const id = wanted.id ?? runtime.newId();
  const transactions = [
    ...toExchange.map((one) => newTransfer(tables, "TO_EXCHANGE", one, { ...wanted, id }, context)),
    ...toCollateral.map((one) => newTransfer(tables, "TO_COLLATERAL", one, { ...wanted, id }, context)),
  ];
  const settlement: SettlementRecord = {
    id,
    collateralId: vault.id,
    initiator: wanted.initiator,
    ...(wanted.forcedFrom === undefined ? {} : { forcedFrom: wanted.forcedFrom }),
    ...(wanted.version === undefined ? {} : { version: wanted.version }),
    transactionIds: transactions.map((one) => one.id),
    createdAt: runtime.now(),
  };
  tables.settlements.put(settlement);
  tables.vaults.put({ ...requireVault(tables, vault.id), latestSettlementId: id });
  return settlement;
}

function newTransfer(
  tables: Transaction,
  direction: "TO_EXCHANGE" | "TO_COLLATERAL",
  { assetId, amount, fee, address, tag }: SettlementTransfer,
  { collateralId, id: settlementId, forcedFrom }: NewSettlement & { readonly id: string },
  context: RuleContext,
): TransactionRecord {
  const own = addressFor(tables, collateralId, assetId, context);
  const leaves = direction === "TO_EXCHANGE";
  const now = context.runtime.now();
  const record: TransactionRecord = {
    id: newTransactionId(leaves ? "0" : "2", collateralId, context),
    collateralId,
    direction,
    // The provider broadcasts its own transfers; the customer, or the signer of a forced settlement, signs the others.
    status: leaves ? "PENDING_SIGNATURE" : "CONFIRMING",
    assetId,
    amount,
    ...(fee === undefined ? {} : { fee }),
    settlementId,
    ...(leaves ? { sourceAddress: own.address } : { destinationAddress: own.address }),
    ...(address === undefined ? {} : leaves ? { destinationAddress: address } : { sourceAddress: address }),
    ...(tag === undefined || !leaves ? {} : { destinationTag: tag }),
    createdAt: now,
    updatedAt: now,
  };
  tables.transactions.put(record);
  const { reviewSlaMs, confirmationMs } = context.settings;
  const kind = leaves ? "auto-sign" : "confirm";
  const delayMs = leaves ? (forcedFrom === undefined ? reviewSlaMs : 0) : confirmationMs;
  schedule(tables, { kind, subjectId: record.id, delayMs }, context);
  return record;
}

/** The transactions of a settlement, in the order of its lists. */
export function transactionsOf(tables: Transaction, settlement: SettlementRecord): readonly TransactionRecord[] {
  return settlement.transactionIds.map((id) => requireTransaction(tables, id));
}

/** Finds a settlement. @throws PlatformApiError `unknown-settlement` */
export function requireSettlement(tables: Transaction, id: string): SettlementRecord {
  const settlement = tables.settlements.get(id);
  if (settlement === undefined) throw new PlatformApiError("unknown-settlement", "No settlement has this id.");
  return settlement;
}

/**
 * The customer, or the collateral signer, signs. The transaction is broadcast. If the settlement follows the provider's
 * instructions, the provider does not have the transaction's id yet, so the platform sends it.
 */
export function signTransaction(tables: Transaction, id: string, context: RuleContext): TransactionRecord {
  const transaction = requirePending(tables, id);
  const { version } = requireSettlement(tables, transaction.settlementId ?? "");
  unschedule(tables, "auto-sign", id);
  if (version !== undefined) schedule(tables, { kind: "announce-transfer", subjectId: id }, context);
  schedule(tables, { kind: "confirm", subjectId: id, delayMs: context.settings.confirmationMs }, context);
  return updateTransaction(
    tables,
    id,
    { status: "CONFIRMING", blockchainTxId: `${transaction.assetId.toLowerCase()}:${context.runtime.newId()}` },
    context,
  );
}

/** The customer denies. A denied transaction does not go to the collateral signer. */
export function denyTransaction(
  tables: Transaction,
  id: string,
  reason: string,
  context: RuleContext,
): TransactionRecord {
  requirePending(tables, id);
  unschedule(tables, "auto-sign", id);
  return updateTransaction(tables, id, { status: "REJECTED", reason }, context);
}

/** Cancels a transaction before it is signed. A settlement with a cancelled transfer to the provider cannot be forced. */
export function cancelTransaction(tables: Transaction, id: string, context: RuleContext): TransactionRecord {
  requirePending(tables, id);
  unschedule(tables, "auto-sign", id);
  return updateTransaction(tables, id, { status: "CANCELLED" }, context);
}

/**
 * Completes a broadcast transaction and moves the amount. The transaction fails if the balance is too low. A transaction that is
 * not being confirmed does not change.
 *
 * @throws PlatformApiError if there is no such transaction
 */
export function confirmTransaction(tables: Transaction, id: string, context: RuleContext): TransactionRecord {
  const transaction = requireTransaction(tables, id);
  if (transaction.status !== "CONFIRMING") return transaction;
  const { collateralId, assetId, amount, direction } = transaction;
  if (direction === "ADD_COLLATERAL" || direction === "TO_COLLATERAL")
    creditVault(tables, collateralId, assetId, amount);
  else {
    try {
      debitVault(tables, collateralId, assetId, amount);
    } catch (error) {
      if (!(error instanceof PlatformApiError)) throw error;
      return updateTransaction(tables, id, { status: "FAILED", reason: error.message }, context);
    }
  }
  return updateTransaction(tables, id, { status: "COMPLETED" }, context);
}

function requirePending(tables: Transaction, id: string): TransactionRecord {
  const transaction = requireTransaction(tables, id);
  if (transaction.status !== "PENDING_SIGNATURE")
    throw new PlatformApiError(
      "malformed",
      `The transaction is ${transaction.status} and does not wait for a signature.`,
    );
  return transaction;
}

/**
 * The transactions that forcing would create again. A broadcast transaction is omitted: it can no longer be stopped, and
 * creating it again would pay twice.
 */
export function incompleteOf(tables: Transaction, settlement: SettlementRecord): readonly TransactionRecord[] {
  return transactionsOf(tables, settlement).filter(({ status }) => status !== "COMPLETED" && status !== "CONFIRMING");
}
