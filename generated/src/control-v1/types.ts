// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
/** @description The error shape of the provider contract. */
export interface ControlError {
  /** @description What happened and how to fix it. */
  message: string;
  /** @description Kind of error. */
  errorType: string;
  /** @description The part of the request at fault. */
  requestPart?: string;
  /** @description A JSON pointer to the property at fault. */
  propertyName?: string;
}
/** @description What was done. */
export interface Done {
  /** @description A sentence for people. */
  message: string;
}
/** @description How customers sign. */
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
/** @description A provider and what its control port can do. */
export interface Info {
  /** @description Name of the provider. */
  name: string;
  /** @description Version of the provider contract. */
  contract: string;
  /** @description URL of the signed API. */
  baseUrl: string;
  /** @description The API keys, without their private keys. */
  apiKeys: string[];
  /** @description How customers sign. */
  signing: SigningConfiguration;
  /** @description The components of the provider contract that are offered. */
  components: string[];
  /** @description The operations of this API that are offered. */
  operations: string[];
  /** @description The stages that a request runs through, in order. */
  stages?: string[];
  /** @description Changes with each start of the provider. */
  instance: string;
}
/** @description The readiness of the provider. */
export interface Health {
  /**
   * @description Whether all checks pass.
   * @enum {string}
   */
  status: "ok" | "failed";
  /** @description The result of each check by its name. */
  checks: {
    [key: string]: string;
  };
}
/** @description The balance of one asset. */
export interface OverviewBalance {
  /** @description The symbol or currency code. */
  asset: string;
  /** @description The id of a listed asset. Several may have one symbol. */
  assetId?: string;
  /** @description The name of a listed asset and its blockchain. */
  assetName?: string;
  /** @description The usable amount. */
  available: string;
  /** @description The amount that pending operations lock. */
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
  /** @description One for each asset. */
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
/** @description An operation that has not ended. */
export interface PendingOperation {
  /** @description Kind of operation. */
  kind: OperationKind;
  /** @description Id of the operation. */
  id: string;
  /** @description The account. */
  accountId: string;
  /**
   * Format: date-time
   * @description When it ends if nobody ends it earlier.
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
  /** @description How far it is ahead of real time, in milliseconds. */
  offsetMs: number;
  /** @description The readiness of the provider. */
  health?: Health;
  /** @description The customers. */
  customers: OverviewCustomer[];
  /** @description The first 200 operations by due time. */
  pending: PendingOperation[];
}
/** @description A request to the signed port. It contains no key and no signature. */
export interface LoggedRequest {
  /** @description Position in the log. */
  sequence: number;
  /**
   * Format: date-time
   * @description Real time of arrival.
   */
  receivedAt: string;
  /** @description Time until the response, in milliseconds. */
  durationMs: number;
  /** @description HTTP method. */
  method: string;
  /** @description Path and query as they were signed, without the prefix. */
  endpoint: string;
  /** @description The operation; absent if none has this path. */
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
  /** @description The stage that refused the request or made the response. */
  stage: string;
  /** @description Whether the response is the stored response of an earlier request. */
  isReplay: boolean;
  /** @description Error type of the response. */
  errorType?: string;
  /** @description The part of the request at fault. */
  requestPart?: string;
  /** @description The property at fault. */
  propertyName?: string;
  /** @description The message of an error response. */
  message?: string;
  /** @description The message to sign for this request, before its pre-encoding. */
  expectedMessage?: string;
  /** @description The first 16,384 characters of the received body. */
  requestBody?: string;
  /** @description The first 16,384 characters of the response's body. */
  responseBody?: string;
  /** @description What the handler received: params, query and body. */
  handlerInput?: {
    [key: string]: unknown;
  };
  /** @description The planned fault that applied. */
  fault?: string;
}
/** @description A part of the request log. */
export interface RequestPage {
  /** @description Changes with each start of the provider; the numbering begins again. */
  instance: string;
  /** @description The value of `after` for the next page. */
  next: number;
  /** @description Oldest first. */
  requests: LoggedRequest[];
}
/** @description How a signature was made. */
export interface SignatureVerdict {
  /** @description The kind of finding. */
  verdict: string;
  /** @description What the signer did and how to fix it. */
  message: string;
}
/** @description A call of the provider to the platform. */
export interface PlatformCall {
  /**
   * Format: date-time
   * @description Real time of sending.
   */
  sentAt: string;
  /** @description Time until the response, in milliseconds. */
  durationMs: number;
  /** @description HTTP method. */
  method: string;
  /** @description Path and query. */
  endpoint: string;
  /** @description HTTP status of the response; absent if there was none. */
  status?: number;
}
/** @description The calls to the connected platform. */
export interface PlatformCalls {
  /** @description The platform's origin; absent if none is connected. */
  platform?: string;
  /** @description Oldest first. */
  calls: PlatformCall[];
}
/** @description Business time. */
export interface Clock {
  /**
   * Format: date-time
   * @description Business time.
   */
  now: string;
  /** @description How far it is ahead of real time, in milliseconds. */
  offsetMs: number;
}
/** @description How far to move the clock. */
export interface ClockAdvance {
  /** @description Milliseconds to add; at most ten years. */
  advanceMs: number;
}
/** @description The clock after a move. */
export interface ClockMove {
  /**
   * Format: date-time
   * @description Business time.
   */
  now: string;
  /** @description How far it is ahead of real time, in milliseconds. */
  offsetMs: number;
  /** @description The number of pending tasks that became due and were run. */
  tasks: number;
}
/**
 * @description Kind of operation.
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
/** @description Names one operation of an account. */
export interface OperationRef {
  /** @description The account. */
  accountId: string;
  /** @description Id of the operation. Default: the newest one that the request applies to. */
  id?: string;
  /** @description The reason, for people. */
  reason?: string;
}
/** @description How a pending operation ends. */
export interface OperationEnd {
  /** @description Kind of operation. */
  kind: OperationKind;
  /** @description The account. */
  accountId: string;
  /** @description Id of the operation. Default: the newest one that is pending. */
  id?: string;
  /** @description Whether it succeeds. */
  succeeds: boolean;
  /** @description Why it fails. */
  reason?: string;
}
/** @description An operation and its status as in the provider contract. */
export interface OperationState {
  /** @description Kind of operation. */
  kind: OperationKind;
  /** @description Id of the operation. */
  id: string;
  /** @description The account. */
  accountId: string;
  /** @description The status. */
  status: string;
}
/** @description A deposit that arrives from outside. */
export interface ArrivingDeposit {
  /** @description The account. */
  accountId: string;
  /** @description Symbol, currency code or asset id. Not needed with a deposit address. */
  asset?: string;
  /** @description A decimal above zero. */
  amount: string;
  /** @description Default: the first method of the account for this asset. */
  transferMethod?: string;
  /** @description The deposit address at which it arrives. */
  depositAddressId?: string;
}
/** @description A status to set. */
export interface StatusChange {
  /**
   * @description The object whose status changes.
   * @enum {string}
   */
  kind: "deposit-address" | "collateral-link";
  /** @description The account. */
  accountId: string;
  /** @description The deposit address. Only this kind needs it. */
  id?: string;
  /**
   * @description The new status.
   * @enum {string}
   */
  status: "enabled" | "disabled";
  /** @description Why a collateral link is disabled. */
  reason?: string;
}
/** @description When pending operations end, and how. */
export interface Scenario {
  /** @description How long they take, in milliseconds. Absent: only an operator ends them. */
  delayMs?: number;
  /** @description The kinds that fail. */
  failing: FailingKind[];
}
/** @description A kind of operation that fails. */
export interface FailingKind {
  /** @description Kind of operation. */
  kind: OperationKind;
  /** @description Why. */
  reason: string;
}
/** @description The delay before each response. */
export interface Latency {
  /** @description The shortest time, in milliseconds. */
  minMs: number;
  /** @description The longest time, in milliseconds. */
  maxMs: number;
}
/** @description An injected fault, and the requests that it applies to. */
export interface Fault {
  /**
   * @description An error response, a broken connection, half of a body, or a late response.
   * @enum {string}
   */
  kind: "error" | "network-error" | "malformed-body" | "delay";
  /**
   * @description Of an error. Default: 503.
   * @enum {integer}
   */
  status?: 429 | 500 | 501 | 502 | 503 | 504;
  /** @description Retry-After of an error. Default: none. */
  retryAfterSeconds?: number;
  /** @description Whether the provider processes the request first. Default: false. */
  afterProcessing?: boolean;
  /** @description Of a delay, in milliseconds. */
  delayMs?: number;
  /** @description The operation it applies to. Default: all. */
  operation?: string;
  /** @description How many requests it applies to. Default: all until it is removed. */
  times?: number;
  /** @description The share of these requests. Default: 1. */
  chance?: number;
}
/** @description The latency and the planned faults. */
export interface FaultPlan {
  /** @description The delay before each response. */
  latency: Latency;
  /** @description In the order in which they were planned. A fault that has been used up stays in the list. */
  faults: Fault[];
}
/** @description One line of a ledger entry. */
export interface LedgerPosting {
  /** @description The account. */
  accountId: string;
  /** @description The part of the balance or its other side. */
  bucket: string;
  /** @description The symbol or currency code. */
  asset: string;
  /** @description The id of a listed asset. Several may have one symbol. */
  assetId?: string;
  /** @description A decimal, negative for a debit. */
  amount: string;
}
/** @description A movement. Its postings sum to zero in each asset. */
export interface LedgerEntry {
  /** @description Id of the entry. */
  id: string;
  /** @description Kind of movement. */
  kind: string;
  /**
   * Format: date-time
   * @description Business time.
   */
  createdAt: string;
  /** @description The lines of the entry. */
  postings: LedgerPosting[];
}
/** @description A part of the ledger. */
export interface LedgerPage {
  /** @description In the order of booking. */
  entries: LedgerEntry[];
  /** @description The inconsistencies; empty if the books balance. */
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
/** @description Names a snapshot. */
export interface SnapshotName {
  /** @description Letters, digits, hyphens and underscores. */
  name: string;
}
/** @description The snapshots. */
export interface Snapshots {
  /** @description In alphabetical order. */
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
    /** @description How the signature was made. */
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
    /** @description How it ended. */
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
    /** @description The plan. */
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
    /** @description The plan with the fault. */
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
    /** @description The plan. */
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
      /** @description The page begins after the entry with this id. */
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
     * @description Returns how to call the provider, and what this port offers. The response contains no secret.
     *
     *     Errors: those of every operation.
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
     *     Errors: those of every operation.
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
     * @description Returns the requests to the signed port after a position in the log, oldest first. With `waitMs`, the response waits for the next request if there is none.
     *
     *     Errors: those of every operation.
     */
    get: GetRequestsOperation;
    put?: never;
    post?: never;
    /**
     * Empty the request log
     * @description Deletes all requests from the log. The numbering continues.
     *
     *     Errors: those of every operation.
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
     * @description Reports how the signature of a logged request was made: as configured, in another combination, with a common mistake, or with another key. The response does not contain the signature.
     *
     *     Errors, besides those of every operation:
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
     * @description Returns the last 1,000 calls of Off-Exchange that the provider made to the connected platform, oldest first. The platform's own requests are in the request log. Together they show each settlement.
     *
     *     Errors: those of every operation.
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
     * @description Returns business time, and how far it is ahead of real time.
     *
     *     Errors: those of every operation.
     */
    get: GetClockOperation;
    put?: never;
    /**
     * Advance the clock
     * @description Moves business time forward and runs all tasks that become due, each at its due time. Signatures still use real
     *     time, so clients sign as before. A restart keeps the clock.
     *
     *     Errors, besides those of every operation:
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
     * @description Creates a pending deposit from outside. The scenario determines when it is credited.
     *
     *     Errors, besides those of every operation:
     *
     *     - 400 `bad-request`: this is not possible now; the message gives the reason.
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
     * @description Ends a pending withdrawal, deposit, conversion, ramp or collateral operation, as succeeded or failed.
     *
     *     Errors, besides those of every operation:
     *
     *     - 400 `bad-request`: this is not possible now; the message gives the reason.
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
     * @description Makes a quote expire now.
     *
     *     Errors, besides those of every operation:
     *
     *     - 400 `bad-request`: this is not possible now; the message gives the reason.
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
     *     Errors, besides those of every operation:
     *
     *     - 400 `bad-request`: this is not possible now; the message gives the reason.
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
     *     Errors, besides those of every operation:
     *
     *     - 400 `bad-request`: this is not possible now; the message gives the reason.
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
     *     Errors, besides those of every operation:
     *
     *     - 400 `bad-request`: this is not possible now; the message gives the reason.
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
     * @description Returns when pending operations end, and how.
     *
     *     Errors: those of every operation.
     */
    get: GetScenarioOperation;
    /**
     * Set the scenario
     * @description Decides when pending operations end, and which of them fail. Operations that are already scheduled keep their time.
     *
     *     Errors, besides those of every operation:
     *
     *     - 400 `schema-property-error`: a member has the wrong form.
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
     *     Errors: those of every operation.
     */
    get: GetFaultsOperation;
    put?: never;
    /**
     * Plan a fault
     * @description Makes the next requests to the signed port fail.
     *
     *     Errors, besides those of every operation:
     *
     *     - 400 `bad-request`: the fault has a property that its kind does not allow, or names an unknown operation.
     */
    post: AddFaultOperation;
    /**
     * Remove latency and faults
     * @description Removes all planned faults and the latency.
     *
     *     Errors: those of every operation.
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
     *     Errors, besides those of every operation:
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
     * @description Returns ledger entries with their postings in the order of booking, and whether the books balance.
     *
     *     Errors: those of every operation.
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
     * @description Replaces all data with the initial data of the preset or the configuration file, and returns the clock to real time. Keys stay.
     *
     *     Errors, besides those of every operation:
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
     *     Errors, besides those of every operation:
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
     *     Errors: those of every operation.
     */
    get: GetSnapshotsOperation;
    put?: never;
    /**
     * Take a snapshot
     * @description Stores all data and the clock under a name. Replaces an existing snapshot of that name.
     *
     *     Errors, besides those of every operation:
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
     *     Errors, besides those of every operation:
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
    /** @description The request was refused. The status and the message give the reason. */
    Refused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ControlError;
      };
    };
    /** @description The provider failed. The message gives the reason. */
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
    /** @description The page begins after the entry with this id. */
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
