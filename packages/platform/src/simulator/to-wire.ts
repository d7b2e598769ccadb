/** Converts records to the platform contract. @module */
import type {
  CollateralTransaction,
  CollateralWorkspace,
  ForcedSettlement,
  MarkedSettlement,
  Settlement,
  SettlementTransactionState,
} from "@provider-connectivity/contract/platform-v1";
import type { Marking, SettlementRecord, SignerRecord, TransactionRecord, WorkspaceRecord } from "./model.ts";
import { requireSettlement, transactionsOf } from "./settlements.ts";
import type { Transaction } from "./store.ts";

export function toTransaction(record: TransactionRecord): CollateralTransaction {
  return {
    collateralTxId: record.id,
    collateralId: record.collateralId,
    direction: record.direction,
    status: record.status,
    fireblocksAssetId: record.assetId,
    amount: record.amount,
    ...pick(record, ["settlementId", "sourceAddress", "destinationAddress", "destinationTag", "blockchainTxId"]),
    createdAt: record.createdAt,
    lastUpdated: record.updatedAt,
  };
}

export function toSettlement(tables: Transaction, settlement: SettlementRecord): Settlement {
  const { id, collateralId, initiator, createdAt, forcedFrom } = settlement;
  return {
    settlementId: id,
    collateralId,
    initiator,
    isForceSettlement: forcedFrom !== undefined,
    createdAt,
    ...toLists(tables, settlement),
  };
}

export function toMarkedSettlement(
  tables: Transaction,
  { settlementId, markedAt, forceAt }: Marking,
): MarkedSettlement {
  const settlement = requireSettlement(tables, settlementId);
  return {
    settlementId,
    collateralId: settlement.collateralId,
    markedUnixTime: markedAt,
    forceUnixTime: forceAt,
    ...toLists(tables, settlement),
  };
}

export function toForcedSettlement(tables: Transaction, originalId: string, newId: string): ForcedSettlement {
  return { originalSettlementId: originalId, settlement: toSettlement(tables, requireSettlement(tables, newId)) };
}

export function toSigner({ id, workspaceId, status, createdAt }: SignerRecord) {
  return { signerId: id, workspaceId, status, createdAt };
}

export function toWorkspace(tables: Transaction, { id, name }: WorkspaceRecord): CollateralWorkspace {
  return {
    workspaceId: id,
    name,
    collateralAccounts: tables.vaults
      .list()
      .filter(({ workspaceId }) => workspaceId === id)
      .map(({ id: collateralId, accountId }) => ({ collateralId, ...(accountId === undefined ? {} : { accountId }) })),
    signers: tables.signers
      .list()
      .filter(({ workspaceId }) => workspaceId === id)
      .map(toSigner),
  };
}

function toLists(tables: Transaction, settlement: SettlementRecord) {
  const transactions = transactionsOf(tables, settlement);
  const of = (direction: TransactionRecord["direction"]) =>
    transactions.filter((one) => one.direction === direction).map(toState);
  return { toExchange: of("TO_EXCHANGE"), toCollateral: of("TO_COLLATERAL") };
}

function toState({ id, status, assetId, amount, blockchainTxId }: TransactionRecord): SettlementTransactionState {
  return {
    collateralTxId: id,
    status,
    fireblocksAssetId: assetId,
    amount,
    ...(blockchainTxId === undefined ? {} : { blockchainTxId }),
  };
}

function pick<Row extends object, Key extends keyof Row>(row: Row, keys: readonly Key[]): Partial<Pick<Row, Key>> {
  return Object.fromEntries(keys.flatMap((key) => (row[key] === undefined ? [] : [[key, row[key]]]))) as Partial<
    Pick<Row, Key>
  >;
}
