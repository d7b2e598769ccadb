import type { Notification } from "@provider-connectivity/contract/platform-v1";
import type { Hono } from "hono";
import { createTokenVerifier, type TokenVerifierOptions } from "../auth/request-token.ts";
import { PlatformApiError } from "../errors.ts";
import { createPlatformApp } from "./app.ts";
import { createEnforcer } from "./enforcer.ts";
import { createPlatformHandlers } from "./handlers.ts";
import { createJobRunner } from "./job-runner.ts";
import { schedule } from "./jobs.ts";
import type {
  EnforcementRecord,
  JobKind,
  JobRecord,
  NotificationRecord,
  SettlementRecord,
  SignerRecord,
  TransactionRecord,
  VaultRecord,
  WorkspaceRecord,
} from "./model.ts";
import { createSteps } from "./processes.ts";
import type { AssetMap, ProviderApi } from "./provider-api.ts";
import { type CustomerAlert, defaultSettings, type PlatformRuntime, type PlatformSettings } from "./settings.ts";
import {
  cancelTransaction,
  denyTransaction,
  requireSettlement,
  signTransaction,
  transactionsOf,
} from "./settlements.ts";
import { createSigner, pairSigner, requireSigner, shareKeys } from "./signers.ts";
import { createMemoryPlatformStore, type PlatformStore, type Transaction } from "./store.ts";
import {
  addressFor,
  createVault,
  createWorkspace,
  newTransactionId,
  requireTransaction,
  requireUnmarked,
  requireVault,
} from "./vaults.ts";

const SHORTEST_STEP_MS = 1_000;

/** The options of a simulated platform. */
export interface PlatformOptions {
  /** Calls to the collateral component of the provider. */
  readonly provider: ProviderApi;
  /** The assets that platform and provider share. */
  readonly assets: AssetMap;
  /** The API keys of the provider at the platform, with their public keys. */
  readonly tokens: TokenVerifierOptions;
  /** The store of the simulator. Default: memory. */
  readonly store?: PlatformStore;
  /** Replaces single time limits. Default: `defaultSettings`. */
  readonly settings?: Partial<PlatformSettings>;
  /** Business time and ids. Default: the system clock plus the advanced time, and random UUIDs. */
  readonly runtime?: Partial<PlatformRuntime>;
  /** Advances the provider's business time by the same amount as the platform's, and runs its due tasks. Default: nothing. */
  readonly advanceProvider?: (durationMs: number) => Promise<void>;
  /** Sends a notification to the provider. Default: notifications stay undelivered. */
  readonly sendNotification?: (notification: Notification) => Promise<void>;
  /** Called for each request of the provider to `POST /v1/collateral/notify`. Default: nothing. */
  readonly onNotification?: (notification: Notification) => void;
  /** Called when the platform alerts the customer that a settlement was marked or forced. Default: nothing. */
  readonly onCustomerAlert?: (alert: CustomerAlert) => void;
  /** Called with errors that belong to no request. Default: nothing. */
  readonly onError?: (error: unknown) => void;
  /** How long the provider may take to approve a forced settlement, in milliseconds. Default: 30,000. */
  readonly approvalTimeoutMs?: number;
}

/** A simulated platform. Customers act through its methods, the provider through `app`. */
export interface Platform {
  /** The twelve operations. Serve it at the root: its paths start with `/v1`. */
  readonly app: Hono;
  /** The records. */
  readonly store: PlatformStore;
  /** Business time, in milliseconds since 1970. */
  now(): number;
  /** Advances business time and runs all tasks that become due, in order. */
  advance(durationMs: number): Promise<void>;
  /** Does the same up to a time, in milliseconds since 1970. A past time only runs due tasks. */
  advanceTo(time: number): Promise<void>;
  /**
   * Runs all due steps.
   *
   * @returns the number of steps that succeeded
   */
  run(): Promise<number>;
  /** Creates a workspace without accounts and signers. */
  createWorkspace(name: string): WorkspaceRecord;
  /** Creates a collateral vault account with a new collateral id. */
  createVault(vault: Pick<VaultRecord, "workspaceId" | "env">): VaultRecord;
  /** Creates the signer user of a workspace and notifies the provider. */
  createSigner(workspaceId: string): SignerRecord;
  /**
   * The provider's signer pairs with the fetched token.
   *
   * @throws PlatformApiError `unknown-signer`, `signer-paired`
   */
  pairSigner(signerId: string, pairingToken: string): SignerRecord;
  /**
   * The customer shares signing keys with a paired signer, which is then ready.
   *
   * @throws PlatformApiError `unknown-signer`; `malformed` if the signer is not paired
   */
  shareKeys(signerId: string): SignerRecord;
  /**
   * Links a collateral vault account to an account of the provider. The next `run` asks the provider.
   *
   * @throws PlatformApiError `unknown-collateral`
   */
  link(collateralId: string, accountId: string): void;
  /**
   * The customer adds collateral.
   *
   * @throws PlatformApiError `unknown-collateral`, `settlement-marked`, `unsupported-asset`
   */
  addCollateral(addition: CollateralMove): TransactionRecord;
  /**
   * The customer removes collateral.
   *
   * @throws PlatformApiError `unknown-collateral`, `settlement-marked`, `unsupported-asset`
   */
  removeCollateral(removal: CollateralMove & { readonly destinationAddress: string }): TransactionRecord;
  /**
   * The customer starts a settlement. It exists when `run` has fetched the provider's instructions.
   *
   * @returns its id
   * @throws PlatformApiError `unknown-collateral`, `settlement-marked`
   */
  settle(collateralId: string): string;
  /**
   * The customer signs a settlement's transfer to the provider, which is then broadcast.
   *
   * @throws PlatformApiError `unknown-transaction`; `malformed` if the transfer does not wait for a signature
   */
  sign(transactionId: string): TransactionRecord;
  /**
   * The customer denies a settlement's transfer to the provider. Only a forced settlement can then execute it.
   *
   * @param reason display text. Default: `The customer denied it.`
   * @throws PlatformApiError `unknown-transaction`; `malformed` if the transfer does not wait for a signature
   */
  deny(transactionId: string, reason?: string): TransactionRecord;
  /**
   * Cancels a settlement's transfer to the provider. The settlement can then not be forced.
   *
   * @throws PlatformApiError `unknown-transaction`; `malformed` if the transfer does not wait for a signature
   */
  cancel(transactionId: string): TransactionRecord;
  /**
   * A collateral vault account.
   *
   * @throws PlatformApiError `unknown-collateral`
   */
  vault(collateralId: string): VaultRecord;
  /**
   * A transaction, by its `collateralTxId`.
   *
   * @throws PlatformApiError `unknown-transaction`
   */
  transaction(transactionId: string): TransactionRecord;
  /**
   * A settlement of either side, with its transactions in the order of its lists.
   *
   * @throws PlatformApiError `unknown-settlement`
   */
  settlement(settlementId: string): SettlementRecord & { readonly transactions: readonly TransactionRecord[] };
  /**
   * A signer.
   *
   * @throws PlatformApiError `unknown-signer`
   */
  signer(signerId: string): SignerRecord;
  /** The collateral vault account that is linked to an account of the provider, if one is. */
  linkedVault(accountId: string): VaultRecord | undefined;
  /** The latest attempt to force a settlement, if there was one. */
  enforcement(settlementId: string): EnforcementRecord | undefined;
  /** Does one step again, as after a crash that lost its result. */
  repeat(kind: JobKind, subjectId: string): void;
  /** Waiting steps, with the message of their last failure. */
  pending(): readonly JobRecord[];
  /** Closes the store. */
  close(): void;
}

/** An amount that moves into or out of a collateral vault account. */
export interface CollateralMove {
  /** The collateral vault account. It must be linked. */
  readonly collateralId: string;
  /** Fireblocks asset id, which the `AssetMap` must know. */
  readonly assetId: string;
  /** A decimal above zero in whole units of the asset, such as `"0.5"`. */
  readonly amount: string;
}

/**
 * Creates a simulated platform.
 *
 * @throws TypeError if a public key is invalid
 *
 * @example
 * ```ts
 * import { createAgreeableProvider, createAssetMap, createPlatform, createTokenKeys } from "@provider-connectivity/platform";
 *
 * const { publicKey } = await createTokenKeys();
 * const assets = createAssetMap([
 *   { assetId: "BTC", reference: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } },
 * ]);
 * const tokens = { publicKeys: { provider: publicKey } };
 * const platform = await createPlatform({ provider: createAgreeableProvider(), assets, tokens });
 *
 * const { id: workspaceId } = platform.createWorkspace("Trading desk");
 * const { id: collateralId } = platform.createVault({ workspaceId, env: "sandbox" });
 * platform.link(collateralId, "account");
 * await platform.run();
 * platform.addCollateral({ collateralId, assetId: "BTC", amount: "2" });
 * await platform.advance(3_600_000);
 * ```
 */
export async function createPlatform(options: PlatformOptions): Promise<Platform> {
  const { store = createMemoryPlatformStore(), provider, assets, onError = () => undefined } = options;
  const { onCustomerAlert = () => undefined } = options;
  const settings = { ...defaultSettings, ...options.settings };
  let offsetMs = store.transact(({ clocks }) => clocks.get("clock"))?.offsetMs ?? 0;
  const clock = options.runtime?.now ?? Date.now;
  const runtime = { now: () => clock() + offsetMs, newId: options.runtime?.newId ?? (() => crypto.randomUUID()) };
  const context = { settings, runtime };
  const enforcer = createEnforcer({
    store,
    provider,
    onCustomerAlert,
    ...context,
    ...(options.approvalTimeoutMs === undefined ? {} : { approvalTimeoutMs: options.approvalTimeoutMs }),
  });
  const deliver = (id: string) => deliverNotification(store, id, options.sendNotification, runtime);
  const steps = createSteps({ store, provider, assets, deliver, ...context });
  const run = createJobRunner({ store, steps, onError, ...context });
  const write = <Result>(work: (tables: Transaction) => Result): Result => store.transact(work);

  async function moveTime(durationMs: number): Promise<void> {
    offsetMs += durationMs;
    store.transact(({ clocks }) => clocks.put({ id: "clock", offsetMs }));
    await options.advanceProvider?.(durationMs);
  }

  async function advanceTo(time: number): Promise<void> {
    await run();
    while (runtime.now() < time) {
      const next = write(({ jobs }) => Math.min(time, ...jobs.list().map(({ dueAt }) => dueAt)));
      // At least a second: retries that are due every few milliseconds would never let time pass.
      await moveTime(Math.max(next - runtime.now(), Math.min(SHORTEST_STEP_MS, time - runtime.now())));
      await run();
    }
    // The provider sees what the last step did.
    await options.advanceProvider?.(0);
  }

  function requireLinked(tables: Transaction, collateralId: string): VaultRecord {
    const vault = requireVault(tables, collateralId);
    requireUnmarked(vault);
    if (vault.accountId === undefined)
      throw new PlatformApiError("unknown-collateral", "The collateral account is not linked to an account.");
    return vault;
  }

  function newMove(
    tables: Transaction,
    { collateralId, assetId, amount }: CollateralMove,
    more: Pick<TransactionRecord, "direction" | "destinationAddress">,
  ): TransactionRecord {
    requireLinked(tables, collateralId);
    if (assets.toReference(assetId) === undefined)
      throw new PlatformApiError("unsupported-asset", `The provider does not support the asset ${assetId}.`);
    const now = runtime.now();
    const record: TransactionRecord = {
      id: newTransactionId(more.direction === "ADD_COLLATERAL" ? "2" : "0", collateralId, context),
      collateralId,
      status: "PENDING_AUTHORIZATION",
      assetId,
      amount,
      intentId: runtime.newId(),
      ...more,
      createdAt: now,
      updatedAt: now,
    };
    tables.transactions.put(record);
    return record;
  }

  return {
    app: createPlatformApp({
      store,
      ...context,
      tokens: await createTokenVerifier(options.tokens),
      handlers: createPlatformHandlers({
        assets,
        enforcer,
        onNotification: options.onNotification ?? (() => undefined),
        onCustomerAlert,
        ...context,
      }),
      onError,
    }),
    store,
    now: runtime.now,
    run,
    advance: (durationMs) => advanceTo(runtime.now() + durationMs),
    advanceTo,
    createWorkspace: (name) => write((tables) => createWorkspace(tables, name, context)),
    createVault: (vault) => write((tables) => createVault(tables, vault, context)),
    createSigner: (workspaceId) => write((tables) => createSigner(tables, workspaceId, context)),
    pairSigner: (id, token) => write((tables) => pairSigner(tables, id, token)),
    shareKeys: (id) => write((tables) => shareKeys(tables, id)),
    link(collateralId, accountId) {
      write((tables) => {
        tables.vaults.put({ ...requireVault(tables, collateralId), accountId });
        schedule(tables, { kind: "link", subjectId: collateralId }, context);
      });
    },
    addCollateral: (addition) =>
      write((tables) => {
        const { address } = addressFor(tables, addition.collateralId, addition.assetId, context);
        const record = newMove(tables, addition, { direction: "ADD_COLLATERAL", destinationAddress: address });
        schedule(tables, { kind: "announce-addition", subjectId: record.id }, context);
        return record;
      }),
    removeCollateral: ({ destinationAddress, ...removal }) =>
      write((tables) => {
        const record = newMove(tables, removal, { direction: "REMOVE_COLLATERAL", destinationAddress });
        schedule(tables, { kind: "announce-removal", subjectId: record.id }, context);
        return record;
      }),
    settle: (collateralId) =>
      write((tables) => {
        requireLinked(tables, collateralId);
        const settlementId = runtime.newId();
        schedule(tables, { kind: "begin-settlement", subjectId: `${collateralId} ${settlementId}` }, context);
        return settlementId;
      }),
    sign: (id) => write((tables) => signTransaction(tables, id, context)),
    deny: (id, reason = "The customer denied it.") => write((tables) => denyTransaction(tables, id, reason, context)),
    cancel: (id) => write((tables) => cancelTransaction(tables, id, context)),
    vault: (id) => write((tables) => requireVault(tables, id)),
    transaction: (id) => write((tables) => requireTransaction(tables, id)),
    settlement: (id) =>
      write((tables) => {
        const settlement = requireSettlement(tables, id);
        return { ...settlement, transactions: transactionsOf(tables, settlement) };
      }),
    signer: (id) => write((tables) => requireSigner(tables, id)),
    linkedVault: (accountId) => write(({ vaults }) => vaults.list().find((one) => one.accountId === accountId)),
    enforcement: (id) => write(({ enforcements }) => enforcements.get(id)),
    repeat: (kind, subjectId) => write((tables) => schedule(tables, { kind, subjectId }, context)),
    pending: () => write(({ jobs }) => jobs.list()),
    close: () => store.close(),
  };
}

async function deliverNotification(
  store: PlatformStore,
  id: string,
  send: PlatformOptions["sendNotification"],
  { now }: PlatformRuntime,
): Promise<void> {
  const notification = store.transact(({ notifications }) => notifications.get(id));
  if (notification === undefined || notification.deliveredAt !== undefined) return;
  if (send === undefined) throw new PlatformApiError("unavailable", "No notification URL is configured.");
  await send(toNotification(notification));
  store.transact(({ notifications }) => notifications.put({ ...notification, deliveredAt: now() }));
}

function toNotification({ id, eventType, createdAt, data }: NotificationRecord): Notification {
  return { id, eventType, createdAt, data };
}
