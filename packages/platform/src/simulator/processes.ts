/**
 * The steps of all processes between the platform and the provider. Each step makes at most one call and stores its result in
 * one transaction. The calls have natural keys, so a repeated step has no further effect.
 * @module
 */
import type {
  CollateralAccountLink,
  CryptocurrencyReference,
  PublicBlockchainAddress,
} from "@provider-connectivity/contract";
import { PlatformApiError } from "../errors.ts";
import { schedule } from "./jobs.ts";
import type { JobKind, TransactionRecord, VaultRecord } from "./model.ts";
import type { AccountPath, AssetMap, ProviderApi } from "./provider-api.ts";
import type { RuleContext } from "./settings.ts";
import { confirmTransaction, createSettlement, signTransaction } from "./settlements.ts";
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
  const { store, provider, settings } = deps;
  const read = <Result>(work: (tables: Transaction) => Result): Result => store.transact(work);
  const next =
    (kind: JobKind, subjectId: string, delayMs = 0) =>
    (tables: Transaction) =>
      schedule(tables, { kind, subjectId, delayMs }, deps);

  return {
    /** Links the account, or adopts the provider's existing collateral id. */
    async link(collateralId) {
      const vault = read((tables) => requireVault(tables, collateralId));
      const accountId = requireAccountId(vault);
      const link = await findOrCreateLink(deps, vault, accountId);
      if (link.status === "Failed" || link.status === "Disabled")
        throw new PlatformApiError(
          "malformed",
          `The provider refused the link: ${link.rejectionReason ?? link.status}`,
        );
      read((tables) => adopt(tables, vault, link.collateralId));
    },

    /** Registers the address and requests approval of the addition. */
    async "announce-addition"(transactionId) {
      const { transaction, path, reference, vault } = read((tables) => subject(tables, transactionId, deps));
      if (transaction.status !== "PENDING_AUTHORIZATION") return;
      const address = vault.addresses[transaction.assetId];
      if (address !== undefined && !address.registered) {
        await provider.addAddress(path, {
          address: blockchainAddress(reference, address.address),
          recoveryAccountId: vault.workspaceId,
        });
        read((tables) => markRegistered(tables, vault.id, transaction.assetId));
      }
      const intentId = transaction.intentId ?? "";
      const intent = await provider.announceDeposit(path, {
        asset: reference,
        amount: transaction.amount,
        intentApprovalRequest: { fireblocksIntentId: intentId },
      });
      requireEcho("fireblocksIntentId", intent.approvalRequest.fireblocksIntentId, intentId);
      read((tables) => {
        if (intent.status === "Rejected") return reject(tables, transactionId, intent.rejectionReason, deps);
        const { partnerIntentId } = intent.approvalRequest;
        updateTransaction(tables, transactionId, { status: "CONFIRMING", partnerIntentId }, deps);
        next("confirm", transactionId, settings.confirmationMs)(tables);
        next("register-addition", transactionId)(tables);
      });
    },

    /** Sends the transaction's id to the provider. */
    async "register-addition"(transactionId) {
      const { transaction, path } = read((tables) => subject(tables, transactionId, deps));
      const deposit = await provider.registerDeposit(path, registration(transaction));
      requireEcho("collateralTxId", deposit.collateralTxId, transactionId);
      requireEcho("approvalRequest", deposit.approvalRequest, registration(transaction).approvalRequest);
      read(next("await-credit", transactionId));
    },

    /** Polls until the provider has credited or rejected the deposit. */
    async "await-credit"(transactionId) {
      const { path } = read((tables) => subject(tables, transactionId, deps));
      const { status, collateralTxId } = await provider.deposit(path, transactionId);
      requireEcho("collateralTxId", collateralTxId, transactionId);
      if (status === "Pending")
        throw new PlatformApiError("unavailable", "The provider has not decided on the deposit.");
    },

    /** Asks the provider to approve a removal. */
    async "announce-removal"(transactionId) {
      const { transaction, path, reference } = read((tables) => subject(tables, transactionId, deps));
      if (transaction.status !== "PENDING_AUTHORIZATION") return;
      const intent = await provider.announceWithdrawal(path, {
        amount: transaction.amount,
        destinationAddress: blockchainAddress(reference, transaction.destinationAddress ?? ""),
        intentApprovalRequest: { fireblocksIntentId: transaction.intentId ?? "" },
      });
      read((tables) => {
        if (intent.status === "Rejected") return reject(tables, transactionId, intent.rejectionReason, deps);
        const { partnerIntentId } = intent.approvalRequest;
        updateTransaction(tables, transactionId, { partnerIntentId }, deps);
        next("register-removal", transactionId)(tables);
      });
    },

    /** Sends the transaction's id to the provider, and broadcasts it after approval. */
    async "register-removal"(transactionId) {
      const { transaction, path } = read((tables) => subject(tables, transactionId, deps));
      if (transaction.status !== "PENDING_AUTHORIZATION") return;
      const { settlementId } = transaction;
      const registered = await provider.registerWithdrawal(path, {
        ...registration(transaction),
        ...(settlementId === undefined ? {} : { settlementDetails: { settlementId, settlementTxId: transactionId } }),
      });
      const { status, rejectionReason } =
        registered.status === "Pending" ? await provider.withdrawal(path, transactionId) : registered;
      if (status === "Pending")
        throw new PlatformApiError("unavailable", "The provider has not decided on the removal.");
      read((tables) => {
        if (status === "Rejected") return reject(tables, transactionId, rejectionReason, deps);
        updateTransaction(tables, transactionId, { status: "CONFIRMING" }, deps);
        next("confirm", transactionId, settings.confirmationMs)(tables);
      });
    },

    /** Fetches the provider's instructions and starts the settlement of the customer. */
    async "begin-settlement"(subjectId) {
      const [collateralId = "", settlementId = ""] = subjectId.split(" ");
      const vault = read((tables) => requireVault(tables, collateralId));
      if (read((tables) => tables.settlements.get(settlementId)) !== undefined) return;
      const path = { accountId: requireAccountId(vault), collateralId };
      const instructions = await provider.instructions(path);
      const { settlementVersion, withdrawInstructions, depositInstructions } = instructions;
      const begun = await provider.beginSettlement(path, { settlementId, settlementVersion });
      requireEcho("settlementVersion", begun.settlementVersion, settlementVersion);
      requireEcho("withdrawInstructions", begun.withdrawInstructions, withdrawInstructions);
      requireEcho("depositInstructions", begun.depositInstructions, depositInstructions);
      const assetIdOf = (address: PublicBlockchainAddress): string => {
        const assetId = deps.assets.toAssetId(address.asset);
        if (assetId === undefined)
          throw new PlatformApiError("unsupported-asset", "An instruction names an unknown asset.");
        return assetId;
      };
      read((tables) => {
        createSettlement(
          tables,
          {
            id: settlementId,
            collateralId,
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
          },
          deps,
        );
      });
    },

    /** Sends the transaction of an instruction to the provider. */
    async "announce-transfer"(transactionId) {
      const { transaction, path, reference } = read((tables) => subject(tables, transactionId, deps));
      const settlementId = settlementIdOf(transaction);
      const intent = await provider.announceWithdrawal(path, {
        amount: transaction.amount,
        destinationAddress: blockchainAddress(
          reference,
          transaction.destinationAddress ?? "",
          transaction.destinationTag,
        ),
        intentApprovalRequest: { fireblocksIntentId: transactionId },
      });
      if (intent.status === "Rejected") {
        read((tables) => reject(tables, transactionId, intent.rejectionReason, deps));
        return;
      }
      await provider.registerWithdrawal(path, {
        collateralTxId: transactionId,
        approvalRequest: intent.approvalRequest,
        settlementDetails: { settlementId, settlementTxId: transactionId },
      });
    },

    /** The review time has ended: a transaction without a decision goes to the collateral signer. */
    async "auto-sign"(transactionId) {
      read((tables) => {
        const { status, collateralId } = requireTransaction(tables, transactionId);
        if (status !== "PENDING_SIGNATURE") return;
        const { workspaceId } = requireVault(tables, collateralId);
        if (!hasReadySigner(tables, workspaceId))
          throw new PlatformApiError("unavailable", "The workspace has no collateral signer that is ready.");
        signTransaction(tables, transactionId, deps);
      });
    },

    async confirm(transactionId) {
      read((tables) => confirmTransaction(tables, transactionId, deps));
    },

    "deliver-notification": deps.deliver,
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

/** The provider keeps its collateral id if the API key is replaced; the platform drops its own. */
function adopt(tables: Transaction, vault: VaultRecord, collateralId: string): void {
  if (collateralId === vault.id) return;
  const { accountId: _dropped, ...unlinked } = vault;
  tables.vaults.put(unlinked);
  const { workspaceId } = vault;
  const accountId = requireAccountId(vault);
  tables.vaults.put({ ...(tables.vaults.get(collateralId) ?? { ...vault, id: collateralId }), workspaceId, accountId });
}

interface Subject {
  readonly transaction: TransactionRecord;
  readonly vault: VaultRecord;
  readonly path: AccountPath;
  readonly reference: CryptocurrencyReference;
}

function subject(tables: Transaction, transactionId: string, { assets }: Pick<ProcessDeps, "assets">): Subject {
  const transaction = requireTransaction(tables, transactionId);
  const vault = requireVault(tables, transaction.collateralId);
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
