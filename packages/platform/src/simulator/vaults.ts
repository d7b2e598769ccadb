/** Workspaces, collateral vault accounts and their balances. @module */
import { PlatformApiError } from "../errors.ts";
import { addAmounts, isAtLeast, subtractAmounts } from "./amounts.ts";
import type { TransactionRecord, VaultAddress, VaultRecord, WorkspaceRecord } from "./model.ts";
import type { RuleContext } from "./settings.ts";
import type { Transaction } from "./store.ts";

/** Finds a collateral vault account. @throws PlatformApiError `unknown-collateral` */
export function requireVault(tables: Transaction, collateralId: string): VaultRecord {
  const vault = tables.vaults.get(collateralId);
  if (vault === undefined) throw new PlatformApiError("unknown-collateral", "No collateral account has this id.");
  return vault;
}

/** Creates a workspace. Its collateral signer is a separate step. */
export function createWorkspace(tables: Transaction, name: string, { runtime }: RuleContext): WorkspaceRecord {
  const workspace = { id: runtime.newId(), name, createdAt: runtime.now() };
  tables.workspaces.put(workspace);
  return workspace;
}

/** Creates a collateral vault account with a new collateral id: three UUIDs joined by dots. */
export function createVault(
  tables: Transaction,
  { workspaceId, env }: Pick<VaultRecord, "workspaceId" | "env">,
  { runtime }: RuleContext,
): VaultRecord {
  const id = `${runtime.newId()}.${runtime.newId()}.${workspaceId}`;
  const vault: VaultRecord = { id, workspaceId, env, addresses: {}, balances: {}, createdAt: runtime.now() };
  tables.vaults.put(vault);
  return vault;
}

/** Adds to the locked amount of an asset. */
export function creditVault(tables: Transaction, collateralId: string, assetId: string, amount: string): void {
  const vault = requireVault(tables, collateralId);
  const balance = addAmounts(vault.balances[assetId] ?? "0", amount);
  tables.vaults.put({ ...vault, balances: { ...vault.balances, [assetId]: balance } });
}

/** Debits the locked amount of an asset. @throws PlatformApiError `insufficient-collateral` */
export function debitVault(tables: Transaction, collateralId: string, assetId: string, amount: string): void {
  const vault = requireVault(tables, collateralId);
  const balance = vault.balances[assetId] ?? "0";
  if (!isAtLeast(balance, amount))
    throw new PlatformApiError("insufficient-collateral", `The collateral account has ${balance} ${assetId}.`);
  tables.vaults.put({ ...vault, balances: { ...vault.balances, [assetId]: subtractAmounts(balance, amount) } });
}

/**
 * Checks that no settlement is marked, because the platform then refuses these operations.
 *
 * @throws PlatformApiError `settlement-marked`
 */
export function requireUnmarked({ marked }: VaultRecord): void {
  if (marked === undefined) return;
  throw new PlatformApiError(
    "settlement-marked",
    `The settlement ${marked.settlementId} is marked for enforcement. Cancel the marking or force it first.`,
  );
}

/** The address of an asset, created on first use. It is not an address of the real chain. */
export function addressFor(
  tables: Transaction,
  collateralId: string,
  assetId: string,
  { runtime }: RuleContext,
): VaultAddress {
  const vault = requireVault(tables, collateralId);
  const known = vault.addresses[assetId];
  if (known !== undefined) return known;
  const address = { address: `${assetId.toLowerCase()}-${runtime.newId().replaceAll("-", "")}`, registered: false };
  tables.vaults.put({ ...vault, addresses: { ...vault.addresses, [assetId]: address } });
  return address;
}

const FINAL = new Set(["COMPLETED", "REJECTED", "CANCELLED", "FAILED"]);

/** Whether a transaction is final. */
export function isFinal({ status }: Pick<TransactionRecord, "status">): boolean {
  return FINAL.has(status);
}

/** Finds a transaction. @throws PlatformApiError `unknown-transaction` */
export function requireTransaction(tables: Transaction, id: string): TransactionRecord {
  const transaction = tables.transactions.get(id);
  if (transaction === undefined) throw new PlatformApiError("unknown-transaction", "No transaction has this id.");
  return transaction;
}

/** Changes a transaction and records the time. */
export function updateTransaction(
  tables: Transaction,
  id: string,
  changes: Partial<Omit<TransactionRecord, "id">>,
  { runtime }: RuleContext,
): TransactionRecord {
  const updated = { ...requireTransaction(tables, id), ...changes, updatedAt: runtime.now() };
  tables.transactions.put(updated);
  return updated;
}

/** The id of a new transaction: a digit, a UUID and the collateral id. The meaning of the digit is not documented. */
export function newTransactionId(prefix: "0" | "2", collateralId: string, { runtime }: RuleContext): string {
  return `${prefix}.${runtime.newId()}.${collateralId}`;
}
