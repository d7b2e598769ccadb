// Platform API for Off-Exchange 1.0.0. Written by `pnpm regenerate` from spec/platform-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
/**
 * @description Id of a collateral vault account: three UUIDs joined by dots.
 * @example 1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
 */
export type CollateralId = string;
/**
 * @description A transaction of a collateral vault account: a digit, the transaction's UUID and the collateral id, joined by dots. Treat it as opaque; the meaning of the digit is not public.
 * @example 2.0c5a4f23-84b7-41e9-a8d6-3e9f7b2c1d05.1f0c6a5e-2b94-4f67-9c0d-8e3b7a5d4f12.7a9e4c30-5d1b-4e82-b6f3-0c2d9a8e7b41.c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
 */
export type CollateralTxId = string;
/**
 * @description Id of a settlement, assigned by Fireblocks.
 * @example b0f7c1d2-5e34-4a86-9c71-2d8e6f4a0b93
 */
export type SettlementId = string;
/**
 * @description Id of an asset in Fireblocks.
 * @example ETH
 */
export type FireblocksAssetId = string;
/**
 * @description Id of a collateral signer user.
 * @example 2e8c5f0b-7d41-4a96-9b3e-f1d6a0c8e572
 */
export type SignerId = string;
/**
 * @description Id of a collateral workspace.
 * @example c3d8b5f1-6e07-4a29-8d54-9b1f2e7c0a63
 */
export type WorkspaceId = string;
/**
 * @description A decimal number of whole units, as a string. Never a JSON number.
 * @example 2.5
 */
export type PositiveAmount = string;
/**
 * @description A time in milliseconds since 1970. The unit of the platform, seconds or milliseconds, is not public; the client has an option for it.
 * @example 1764354600000
 */
export type UnixTime = number;
/**
 * @description The error shape of the platform.
 * @example {
 *       "message": "No settlement has this id.",
 *       "code": 4040
 *     }
 */
export interface PlatformError {
  /** @description A message that describes the error and its fix. */
  message: string;
  /** @description Identifies the violated rule. The values are a convention. */
  code: number;
}
/**
 * @description The state of a transaction. Known values are SUBMITTED, PENDING_SIGNATURE, PENDING_AUTHORIZATION, BROADCASTING, CONFIRMING, COMPLETED, CANCELLED, REJECTED, FAILED, TIMEOUT and BLOCKED. Accept others: the list is open.
 * @example PENDING_SIGNATURE
 */
export type TransactionStatus = string;
/**
 * @description The direction of the transaction, seen from the collateral vault account.
 * @enum {string}
 */
export type TransactionDirection = "ADD_COLLATERAL" | "REMOVE_COLLATERAL" | "TO_EXCHANGE" | "TO_COLLATERAL";
/** @description A transaction to or from a collateral vault account. */
export interface CollateralTransaction {
  /** @description A transaction of a collateral vault account: a digit, the transaction's UUID and the collateral id, joined by dots. Treat it as opaque; the meaning of the digit is not public. */
  collateralTxId: CollateralTxId;
  /** @description Id of a collateral vault account: three UUIDs joined by dots. */
  collateralId: CollateralId;
  /** @description The direction of the transaction, seen from the collateral vault account. */
  direction: TransactionDirection;
  /** @description The state of a transaction. Known values are SUBMITTED, PENDING_SIGNATURE, PENDING_AUTHORIZATION, BROADCASTING, CONFIRMING, COMPLETED, CANCELLED, REJECTED, FAILED, TIMEOUT and BLOCKED. Accept others: the list is open. */
  status: TransactionStatus;
  /** @description Id of an asset in Fireblocks. */
  fireblocksAssetId: FireblocksAssetId;
  /** @description A decimal number of whole units, as a string. Never a JSON number. */
  amount: PositiveAmount;
  /** @description Id of a settlement, assigned by Fireblocks. */
  settlementId?: SettlementId;
  /** @description The sending address. */
  sourceAddress?: string;
  /** @description The receiving address. */
  destinationAddress?: string;
  /** @description The memo or tag of the receiving address. */
  destinationTag?: string;
  /** @description The transaction hash. Present after the transaction is broadcast. */
  blockchainTxId?: string;
  /** @description A time in milliseconds since 1970. The unit of the platform, seconds or milliseconds, is not public; the client has an option for it. */
  createdAt: UnixTime;
  /** @description A time in milliseconds since 1970. The unit of the platform, seconds or milliseconds, is not public; the client has an option for it. */
  lastUpdated: UnixTime;
}
/**
 * @description Who started the settlement.
 * @enum {string}
 */
export type SettlementInitiator = "EXCHANGE" | "TRADER";
/** @description An amount that moves from the collateral vault account to the provider. */
export interface SettlementToExchange {
  /** @description Id of an asset in Fireblocks. */
  fireblocksAssetId: FireblocksAssetId;
  /** @description A decimal number of whole units, as a string. Never a JSON number. */
  amount: PositiveAmount;
  /** @description The provider's address. */
  destinationAddress: string;
  /** @description The memo or tag of the address. */
  destinationTag?: string;
}
/** @description An amount that the provider moves to the collateral vault account. */
export interface SettlementToCollateral {
  /** @description Id of an asset in Fireblocks. */
  fireblocksAssetId: FireblocksAssetId;
  /** @description A decimal number of whole units, as a string. Never a JSON number. */
  amount: PositiveAmount;
  /** @description A decimal number of whole units, as a string. Never a JSON number. */
  fee?: PositiveAmount;
  /** @description The address from which the provider pays. */
  sourceAddress?: string;
  /** @description The memo or tag of the address. */
  sourceTag?: string;
}
/** @description A settlement to start. At least one list is not empty. */
export interface CreateSettlementRequest {
  /** @description Id of a collateral vault account: three UUIDs joined by dots. */
  collateralId: CollateralId;
  /** @description The amounts that move to the provider. */
  toExchange: SettlementToExchange[];
  /** @description The amounts that move to the collateral vault account. */
  toCollateral: SettlementToCollateral[];
}
/** @description A transaction of a settlement. */
export interface SettlementTransactionState {
  /** @description A transaction of a collateral vault account: a digit, the transaction's UUID and the collateral id, joined by dots. Treat it as opaque; the meaning of the digit is not public. */
  collateralTxId: CollateralTxId;
  /** @description The state of a transaction. Known values are SUBMITTED, PENDING_SIGNATURE, PENDING_AUTHORIZATION, BROADCASTING, CONFIRMING, COMPLETED, CANCELLED, REJECTED, FAILED, TIMEOUT and BLOCKED. Accept others: the list is open. */
  status: TransactionStatus;
  /** @description Id of an asset in Fireblocks. */
  fireblocksAssetId: FireblocksAssetId;
  /** @description A decimal number of whole units, as a string. Never a JSON number. */
  amount: PositiveAmount;
  /** @description The transaction hash. Present after the transaction is broadcast. */
  blockchainTxId?: string;
}
/** @description A settlement with the state of each of its transactions. */
export interface Settlement {
  /** @description Id of a settlement, assigned by Fireblocks. */
  settlementId: SettlementId;
  /** @description Id of a collateral vault account: three UUIDs joined by dots. */
  collateralId: CollateralId;
  /** @description Who started the settlement. */
  initiator: SettlementInitiator;
  /** @description Whether the settlement was forced. */
  isForceSettlement: boolean;
  /** @description A time in milliseconds since 1970. The unit of the platform, seconds or milliseconds, is not public; the client has an option for it. */
  createdAt: UnixTime;
  /** @description Transactions to the provider. */
  toExchange: SettlementTransactionState[];
  /** @description Transactions to the collateral vault account. */
  toCollateral: SettlementTransactionState[];
}
/** @description The settlement to mark for enforcement. */
export interface MarkSettlementRequest {
  /** @description Id of a collateral vault account: three UUIDs joined by dots. */
  collateralId: CollateralId;
  /** @description Id of a settlement, assigned by Fireblocks. */
  settlementId: SettlementId;
}
/** @description The settlement that is marked for enforcement. */
export interface MarkedSettlement {
  /** @description Id of a settlement, assigned by Fireblocks. */
  settlementId: SettlementId;
  /** @description Id of a collateral vault account: three UUIDs joined by dots. */
  collateralId: CollateralId;
  /** @description A time in milliseconds since 1970. The unit of the platform, seconds or milliseconds, is not public; the client has an option for it. */
  markedUnixTime: UnixTime;
  /** @description The earliest time at which the settlement can be forced. */
  forceUnixTime: UnixTime;
  /** @description Transactions to the provider. */
  toExchange: SettlementTransactionState[];
  /** @description Transactions to the collateral vault account. */
  toCollateral: SettlementTransactionState[];
}
/** @description The settlement whose marking was cancelled. */
export interface UnmarkedSettlement {
  /** @description Id of a settlement, assigned by Fireblocks. */
  settlementId: SettlementId;
  /** @description Id of a collateral vault account: three UUIDs joined by dots. */
  collateralId: CollateralId;
}
/** @description The collateral account whose settlement to force. Without `settlementId`, the marked settlement is forced. A settlement that was itself forced is identified by its id and needs no marking. */
export interface ForceSettlementRequest {
  /** @description Id of a collateral vault account: three UUIDs joined by dots. */
  collateralId: CollateralId;
  /** @description Id of a settlement, assigned by Fireblocks. */
  settlementId?: SettlementId;
}
/** @description The settlement that replaces the forced one. */
export interface ForcedSettlement {
  /** @description Id of a settlement, assigned by Fireblocks. */
  originalSettlementId: SettlementId;
  /** @description A settlement with the state of each of its transactions. */
  settlement: Settlement;
}
/** @description An address of a collateral vault account. */
export interface CollateralVaultAddress {
  /** @description Id of a collateral vault account: three UUIDs joined by dots. */
  collateralId: CollateralId;
  /** @description Id of an asset in Fireblocks. */
  assetId: FireblocksAssetId;
  /** @description The address. */
  address: string;
  /** @description The memo or tag of the address. */
  tag?: string;
}
/**
 * @description The pairing state of a collateral signer.
 * @enum {string}
 */
export type SignerStatus = "WAITING_FOR_DEVICE_PAIRING" | "WAITING_FOR_MPC" | "READY";
/** @description A collateral signer user and its state. */
export interface CollateralSigner {
  /** @description Id of a collateral signer user. */
  signerId: SignerId;
  /** @description Id of a collateral workspace. */
  workspaceId: WorkspaceId;
  /** @description The pairing state of a collateral signer. */
  status: SignerStatus;
  /** @description A time in milliseconds since 1970. The unit of the platform, seconds or milliseconds, is not public; the client has an option for it. */
  createdAt?: UnixTime;
}
/** @description The collateral signers of the provider. */
export interface CollateralSigners {
  /** @description The signers. */
  signers: CollateralSigner[];
}
/** @description The signer to pair. */
export interface PairingTokenRequest {
  /** @description Id of a collateral signer user. */
  signerId: SignerId;
}
/** @description A secret that pairs the signer's machine. It can be used once. */
export interface PairingToken {
  /** @description Id of a collateral signer user. */
  signerId: SignerId;
  /** @description The token. Pass it to the machine that runs the signer. */
  pairingToken: string;
  /** @description A time in milliseconds since 1970. The unit of the platform, seconds or milliseconds, is not public; the client has an option for it. */
  expiresAt?: UnixTime;
}
/** @description The workspace that holds the collateral vault accounts of one customer. */
export interface CollateralWorkspace {
  /** @description Id of a collateral workspace. */
  workspaceId: WorkspaceId;
  /** @description The workspace's display name. */
  name: string;
  /** @description Its collateral vault accounts. */
  collateralAccounts: CollateralVaultAccount[];
  /** @description Its collateral signers. */
  signers: CollateralSigner[];
}
/** @description A collateral vault account and the linked provider account. */
export interface CollateralVaultAccount {
  /** @description Id of a collateral vault account: three UUIDs joined by dots. */
  collateralId: CollateralId;
  /** @description The provider's account. Absent until the accounts are linked. */
  accountId?: string;
}
/** @description The collateral workspaces of the provider's customers. */
export interface CollateralWorkspaces {
  /** @description The workspaces. */
  workspaces: CollateralWorkspace[];
}
/** @description An event about collateral. COLLATERAL_SIGNER_READY_EVENT is the only public event type. Accept others. */
export interface Notification {
  /** @description Unique for each event. Every delivery of an event has the same id. */
  id: string;
  /** @description Type of the event. */
  eventType: string;
  /** @description A time in milliseconds since 1970. The unit of the platform, seconds or milliseconds, is not public; the client has an option for it. */
  createdAt: UnixTime;
  /** @description The data of the event. The properties depend on the event type. */
  data: {
    /** @description Id of a collateral signer user. */
    signerId?: SignerId;
    /** @description Id of a collateral workspace. */
    workspaceId?: WorkspaceId;
    /** @description Id of a collateral vault account: three UUIDs joined by dots. */
    collateralId?: CollateralId;
    /** @description Id of a settlement, assigned by Fireblocks. */
    settlementId?: SettlementId;
    /** @description A transaction of a collateral vault account: a digit, the transaction's UUID and the collateral id, joined by dots. Treat it as opaque; the meaning of the digit is not public. */
    collateralTxId?: CollateralTxId;
    /** @description The new status. */
    status?: string;
  };
}
/**
 * @description An empty object.
 * @example {}
 */
export type NotificationReceipt = Record<string, never>;
export interface GetCollateralTransactionOperation {
  parameters: {
    query?: never;
    header?: never;
    path: {
      /** @description The transaction's id, assigned by Fireblocks. */
      collateralTxId: components["parameters"]["CollateralTxIdPath"];
    };
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description The transaction. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": CollateralTransaction;
      };
    };
    400: components["responses"]["BadRequest"];
    401: components["responses"]["Unauthorized"];
    404: components["responses"]["NotFound"];
    429: components["responses"]["TooManyRequests"];
    "5XX": components["responses"]["ServerError"];
  };
}
export interface CreateSettlementOperation {
  parameters: {
    query?: never;
    header?: {
      /** @description A unique value. A repeated value returns the first response for 24 hours. */
      "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    };
    path?: never;
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": CreateSettlementRequest;
    };
  };
  responses: {
    /** @description The settlement with its new transactions. */
    201: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Settlement;
      };
    };
    400: components["responses"]["BadRequest"];
    401: components["responses"]["Unauthorized"];
    404: components["responses"]["NotFound"];
    409: components["responses"]["Conflict"];
    429: components["responses"]["TooManyRequests"];
    "5XX": components["responses"]["ServerError"];
  };
}
export interface GetSettlementTransactionsOperation {
  parameters: {
    query?: never;
    header?: never;
    path: {
      /** @description The settlement's id, assigned by Fireblocks. */
      settlementId: components["parameters"]["SettlementIdPath"];
    };
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description The settlement. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Settlement;
      };
    };
    400: components["responses"]["BadRequest"];
    401: components["responses"]["Unauthorized"];
    404: components["responses"]["NotFound"];
    429: components["responses"]["TooManyRequests"];
    "5XX": components["responses"]["ServerError"];
  };
}
export interface GetMarkedSettlementOperation {
  parameters: {
    query: {
      /** @description The collateral vault account that the request concerns. */
      collateralId: components["parameters"]["CollateralIdQuery"];
    };
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description The marked settlement. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": MarkedSettlement;
      };
    };
    400: components["responses"]["BadRequest"];
    401: components["responses"]["Unauthorized"];
    404: components["responses"]["NotFound"];
    429: components["responses"]["TooManyRequests"];
    "5XX": components["responses"]["ServerError"];
  };
}
export interface MarkSettlementOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": MarkSettlementRequest;
    };
  };
  responses: {
    /** @description The marked settlement. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": MarkedSettlement;
      };
    };
    400: components["responses"]["BadRequest"];
    401: components["responses"]["Unauthorized"];
    404: components["responses"]["NotFound"];
    409: components["responses"]["Conflict"];
    429: components["responses"]["TooManyRequests"];
    "5XX": components["responses"]["ServerError"];
  };
}
export interface ForceSettlementOperation {
  parameters: {
    query?: never;
    header?: {
      /** @description A unique value. A repeated value returns the first response for 24 hours. */
      "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    };
    path?: never;
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": ForceSettlementRequest;
    };
  };
  responses: {
    /** @description The settlement that replaces the forced one. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ForcedSettlement;
      };
    };
    400: components["responses"]["BadRequest"];
    401: components["responses"]["Unauthorized"];
    404: components["responses"]["NotFound"];
    409: components["responses"]["Conflict"];
    429: components["responses"]["TooManyRequests"];
    "5XX": components["responses"]["ServerError"];
  };
}
export interface UnmarkSettlementOperation {
  parameters: {
    query: {
      /** @description The collateral vault account that the request concerns. */
      collateralId: components["parameters"]["CollateralIdQuery"];
    };
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description The settlement that is no longer marked. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": UnmarkedSettlement;
      };
    };
    400: components["responses"]["BadRequest"];
    401: components["responses"]["Unauthorized"];
    404: components["responses"]["NotFound"];
    409: components["responses"]["Conflict"];
    429: components["responses"]["TooManyRequests"];
    "5XX": components["responses"]["ServerError"];
  };
}
export interface GetCollateralAddressOperation {
  parameters: {
    query: {
      /** @description The collateral vault account that the request concerns. */
      collateralId: components["parameters"]["CollateralIdQuery"];
    };
    header?: never;
    path: {
      /** @description The Fireblocks asset id of a base asset. */
      assetId: components["parameters"]["AssetIdPath"];
    };
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description The address. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": CollateralVaultAddress;
      };
    };
    400: components["responses"]["BadRequest"];
    401: components["responses"]["Unauthorized"];
    404: components["responses"]["NotFound"];
    429: components["responses"]["TooManyRequests"];
    "5XX": components["responses"]["ServerError"];
  };
}
export interface CreateSignerTokenOperation {
  parameters: {
    query?: never;
    header?: {
      /** @description A unique value. A repeated value returns the first response for 24 hours. */
      "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
    };
    path?: never;
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": PairingTokenRequest;
    };
  };
  responses: {
    /** @description The token. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": PairingToken;
      };
    };
    400: components["responses"]["BadRequest"];
    401: components["responses"]["Unauthorized"];
    404: components["responses"]["NotFound"];
    409: components["responses"]["Conflict"];
    429: components["responses"]["TooManyRequests"];
    "5XX": components["responses"]["ServerError"];
  };
}
export interface GetSignersOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description The signers. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": CollateralSigners;
      };
    };
    401: components["responses"]["Unauthorized"];
    429: components["responses"]["TooManyRequests"];
    "5XX": components["responses"]["ServerError"];
  };
}
export interface GetWorkspacesOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description The workspaces. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": CollateralWorkspaces;
      };
    };
    401: components["responses"]["Unauthorized"];
    429: components["responses"]["TooManyRequests"];
    "5XX": components["responses"]["ServerError"];
  };
}
export interface NotifyOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": Notification;
    };
  };
  responses: {
    /** @description The notification is stored. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": NotificationReceipt;
      };
    };
    400: components["responses"]["BadRequest"];
    401: components["responses"]["Unauthorized"];
    429: components["responses"]["TooManyRequests"];
    "5XX": components["responses"]["ServerError"];
  };
}
export interface paths {
  "/v1/collateral/transactions/{collateralTxId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the state of a transaction
     * @description Returns a transaction to or from a collateral vault account. Poll it until the status is final.
     *
     *     Errors:
     *
     *     - 404 code 4042: the transaction is unknown or belongs to another provider.
     */
    get: GetCollateralTransactionOperation;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/collateral/settlements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a settlement
     * @description Starts a settlement of one collateral vault account. The customer is asked to sign the transactions to the provider.
     *
     *     Errors:
     *
     *     - 400 code 4100: both lists are empty, or an asset is not supported.
     *     - 404 code 4041: the collateral account is unknown or belongs to another provider.
     *     - 409 code 4101: a settlement is marked for enforcement.
     */
    post: CreateSettlementOperation;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/collateral/settlements/{settlementId}/transactions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the transactions of a settlement
     * @description Returns a settlement with the state of each transaction.
     *
     *     Errors:
     *
     *     - 404 code 4040: the settlement is unknown or belongs to another provider.
     */
    get: GetSettlementTransactionsOperation;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/collateral/settlements/force": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The marked settlement
     * @description Returns the settlement of a collateral account that is marked for enforcement.
     *
     *     Errors:
     *
     *     - 404 code 4041 or 4043: the collateral account is unknown, or no settlement is marked.
     */
    get: GetMarkedSettlementOperation;
    /**
     * Mark a settlement for enforcement
     * @description Marks the latest settlement of a collateral account for enforcement. Until the marking is cancelled or the
     *     settlement is forced, no other settlement can start, and the customer cannot add or remove collateral.
     *
     *     Errors:
     *
     *     - 404 code 4040 or 4041: the settlement or the collateral account is unknown.
     *     - 409 code 4101: a settlement is already marked.
     *     - 409 code 4102: the settlement is less than two hours old.
     *     - 409 code 4103: the settlement is not the latest one.
     *     - 409 code 4104: the settlement is more than seven days old.
     *     - 409 code 4105: the settlement is itself a forced settlement.
     *     - 409 code 4106: no transaction is incomplete.
     *     - 409 code 4107: a transaction to the provider was cancelled.
     */
    put: MarkSettlementOperation;
    /**
     * Force a settlement
     * @description Forces every incomplete transaction of the marked settlement. The platform asks the provider to approve the list
     *     of new transactions and responds to this request only afterwards: use a long timeout, and hold no lock while you
     *     wait. A repeated request returns the result of the first one.
     *
     *     Errors:
     *
     *     - 404 code 4041 or 4043: the collateral account is unknown, or no settlement is marked.
     *     - 409 code 4107: a transaction to the provider was cancelled.
     *     - 409 code 4108: `forceUnixTime` has not passed.
     *     - 409 code 4109: the settlement is more than ten days old.
     *     - 409 code 4106: no transaction is incomplete.
     *     - 409 code 4110: another request is already forcing the settlement.
     *     - 409 code 4111: the provider did not approve the transactions.
     */
    post: ForceSettlementOperation;
    /**
     * Cancel a marking
     * @description Cancels the marking. Settlements and collateral operations are possible again.
     *
     *     Errors:
     *
     *     - 404 code 4041 or 4043: the collateral account is unknown, or no settlement is marked.
     *     - 409 code 4110: the settlement is being forced.
     */
    delete: UnmarkSettlementOperation;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/collateral/address/{assetId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the address of a base asset
     * @description Returns the address of a collateral vault account for a base asset, so that the provider can send gas to it.
     *
     *     Errors:
     *
     *     - 404 code 4041 or 4044: the collateral account or the asset is unknown.
     */
    get: GetCollateralAddressOperation;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/collateral/signers/token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the pairing token of a signer
     * @description Returns the token that pairs a collateral signer with the provider's machine. Call this operation after
     *     `COLLATERAL_SIGNER_READY_EVENT`.
     *
     *     Errors:
     *
     *     - 404 code 4045: the signer is unknown or belongs to another provider.
     *     - 409 code 4112: the signer is already paired.
     */
    post: CreateSignerTokenOperation;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/collateral/signers/data": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List collateral signers
     * @description Lists the collateral signers with their pairing states.
     *
     *     Errors:
     *
     *     - 401 code 4010: the API key or the token is invalid.
     */
    get: GetSignersOperation;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/collateral/workspaces": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List collateral workspaces
     * @description Lists the collateral workspaces of the provider's customers.
     *
     *     Errors:
     *
     *     - 401 code 4010: the API key or the token is invalid.
     */
    get: GetWorkspacesOperation;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/collateral/notify": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Notify the platform
     * @description Sends an event to the platform. The public documents list this path among the provider's calls, but their events
     *     are sent in the other direction: Fireblocks sends the same envelope to the provider's notification URL.
     *
     *     Errors:
     *
     *     - 400 code 4000: the notification is malformed.
     */
    post: NotifyOperation;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    CollateralId: CollateralId;
    CollateralTxId: CollateralTxId;
    SettlementId: SettlementId;
    FireblocksAssetId: FireblocksAssetId;
    SignerId: SignerId;
    WorkspaceId: WorkspaceId;
    PositiveAmount: PositiveAmount;
    UnixTime: UnixTime;
    PlatformError: PlatformError;
    TransactionStatus: TransactionStatus;
    TransactionDirection: TransactionDirection;
    CollateralTransaction: CollateralTransaction;
    SettlementInitiator: SettlementInitiator;
    SettlementToExchange: SettlementToExchange;
    SettlementToCollateral: SettlementToCollateral;
    CreateSettlementRequest: CreateSettlementRequest;
    SettlementTransactionState: SettlementTransactionState;
    Settlement: Settlement;
    MarkSettlementRequest: MarkSettlementRequest;
    MarkedSettlement: MarkedSettlement;
    UnmarkedSettlement: UnmarkedSettlement;
    ForceSettlementRequest: ForceSettlementRequest;
    ForcedSettlement: ForcedSettlement;
    CollateralVaultAddress: CollateralVaultAddress;
    SignerStatus: SignerStatus;
    CollateralSigner: CollateralSigner;
    CollateralSigners: CollateralSigners;
    PairingTokenRequest: PairingTokenRequest;
    PairingToken: PairingToken;
    CollateralWorkspace: CollateralWorkspace;
    CollateralVaultAccount: CollateralVaultAccount;
    CollateralWorkspaces: CollateralWorkspaces;
    Notification: Notification;
    NotificationReceipt: NotificationReceipt;
  };
  responses: {
    /** @description The request is malformed or violates a rule. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": PlatformError;
      };
    };
    /** @description The API key or the token is missing or invalid. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": PlatformError;
      };
    };
    /** @description The object does not exist, or it belongs to another provider. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": PlatformError;
      };
    };
    /** @description Too many requests. Wait for the time in `Retry-After`. */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": PlatformError;
      };
    };
    /** @description The platform failed. Send the same request again. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": PlatformError;
      };
    };
    /** @description The state of the collateral account does not allow the operation. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": PlatformError;
      };
    };
  };
  parameters: {
    /** @description The transaction's id, assigned by Fireblocks. */
    CollateralTxIdPath: CollateralTxId;
    /** @description A unique value. A repeated value returns the first response for 24 hours. */
    IdempotencyKey: string;
    /** @description The settlement's id, assigned by Fireblocks. */
    SettlementIdPath: SettlementId;
    /** @description The collateral vault account that the request concerns. */
    CollateralIdQuery: CollateralId;
    /** @description The Fireblocks asset id of a base asset. */
    AssetIdPath: FireblocksAssetId;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getCollateralTransaction: GetCollateralTransactionOperation;
  createSettlement: CreateSettlementOperation;
  getSettlementTransactions: GetSettlementTransactionsOperation;
  getMarkedSettlement: GetMarkedSettlementOperation;
  markSettlement: MarkSettlementOperation;
  forceSettlement: ForceSettlementOperation;
  unmarkSettlement: UnmarkSettlementOperation;
  getCollateralAddress: GetCollateralAddressOperation;
  createSignerToken: CreateSignerTokenOperation;
  getSigners: GetSignersOperation;
  getWorkspaces: GetWorkspacesOperation;
  notify: NotifyOperation;
}
