/** A simulated platform as its users see it. @module */
import type { SettlementInstructions } from "@provider-connectivity/contract";
import type { Notification } from "@provider-connectivity/contract/platform-v1";
import type { Hono } from "hono";
import type { TokenVerifierOptions } from "../auth/request-token.ts";
import type {
  EnforcementRecord,
  JobKind,
  JobRecord,
  SettlementRecord,
  SignerRecord,
  TransactionRecord,
  VaultRecord,
  WorkspaceRecord,
} from "./model.ts";
import type { AssetMap, ProviderApi } from "./provider-api.ts";
import type { CustomerAlert, PlatformRuntime, PlatformSettings } from "./settings.ts";
import type { PlatformStore } from "./store.ts";

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
   * Links a collateral vault account to an account of the provider. The next `run` sends the request.
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
   * The customer reads the current settlement instructions, which the platform requests from the provider.
   *
   * @throws PlatformApiError `unknown-collateral`, `settlement-marked`
   */
  instructions(collateralId: string): Promise<SettlementInstructions>;
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
  /** Repeats one step, as after a crash that lost its result. */
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
  /** Fireblocks asset id, which the `AssetMap` must contain. */
  readonly assetId: string;
  /** A decimal above zero in whole units of the asset, such as `"0.5"`. */
  readonly amount: string;
}
