// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
/** @description The error shape of the provider contract. */
export interface ControlError {
  /** @description A message that describes the error and its fix. */
  message: string;
  /** @description Type of the error. */
  errorType: string;
  /** @description The invalid part of the request. */
  requestPart?: string;
  /** @description The invalid property, as a JSON pointer. */
  propertyName?: string;
}
/** @description The result of an operation. */
export interface Done {
  /** @description A message for people. */
  message: string;
}
/** @description The signing configuration of the customers. */
export interface SigningConfiguration {
  /** @description Encoding of the message before it is signed. */
  preEncoding: string;
  /** @description Signing algorithm. */
  algorithm: string;
  /** @description Hash function. */
  hash: string;
  /** @description Encoding of the signature. */
  postEncoding: string;
}
/** @description A provider and the operations of its control port. */
export interface Info {
  /** @description Name of the provider. */
  name: string;
  /** @description Version of the provider contract. */
  contract: string;
  /** @description URL of the signed API. */
  baseUrl: string;
  /** @description The API keys, without their private keys. */
  apiKeys: string[];
  /** @description The signing configuration of the customers. */
  signing: SigningConfiguration;
  /** @description The offered components of the provider contract. */
  components: string[];
  /** @description The operations of this API that the port offers. */
  operations: string[];
  /** @description The processing stages of a request, in order. */
  stages?: string[];
  /** @description Id of this run of the provider. Changes with each start. */
  instance: string;
}
/** @description The readiness of the provider. */
export interface Health {
  /**
   * @description Whether all checks pass.
   * @enum {string}
   */
  status: "ok" | "failed";
  /** @description The result of each check, by name. */
  checks: {
    [key: string]: string;
  };
}
/** @description The balance of one asset. */
export interface OverviewBalance {
  /** @description The symbol or currency code. */
  asset: string;
  /** @description Id of a listed asset. Several assets may have the same symbol. */
  assetId?: string;
  /** @description The name of a listed asset and its blockchain. */
  assetName?: string;
  /** @description The available amount. */
  available: string;
  /** @description The amount locked by pending operations. */
  locked: string;
  /** @description Outstanding credit. */
  credit: string;
}
/** @description An account and its balances. */
export interface OverviewAccount {
  /** @description Id of the account. */
  id: string;
  /** @description Title of the account. */
  title: string;
  /** @description Status of the account. */
  status: string;
  /** @description The main account of a sub-account. */
  parentId?: string;
  /** @description The balances, one for each asset. */
  balances: OverviewBalance[];
}
/** @description A customer and its accounts. */
export interface OverviewCustomer {
  /** @description Id of the customer. */
  id: string;
  /** @description Name of the customer. */
  name: string;
  /** @description The first 200 accounts. */
  accounts: OverviewAccount[];
  /** @description Whether the customer has more accounts. */
  isCut: boolean;
}
/** @description A pending operation. */
export interface PendingOperation {
  /** @description Type of operation. */
  kind: OperationKind;
  /** @description Id of the operation. */
  id: string;
  /** @description The account. */
  accountId: string;
  /**
   * Format: date-time
   * @description Time at which the operation ends automatically.
   */
  dueAt?: string;
}
/** @description An overview of the provider. It has no customers if the port only logs requests. */
export interface Overview {
  /**
   * Format: date-time
   * @description Business time.
   */
  now: string;
  /** @description Offset of business time from real time, in milliseconds. */
  offsetMs: number;
  /** @description The readiness of the provider. */
  health?: Health;
  /** @description The customers. */
  customers: OverviewCustomer[];
  /** @description The first 200 operations, by due time. */
  pending: PendingOperation[];
}
/** @description A request to the signed port. It contains no key and no signature. */
export interface LoggedRequest {
  /** @description Position in the log. */
  sequence: number;
  /**
   * Format: date-time
   * @description Real time at which the request arrived.
   */
  receivedAt: string;
  /** @description Duration until the response, in milliseconds. */
  durationMs: number;
  /** @description HTTP method. */
  method: string;
  /** @description Path and query as signed, without the prefix. */
  endpoint: string;
  /** @description The operation. Absent if no operation has this path. */
  operationId?: string;
  /** @description The X-Request-Id of the response. */
  requestId?: string;
  /** @description The API key. */
  apiKey?: string;
  /** @description The text of X-FBAPI-TIMESTAMP. */
  timestamp?: string;
  /** @description The text of X-FBAPI-NONCE. */
  nonce?: string;
  /** @description HTTP status of the response. */
  status: number;
  /** @description The stage that refused the request or created the response. */
  stage: string;
  /** @description Whether the response is the stored response of an earlier request. */
  isReplay: boolean;
  /** @description Error type of the response. */
  errorType?: string;
  /** @description The invalid part of the request. */
  requestPart?: string;
  /** @description The invalid property. */
  propertyName?: string;
  /** @description The message of an error response. */
  message?: string;
  /** @description The message to sign for this request, before pre-encoding. */
  expectedMessage?: string;
  /** @description The first 16,384 characters of the received body. */
  requestBody?: string;
  /** @description The first 16,384 characters of the response's body. */
  responseBody?: string;
  /** @description The input of the handler: path parameters, query and body. */
  handlerInput?: {
    [key: string]: unknown;
  };
  /** @description The planned fault that applied. */
  fault?: string;
}
/** @description A page of the request log. */
export interface RequestPage {
  /** @description Id of this run of the provider. Changes with each start; the numbering then starts again. */
  instance: string;
  /** @description The value of `after` for the next page. */
  next: number;
  /** @description Sorted from oldest to newest. */
  requests: LoggedRequest[];
}
/** @description How a signature was created. */
export interface SignatureVerdict {
  /** @description Type of the result. */
  verdict: string;
  /** @description The signer's mistake and its fix. */
  message: string;
}
/** @description A call from the provider to the platform. */
export interface PlatformCall {
  /**
   * Format: date-time
   * @description Real time at which the call was sent.
   */
  sentAt: string;
  /** @description Duration until the response, in milliseconds. */
  durationMs: number;
  /** @description HTTP method. */
  method: string;
  /** @description Path and query. */
  endpoint: string;
  /** @description HTTP status of the response. Absent without a response. */
  status?: number;
}
/** @description The calls to the connected platform. */
export interface PlatformCalls {
  /** @description The platform's origin. Absent without a connected platform. */
  platform?: string;
  /** @description Sorted from oldest to newest. */
  calls: PlatformCall[];
}
/** @description Business time. */
export interface Clock {
  /**
   * Format: date-time
   * @description Business time.
   */
  now: string;
  /** @description Offset of business time from real time, in milliseconds. */
  offsetMs: number;
}
/** @description The time by which the clock moves forward. */
export interface ClockAdvance {
  /** @description Milliseconds to add. Maximum: ten years. */
  advanceMs: number;
}
/** @description The clock after a move. */
export interface ClockMove {
  /**
   * Format: date-time
   * @description Business time.
   */
  now: string;
  /** @description Offset of business time from real time, in milliseconds. */
  offsetMs: number;
  /** @description The number of pending tasks that were due and have run. */
  tasks: number;
}
/**
 * @description Type of operation.
 * @enum {string}
 */
export type OperationKind =
  | "withdrawal"
  | "deposit"
  | "quote"
  | "ramp"
  | "collateral-deposit"
  | "collateral-withdrawal"
  | "settlement";
/** @description Identifies an operation of an account. */
export interface OperationRef {
  /** @description The account. */
  accountId: string;
  /** @description Id of the operation. Default: the newest operation to which the request applies. */
  id?: string;
  /** @description The reason, as a message for people. */
  reason?: string;
}
/** @description The result of a pending operation. */
export interface OperationEnd {
  /** @description Type of operation. */
  kind: OperationKind;
  /** @description The account. */
  accountId: string;
  /** @description Id of the operation. Default: the newest pending operation. */
  id?: string;
  /** @description Whether the operation succeeds. */
  succeeds: boolean;
  /** @description Reason for the failure. */
  reason?: string;
}
/** @description An operation and its status as in the provider contract. */
export interface OperationState {
  /** @description Type of operation. */
  kind: OperationKind;
  /** @description Id of the operation. */
  id: string;
  /** @description The account. */
  accountId: string;
  /** @description The status. */
  status: string;
}
/** @description An external deposit. */
export interface ArrivingDeposit {
  /** @description The account. */
  accountId: string;
  /** @description Symbol, currency code or asset id. Not needed with a deposit address. */
  asset?: string;
  /** @description A decimal above zero. */
  amount: string;
  /** @description The deposit method. Default: the first method of the account for this asset. */
  transferMethod?: string;
  /** @description Id of the receiving deposit address. */
  depositAddressId?: string;
}
/** @description The status to set. */
export interface StatusChange {
  /**
   * @description Type of the object whose status changes.
   * @enum {string}
   */
  kind: "deposit-address" | "collateral-link";
  /** @description The account. */
  accountId: string;
  /** @description Id of the deposit address. Required only for a deposit address. */
  id?: string;
  /**
   * @description The new status.
   * @enum {string}
   */
  status: "enabled" | "disabled";
  /** @description Reason for disabling a collateral link. */
  reason?: string;
}
/** @description The duration of pending operations and the operations that fail. */
export interface Scenario {
  /** @description Duration of pending operations, in milliseconds. If absent, only an operator ends them. */
  delayMs?: number;
  /** @description The operations that fail. */
  failing: FailingKind[];
}
/** @description A type of operation that fails. */
export interface FailingKind {
  /** @description Type of operation. */
  kind: OperationKind;
  /** @description Reason for the failure. */
  reason: string;
}
/** @description The delay before each response. */
export interface Latency {
  /** @description The shortest time, in milliseconds. */
  minMs: number;
  /** @description The longest time, in milliseconds. */
  maxMs: number;
}
/** @description An injected fault, and the requests to which it applies. */
export interface Fault {
  /**
   * @description Kind of fault: an error response, a broken connection, a truncated body, or a delayed response.
   * @enum {string}
   */
  kind: "error" | "network-error" | "malformed-body" | "delay";
  /**
   * @description HTTP status of an error. Default: 503.
   * @enum {integer}
   */
  status?: 429 | 500 | 501 | 502 | 503 | 504;
  /** @description `Retry-After` of an error. Default: none. */
  retryAfterSeconds?: number;
  /** @description Whether the provider processes the request before the fault. Default: false. */
  afterProcessing?: boolean;
  /** @description Duration of a delay, in milliseconds. */
  delayMs?: number;
  /** @description The operation to which the fault applies. Default: all operations. */
  operation?: string;
  /** @description The number of requests to which the fault applies. Default: all requests until the fault is removed. */
  times?: number;
  /** @description The share of these requests that fail. Default: 1. */
  chance?: number;
}
/** @description The latency and the planned faults. */
export interface FaultPlan {
  /** @description The delay before each response. */
  latency: Latency;
  /** @description The faults, in the order in which they were planned. Used faults stay in the list. */
  faults: Fault[];
}
/** @description A posting of a ledger entry. */
export interface LedgerPosting {
  /** @description The account. */
  accountId: string;
  /** @description The part of the balance, or its contra account. */
  bucket: string;
  /** @description The symbol or currency code. */
  asset: string;
  /** @description Id of a listed asset. Several assets may have the same symbol. */
  assetId?: string;
  /** @description A decimal number. Negative for a debit. */
  amount: string;
}
/** @description A ledger entry. Its postings sum to zero in each asset. */
export interface LedgerEntry {
  /** @description Id of the entry. */
  id: string;
  /** @description Type of the entry. */
  kind: string;
  /**
   * Format: date-time
   * @description Business time.
   */
  createdAt: string;
  /** @description The postings of the entry. */
  postings: LedgerPosting[];
}
/** @description A page of the ledger. */
export interface LedgerPage {
  /** @description The entries, in booking order. */
  entries: LedgerEntry[];
  /** @description The inconsistencies. Empty if the books balance. */
  faults: string[];
}
/** @description The content of a configuration file. */
export type Fixtures = {
  /** @description Customers, accounts, assets, API keys and balances. */
  data: {
    [key: string]: unknown;
  };
} & {
  [key: string]: unknown;
};
/** @description Identifies a snapshot. */
export interface SnapshotName {
  /** @description Name of the snapshot: letters, digits, hyphens and underscores. */
  name: string;
}
/** @description The snapshots. */
export interface Snapshots {
  /** @description The names, in alphabetical order. */
  names: string[];
}
export interface GetInfoOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description The provider. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Info;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface GetOverviewOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description The overview. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Overview;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface GetRequestsOperation {
  parameters: {
    query?: {
      /** @description The `sequence` of the last request that the caller knows; 0 starts with the oldest. */
      after?: components["parameters"]["After"];
      /** @description The maximum number of entries in a response. */
      limit?: components["parameters"]["Limit"];
      /** @description How long to wait for the next request if there is none, in milliseconds. */
      waitMs?: components["parameters"]["WaitMs"];
    };
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description The requests. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": RequestPage;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface ClearRequestsOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description The log is empty. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Done;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface ExplainRequestOperation {
  parameters: {
    query?: never;
    header?: never;
    path: {
      /** @description The `sequence` of a request in the log. */
      sequence: components["parameters"]["Sequence"];
    };
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description How the signature was created. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": SignatureVerdict;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface GetPlatformCallsOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description The calls. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": PlatformCalls;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface GetClockOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description The clock. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Clock;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface AdvanceClockOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": ClockAdvance;
    };
  };
  responses: {
    /** @description The clock after the move. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ClockMove;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface DeliverDepositOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": ArrivingDeposit;
    };
  };
  responses: {
    /** @description The deposit. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": OperationState;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface EndOperationOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": OperationEnd;
    };
  };
  responses: {
    /** @description The result of the operation. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": OperationState;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface ExpireQuoteOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": OperationRef;
    };
  };
  responses: {
    /** @description The quote. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": OperationState;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface PayRampOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": OperationRef;
    };
  };
  responses: {
    /** @description The ramp. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": OperationState;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface CancelRampOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": OperationRef;
    };
  };
  responses: {
    /** @description The ramp. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": OperationState;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface SetStatusOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": StatusChange;
    };
  };
  responses: {
    /** @description The new status. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": StatusChange;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface GetScenarioOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description The scenario. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Scenario;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface SetScenarioOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": Scenario;
    };
  };
  responses: {
    /** @description The scenario. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Scenario;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface GetFaultsOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description The latency and the planned faults. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": FaultPlan;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface AddFaultOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": Fault;
    };
  };
  responses: {
    /** @description The plan with the new fault. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": FaultPlan;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface ClearFaultsOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description The empty plan. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": FaultPlan;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface SetLatencyOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": Latency;
    };
  };
  responses: {
    /** @description The latency and the planned faults. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": FaultPlan;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface GetLedgerOperation {
  parameters: {
    query?: {
      /** @description The page starts after the entry with this id. */
      startingAfter?: components["parameters"]["StartingAfter"];
      /** @description The maximum number of entries in a response. */
      limit?: components["parameters"]["Limit"];
    };
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description A page of entries. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": LedgerPage;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface ResetDataOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description The data was reset. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Done;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface LoadFixturesOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": Fixtures;
    };
  };
  responses: {
    /** @description The fixtures are loaded. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Done;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface GetSnapshotsOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description The snapshots. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Snapshots;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface TakeSnapshotOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": SnapshotName;
    };
  };
  responses: {
    /** @description The snapshots. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Snapshots;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface RestoreSnapshotOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": SnapshotName;
    };
  };
  responses: {
    /** @description The snapshot was restored. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Done;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface paths {
  "/info": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Describe the provider
     * @description Returns the URL and the keys of the provider, and the operations of this port. The response contains no secret.
     *
     *     Errors: only the common ones.
     */
    get: GetInfoOperation;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/overview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the overview
     * @description Returns customers with their accounts and balances, pending operations, and the health of the provider.
     *
     *     Errors: only the common ones.
     */
    get: GetOverviewOperation;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/requests": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the request log
     * @description Returns the requests to the signed port after a position in the log, oldest first. With `waitMs`, waits for the
     *     next request if there is none.
     *
     *     Errors: only the common ones.
     */
    get: GetRequestsOperation;
    put?: never;
    post?: never;
    /**
     * Clear the request log
     * @description Deletes all requests from the log. The numbering continues.
     *
     *     Errors: only the common ones.
     */
    delete: ClearRequestsOperation;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/requests/{sequence}/signature": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Explain the signature of a request
     * @description Returns how the signature of a logged request was created: as configured, with another combination, with a common
     *     mistake, or with another key. The response does not contain the signature.
     *
     *     Errors, in addition to the common ones:
     *
     *     - 404 `not-found`: the log has no such request, or the request had no signature of a known API key.
     */
    get: ExplainRequestOperation;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform-calls": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the calls to the platform
     * @description Returns the provider's last 1,000 Off-Exchange calls to the connected platform, oldest first. The platform's
     *     requests are in the request log. Both lists together show each settlement.
     *
     *     Errors: only the common ones.
     */
    get: GetPlatformCallsOperation;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/clock": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the clock
     * @description Returns business time and its offset from real time.
     *
     *     Errors: only the common ones.
     */
    get: GetClockOperation;
    put?: never;
    /**
     * Advance the clock
     * @description Moves business time forward and runs all tasks that become due, each at its due time. Signatures still use real
     *     time, so clients sign as before. A restart keeps the clock.
     *
     *     Errors, in addition to the common ones:
     *
     *     - 400 `schema-property-error`: `advanceMs` is negative or not an integer.
     */
    post: AdvanceClockOperation;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/deposits": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deliver a deposit
     * @description Creates a pending external deposit. The scenario determines when it is credited.
     *
     *     Errors, in addition to the common ones:
     *
     *     - 400 `bad-request`: the operation is not possible now; the message states the reason.
     */
    post: DeliverDepositOperation;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/operations/end": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End a pending operation
     * @description Ends a pending withdrawal, deposit, conversion, ramp or collateral operation as succeeded or failed.
     *
     *     Errors, in addition to the common ones:
     *
     *     - 400 `bad-request`: the operation is not possible now; the message states the reason.
     */
    post: EndOperationOperation;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/quotes/expire": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Expire a quote
     * @description Expires a quote.
     *
     *     Errors, in addition to the common ones:
     *
     *     - 400 `bad-request`: the operation is not possible now; the message states the reason.
     */
    post: ExpireQuoteOperation;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ramps/pay": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pay a ramp
     * @description Records the payment of a ramp.
     *
     *     Errors, in addition to the common ones:
     *
     *     - 400 `bad-request`: the operation is not possible now; the message states the reason.
     */
    post: PayRampOperation;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ramps/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a ramp
     * @description Cancels an unpaid ramp.
     *
     *     Errors, in addition to the common ones:
     *
     *     - 400 `bad-request`: the operation is not possible now; the message states the reason.
     */
    post: CancelRampOperation;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/statuses": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change a status
     * @description Changes the status of a deposit address or a collateral link.
     *
     *     Errors, in addition to the common ones:
     *
     *     - 400 `bad-request`: the operation is not possible now; the message states the reason.
     */
    post: SetStatusOperation;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/scenario": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the scenario
     * @description Returns the duration of pending operations and the operations that fail.
     *
     *     Errors: only the common ones.
     */
    get: GetScenarioOperation;
    /**
     * Set the scenario
     * @description Sets the duration of pending operations and the operations that fail. Operations that are already scheduled keep
     *     their time.
     *
     *     Errors, in addition to the common ones:
     *
     *     - 400 `schema-property-error`: a property is malformed.
     */
    put: SetScenarioOperation;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/faults": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read latency and faults
     * @description Returns the latency and the planned faults.
     *
     *     Errors: only the common ones.
     */
    get: GetFaultsOperation;
    put?: never;
    /**
     * Plan a fault
     * @description Adds a fault for the next requests to the signed port.
     *
     *     Errors, in addition to the common ones:
     *
     *     - 400 `bad-request`: the fault has a property that its kind does not allow, or an unknown operation.
     */
    post: AddFaultOperation;
    /**
     * Remove latency and faults
     * @description Removes all planned faults and the latency.
     *
     *     Errors: only the common ones.
     */
    delete: ClearFaultsOperation;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/latency": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Set the latency
     * @description Sets the delay before each response of the signed port.
     *
     *     Errors, in addition to the common ones:
     *
     *     - 400 `bad-request`: `minMs` is above `maxMs`.
     */
    put: SetLatencyOperation;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ledger": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the ledger
     * @description Returns ledger entries with their postings, in booking order, and whether the books balance.
     *
     *     Errors: only the common ones.
     */
    get: GetLedgerOperation;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reset": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reset the data
     * @description Replaces all data with the initial data of the preset or the configuration file, and resets the clock to real
     *     time. API keys are kept.
     *
     *     Errors, in addition to the common ones:
     *
     *     - 400 `bad-request`: the provider stores its data in PostgreSQL.
     */
    post: ResetDataOperation;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fixtures": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Load fixtures
     * @description Replaces configuration and data with the content of a configuration file (see docs/reference-provider.md), until the next restart or
     *     reset.
     *
     *     Errors, in addition to the common ones:
     *
     *     - 400 `bad-request`: the message lists every error in the file.
     *     - 400 `bad-request`: the provider stores its data in PostgreSQL.
     */
    post: LoadFixturesOperation;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/snapshots": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List snapshots
     * @description Returns the names of all snapshots.
     *
     *     Errors: only the common ones.
     */
    get: GetSnapshotsOperation;
    put?: never;
    /**
     * Take a snapshot
     * @description Stores all data and the clock under a name. An existing snapshot with this name is replaced.
     *
     *     Errors, in addition to the common ones:
     *
     *     - 400 `bad-request`: the provider stores its data in PostgreSQL.
     */
    post: TakeSnapshotOperation;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/snapshots/restore": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Restore a snapshot
     * @description Replaces all data and the clock with those of a snapshot.
     *
     *     Errors, in addition to the common ones:
     *
     *     - 400 `bad-request`: the provider stores its data in PostgreSQL.
     *     - 404 `not-found`: no snapshot has this name.
     */
    post: RestoreSnapshotOperation;
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
    ControlError: ControlError;
    Done: Done;
    SigningConfiguration: SigningConfiguration;
    Info: Info;
    Health: Health;
    OverviewBalance: OverviewBalance;
    OverviewAccount: OverviewAccount;
    OverviewCustomer: OverviewCustomer;
    PendingOperation: PendingOperation;
    Overview: Overview;
    LoggedRequest: LoggedRequest;
    RequestPage: RequestPage;
    SignatureVerdict: SignatureVerdict;
    PlatformCall: PlatformCall;
    PlatformCalls: PlatformCalls;
    Clock: Clock;
    ClockAdvance: ClockAdvance;
    ClockMove: ClockMove;
    OperationKind: OperationKind;
    OperationRef: OperationRef;
    OperationEnd: OperationEnd;
    OperationState: OperationState;
    ArrivingDeposit: ArrivingDeposit;
    StatusChange: StatusChange;
    Scenario: Scenario;
    FailingKind: FailingKind;
    Latency: Latency;
    Fault: Fault;
    FaultPlan: FaultPlan;
    LedgerPosting: LedgerPosting;
    LedgerEntry: LedgerEntry;
    LedgerPage: LedgerPage;
    Fixtures: Fixtures;
    SnapshotName: SnapshotName;
    Snapshots: Snapshots;
  };
  responses: {
    /** @description The request was refused. The status and the message state the reason. */
    Refused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ControlError;
      };
    };
    /** @description The provider failed. The message states the reason. */
    Failed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ControlError;
      };
    };
  };
  parameters: {
    /** @description The `sequence` of the last request that the caller knows; 0 starts with the oldest. */
    After: number;
    /** @description The maximum number of entries in a response. */
    Limit: number;
    /** @description How long to wait for the next request if there is none, in milliseconds. */
    WaitMs: number;
    /** @description The `sequence` of a request in the log. */
    Sequence: number;
    /** @description The page starts after the entry with this id. */
    StartingAfter: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getInfo: GetInfoOperation;
  getOverview: GetOverviewOperation;
  getRequests: GetRequestsOperation;
  clearRequests: ClearRequestsOperation;
  explainRequest: ExplainRequestOperation;
  getPlatformCalls: GetPlatformCallsOperation;
  getClock: GetClockOperation;
  advanceClock: AdvanceClockOperation;
  deliverDeposit: DeliverDepositOperation;
  endOperation: EndOperationOperation;
  expireQuote: ExpireQuoteOperation;
  payRamp: PayRampOperation;
  cancelRamp: CancelRampOperation;
  setStatus: SetStatusOperation;
  getScenario: GetScenarioOperation;
  setScenario: SetScenarioOperation;
  getFaults: GetFaultsOperation;
  addFault: AddFaultOperation;
  clearFaults: ClearFaultsOperation;
  setLatency: SetLatencyOperation;
  getLedger: GetLedgerOperation;
  resetData: ResetDataOperation;
  loadFixtures: LoadFixturesOperation;
  getSnapshots: GetSnapshotsOperation;
  takeSnapshot: TakeSnapshotOperation;
  restoreSnapshot: RestoreSnapshotOperation;
}
