/**
 * The steps of all processes between the platform and the provider. Each step makes at most one call and stores its result in
 * one transaction. The calls have natural keys, so a repeated step has no further effect.
 * @module
 */
import type {
  CollateralAccountLink,
  CryptocurrencyReference,
  PublicBlockchainAddress,
  SettlementInstructions,
} from "@provider-connectivity/contract";
import { PlatformApiError } from "../errors.ts";
import { schedule } from "./jobs.ts";
import type { JobKind, TransactionRecord, VaultRecord } from "./model.ts";
import type { AccountPath, AssetMap, ProviderApi } from "./provider-api.ts";
import type { RuleContext } from "./settings.ts";
import { confirmTransaction, createSettlement, type NewSettlement, signTransaction } from "./settlements.ts";
import { hasReadySigner } from "./signers.ts";
import type { PlatformStore, Transaction } from "./store.ts";
import { requireTransaction, requireVault, updateTransaction } from "./vaults.ts";

export interface ProcessDeps extends RuleContext {
  readonly store: PlatformStore;
  readonly provider: ProviderApi;
  readonly assets: AssetMap;
  /** Delivers a notification. Throws if the provider did not accept it. */
  readonly deliver: (notificationId: string) => Promise<void>;
}

/** A step of a process. @throws Error if it must be repeated */
export type Step = (subjectId: string) => Promise<void>;

/** Every step by the kind of its job. */
export function createSteps(deps: ProcessDeps): Readonly<Record<JobKind, Step>> {
  return {
    ...linkSteps(deps),
    ...additionSteps(deps),
    ...removalSteps(deps),
    ...settlementSteps(deps),
    ...signatureSteps(deps),
    "deliver-notification": deps.deliver,
  };
}

type Steps<Kind extends JobKind> = Readonly<Record<Kind, Step>>;

function linkSteps(deps: ProcessDeps): Steps<"link"> {
  const { store } = deps;
  return {
    /** Links the account, or adopts the provider's existing collateral id. */
    async link(collateralId) {
      const vault = store.transact((tables) => requireVault(tables, collateralId));
      const { accountId } = vault;
      // Without an account, this step has adopted the provider's id before a crash.
      if (accountId === undefined) return;
      const link = await findOrCreateLink(deps, vault, accountId);
      if (link.status === "Failed" || link.status === "Disabled")
        throw new PlatformApiError(
          "malformed",
          `The provider refused the link: ${link.rejectionReason ?? link.status}`,
        );
      store.transact((tables) => adopt(tables, vault, link.collateralId));
    },
  };
}

function additionSteps(deps: ProcessDeps): Steps<"announce-addition" | "register-addition" | "await-credit"> {
  const { store, provider, settings } = deps;
  return {
    /** Registers the address and requests approval of the addition. */
    async "announce-addition"(transactionId) {
      const { transaction, path, reference, vault } = subjectOf(deps, transactionId);
      if (transaction.status !== "PENDING_AUTHORIZATION") return;
      const address = vault.addresses[transaction.assetId];
      if (address !== undefined && !address.registered) {
        await provider.addAddress(path, {
          address: blockchainAddress(reference, address.address),
          recoveryAccountId: vault.workspaceId,
        });
        store.transact((tables) => markRegistered(tables, vault.id, transaction.assetId));
      }
      const intentApprovalRequest = { fireblocksIntentId: transaction.intentId ?? "" };
      const intent = await provider.announceDeposit(path, {
        asset: reference,
        amount: transaction.amount,
        intentApprovalRequest,
      });
      requireIntent(intent.approvalRequest, intentApprovalRequest);
      store.transact((tables) => {
        if (intent.status === "Rejected") return reject(tables, transactionId, intent.rejectionReason, deps);
        const { partnerIntentId } = intent.approvalRequest;
        updateTransaction(tables, transactionId, { status: "CONFIRMING", partnerIntentId }, deps);
        const { confirmationMs: delayMs } = settings;
        schedule(tables, { kind: "confirm", subjectId: transactionId, delayMs }, deps);
        schedule(tables, { kind: "register-addition", subjectId: transactionId }, deps);
      });
    },

    /** Sends the transaction's id to the provider. */
    async "register-addition"(transactionId) {
      const { transaction, path } = subjectOf(deps, transactionId);
      const deposit = await provider.registerDeposit(path, registration(transaction));
      requireEcho("collateralTxId", deposit.collateralTxId, transactionId);
      requireEcho("approvalRequest", deposit.approvalRequest, registration(transaction).approvalRequest);
      store.transact((tables) => schedule(tables, { kind: "await-credit", subjectId: transactionId }, deps));
    },

    /** Polls until the provider has credited or rejected the deposit. */
    async "await-credit"(transactionId) {
      const { path } = subjectOf(deps, transactionId);
      const { status, collateralTxId } = await provider.deposit(path, transactionId);
      requireEcho("collateralTxId", collateralTxId, transactionId);
      if (status === "Pending")
        throw new PlatformApiError("unavailable", "The provider has not decided on the deposit.");
    },
  };
}

function removalSteps(deps: ProcessDeps): Steps<"announce-removal" | "register-removal"> {
  const { store, provider, settings } = deps;
  return {
    /** Requests the provider's approval of a removal. */
    async "announce-removal"(transactionId) {
      const { transaction, path, reference } = subjectOf(deps, transactionId);
      if (transaction.status !== "PENDING_AUTHORIZATION") return;
      const intentApprovalRequest = { fireblocksIntentId: transaction.intentId ?? "" };
      const intent = await provider.announceWithdrawal(path, {
        amount: transaction.amount,
        destinationAddress: blockchainAddress(reference, transaction.destinationAddress ?? ""),
        intentApprovalRequest,
      });
      requireIntent(intent.approvalRequest, intentApprovalRequest);
      store.transact((tables) => {
        if (intent.status === "Rejected") return reject(tables, transactionId, intent.rejectionReason, deps);
        const { partnerIntentId } = intent.approvalRequest;
        updateTransaction(tables, transactionId, { partnerIntentId }, deps);
        schedule(tables, { kind: "register-removal", subjectId: transactionId }, deps);
      });
    },

    /** Sends the transaction's id to the provider, and broadcasts it after approval. */
    async "register-removal"(transactionId) {
      const { transaction, path } = subjectOf(deps, transactionId);
      if (transaction.status !== "PENDING_AUTHORIZATION") return;
      const registered = await provider.registerWithdrawal(path, registration(transaction));
      const removal = registered.status === "Pending" ? await provider.withdrawal(path, transactionId) : registered;
      requireEcho("collateralTxId", removal.collateralTxId, transactionId);
      const { status, rejectionReason } = removal;
      if (status === "Pending")
        throw new PlatformApiError("unavailable", "The provider has not decided on the removal.");
      store.transact((tables) => {
        if (status === "Rejected") return reject(tables, transactionId, rejectionReason, deps);
        updateTransaction(tables, transactionId, { status: "CONFIRMING" }, deps);
        const { confirmationMs: delayMs } = settings;
        schedule(tables, { kind: "confirm", subjectId: transactionId, delayMs }, deps);
      });
    },
  };
}

function settlementSteps(deps: ProcessDeps): Steps<"begin-settlement" | "announce-transfer"> {
  const { store, provider } = deps;
  return {
    /** Fetches the provider's instructions and starts the settlement of the customer. */
    async "begin-settlement"(subjectId) {
      const [collateralId = "", settlementId = ""] = subjectId.split(" ");
      const vault = store.transact((tables) => requireVault(tables, collateralId));
      if (store.transact((tables) => tables.settlements.get(settlementId)) !== undefined) return;
      const path = { accountId: requireAccountId(vault), collateralId };
      const instructions = await provider.instructions(path);
      const { settlementVersion, withdrawInstructions, depositInstructions } = instructions;
      const begun = await provider.beginSettlement(path, { settlementId, settlementVersion });
      requireEcho("settlementVersion", begun.settlementVersion, settlementVersion);
      requireEcho("withdrawInstructions", begun.withdrawInstructions, withdrawInstructions);
      requireEcho("depositInstructions", begun.depositInstructions, depositInstructions);
      const settlement = toNewSettlement(instructions, deps.assets);
      store.transact((tables) => createSettlement(tables, { ...settlement, id: settlementId, collateralId }, deps));
    },

    /** Sends the transaction of an instruction to the provider. */
    async "announce-transfer"(transactionId) {
      const { transaction, path, reference } = subjectOf(deps, transactionId);
      const settlementId = settlementIdOf(transaction);
      const { destinationAddress = "", destinationTag, amount } = transaction;
      const intentApprovalRequest = { fireblocksIntentId: transactionId };
      const intent = await provider.announceWithdrawal(path, {
        amount,
        destinationAddress: blockchainAddress(reference, destinationAddress, destinationTag),
        intentApprovalRequest,
      });
      requireIntent(intent.approvalRequest, intentApprovalRequest);
      if (intent.status === "Rejected") {
        store.transact((tables) => reject(tables, transactionId, intent.rejectionReason, deps));
        return;
      }
      const registered = await provider.registerWithdrawal(path, {
        collateralTxId: transactionId,
        approvalRequest: intent.approvalRequest,
        settlementDetails: { settlementId, settlementTxId: transactionId },
      });
      requireEcho("collateralTxId", registered.collateralTxId, transactionId);
    },
  };
}

function signatureSteps(deps: ProcessDeps): Steps<"auto-sign" | "confirm"> {
  const { store } = deps;
  return {
    /** The review time has ended: a transaction without a decision goes to the collateral signer. */
    async "auto-sign"(transactionId) {
      store.transact((tables) => {
        const { status, collateralId } = requireTransaction(tables, transactionId);
        if (status !== "PENDING_SIGNATURE") return;
        const { workspaceId } = requireVault(tables, collateralId);
        if (!hasReadySigner(tables, workspaceId))
          throw new PlatformApiError("unavailable", "The workspace has no collateral signer that is ready.");
        signTransaction(tables, transactionId, deps);
      });
    },

    async confirm(transactionId) {
      store.transact((tables) => confirmTransaction(tables, transactionId, deps));
    },
  };
}

async function findOrCreateLink(
  { provider, store }: ProcessDeps,
  vault: VaultRecord,
  accountId: string,
): Promise<CollateralAccountLink> {
  const known = (await provider.links(accountId)).find(({ status }) => status === "Linked" || status === "Eligible");
  if (known !== undefined) return known;
  const collateralSigners = store.transact(({ signers }) =>
    signers
      .list()
      .filter(({ workspaceId }) => workspaceId === vault.workspaceId)
      .map(({ id }) => id),
  );
  return provider.link(accountId, { collateralId: vault.id, collateralSigners, env: vault.env });
}

/** Adopts the provider's collateral id, which stays the same if the API key is replaced. The new id is no longer linked. */
function adopt(tables: Transaction, vault: VaultRecord, collateralId: string): void {
  if (collateralId === vault.id) return;
  const known = tables.vaults.get(collateralId);
  const accountId = requireAccountId(vault);
  if (known !== undefined && known.accountId !== accountId)
    throw new PlatformApiError("malformed", "The provider returned the collateral id of another account's link.");
  const { accountId: _dropped, ...unlinked } = vault;
  tables.vaults.put(unlinked);
  const { workspaceId } = vault;
  tables.vaults.put({ ...(known ?? { ...vault, id: collateralId }), workspaceId, accountId });
}

interface Subject {
  readonly transaction: TransactionRecord;
  readonly vault: VaultRecord;
  readonly path: AccountPath;
  readonly reference: CryptocurrencyReference;
}

function subjectOf({ store, assets }: Pick<ProcessDeps, "store" | "assets">, transactionId: string): Subject {
  const { transaction, vault } = store.transact((tables) => {
    const found = requireTransaction(tables, transactionId);
    return { transaction: found, vault: requireVault(tables, found.collateralId) };
  });
  const reference = assets.toReference(transaction.assetId);
  if (reference === undefined) throw new PlatformApiError("unsupported-asset", `${transaction.assetId} is not mapped.`);
  return { transaction, vault, path: { accountId: requireAccountId(vault), collateralId: vault.id }, reference };
}

function requireAccountId({ accountId }: VaultRecord): string {
  if (accountId === undefined)
    throw new PlatformApiError("unknown-collateral", "The collateral account is not linked to an account.");
  return accountId;
}

function settlementIdOf({ settlementId }: TransactionRecord): string {
  if (settlementId === undefined) throw new PlatformApiError("malformed", "The transaction belongs to no settlement.");
  return settlementId;
}

function registration({ id, intentId, partnerIntentId }: TransactionRecord) {
  return {
    collateralTxId: id,
    approvalRequest: { fireblocksIntentId: intentId ?? "", partnerIntentId: partnerIntentId ?? "" },
  };
}

/** The provider's instructions as transfers of a settlement. */
function toNewSettlement(
  { settlementVersion, withdrawInstructions, depositInstructions }: SettlementInstructions,
  assets: AssetMap,
): Pick<NewSettlement, "initiator" | "version" | "toExchange" | "toCollateral"> {
  const assetIdOf = ({ asset }: PublicBlockchainAddress): string => {
    const assetId = assets.toAssetId(asset);
    if (assetId === undefined)
      throw new PlatformApiError("unsupported-asset", "An instruction names an unknown asset.");
    return assetId;
  };
  return {
    initiator: "TRADER",
    version: settlementVersion,
    toExchange: depositInstructions.map(({ amount, destinationAddress }) => ({
      assetId: assetIdOf(destinationAddress),
      amount,
      address: destinationAddress.address,
      ...(destinationAddress.addressTag === undefined ? {} : { tag: destinationAddress.addressTag }),
    })),
    toCollateral: withdrawInstructions.map(({ amount, fee, sourceAddress }) => ({
      assetId: assetIdOf(sourceAddress),
      amount,
      ...(fee === undefined ? {} : { fee }),
      address: sourceAddress.address,
    })),
  };
}

interface IntentId {
  readonly fireblocksIntentId: string;
}

function requireIntent(actual: IntentId, { fireblocksIntentId }: IntentId): void {
  requireEcho("fireblocksIntentId", actual.fireblocksIntentId, fireblocksIntentId);
}

/** Checks that the provider returns the sent values; otherwise the records cannot be matched. */
function requireEcho(property: string, actual: unknown, expected: unknown): void {
  if (JSON.stringify(sorted(actual)) === JSON.stringify(sorted(expected))) return;
  throw new PlatformApiError(
    "malformed",
    `The provider returned the ${property} ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}.`,
  );
}

/** The order of properties does not matter. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}

function markRegistered(tables: Transaction, collateralId: string, assetId: string): void {
  const vault = requireVault(tables, collateralId);
  const address = vault.addresses[assetId];
  if (address === undefined) return;
  tables.vaults.put({ ...vault, addresses: { ...vault.addresses, [assetId]: { ...address, registered: true } } });
}

function reject(tables: Transaction, id: string, reason: string | undefined, context: RuleContext): void {
  updateTransaction(tables, id, { status: "REJECTED", reason: reason ?? "The provider gave no reason." }, context);
}

function blockchainAddress(asset: CryptocurrencyReference, address: string, tag?: string): PublicBlockchainAddress {
  return {
    asset,
    transferMethod: "PublicBlockchain",
    address,
    ...(tag === undefined ? {} : { addressTag: tag }),
  };
}
