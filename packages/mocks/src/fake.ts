/** The interface of all fakes. @module */
import type { Contract } from "@provider-connectivity/core";
import type { Signer } from "@provider-connectivity/signing";
import type { HttpHandler } from "msw";
import type { OperationId, OverrideOf, RequestOf, ResponseOf } from "./controls/contract-types.ts";
import type { PlannedFault } from "./controls/faults.ts";
import type { Latency } from "./controls/latency.ts";
import type { InvalidResponse, OverrideOptions } from "./controls/overrides.ts";
import type { LoggedRequest } from "./controls/request-log.ts";
import type { FakeKey } from "./controls/signing.ts";
import type { ContractViolation } from "./controls/violations.ts";
import type { FakeFetch } from "./request-handling/fake-fetch.ts";

/** The options of a client of the fake: `createClient(contract, fake.clientOptions)`. */
export interface FakeClientOptions {
  /** The fake's base URL. */
  readonly baseUrl: string;
  /** An API key of the fake. */
  readonly apiKey: string;
  /** Signs for this key. */
  readonly signer: Signer;
}

/** Allows an override to break the contract. */
export interface BreaksContract {
  /** Always true. The response is then neither typed nor validated. */
  readonly breaksContract: true;
}

/** A response that may break the contract, or a function that returns one. */
export type InvalidOverrideOf<C extends Contract, Id extends OperationId<C>> =
  | InvalidResponse
  | ((
      request: RequestOf<C, Id>,
      original: () => Promise<ResponseOf<C, Id>>,
    ) => InvalidResponse | Promise<InvalidResponse>);

/** Removes an override or a fault. */
export type Undo = () => void;

/** A provider in the process of the test. */
export interface Fake<C extends Contract> {
  /** The URL that clients use. */
  readonly baseUrl: string;
  /** Request handlers for `setupServer` of `msw/node` and `setupWorker` of `msw/browser`, for all URLs below the base URL. */
  readonly handlers: readonly HttpHandler[];
  /**
   * The fake without MSW: pass `fake.app.fetch` to a client as its `fetch`. Paths begin with the base URL's path. Rejects
   * with a TypeError if a fault breaks the connection.
   */
  readonly app: {
    /** Responds to a request. */
    readonly fetch: FakeFetch;
  };
  /** The options of a client with the first API key. */
  readonly clientOptions: FakeClientOptions;
  /**
   * The options of a client with another API key.
   *
   * @throws TypeError if the fake has no such key
   */
  readonly clientOptionsFor: (apiKey: string) => FakeClientOptions;
  /** All API keys of the preset, with their signers. `clientOptions` uses the first one. */
  readonly keys: readonly FakeKey[];
  /**
   * Responds in place of an operation, for a number of requests or until `reset`. The provider validates requests first; a
   * refused request does not count. A reply that the contract does not declare does not compile. A reply that breaks the
   * contract at run time is a violation (see `verify`), unless `breaksContract` is set.
   *
   * The reply to an idempotent request is stored like the provider's. Such an override runs inside the provider's transaction:
   * it may call `original`, and must not wait for another call to the fake.
   *
   * @param response a reply, or a function of the typed request that may call the original handler
   * @returns removes the override
   * @throws TypeError for an unknown option, or an operation that the fake does not offer
   * @throws RangeError for a `times` that is not a whole number above 0
   * @example fake.override("createQuote", { status: 503, body: { message: "", errorType: "internal-error" } }, { times: 1 });
   */
  readonly override: <Id extends OperationId<C>, const Options extends OverrideOptions & Partial<BreaksContract>>(
    operationId: Id,
    response: Options extends BreaksContract ? InvalidOverrideOf<C, Id> : OverrideOf<C, Id>,
    options?: Options,
  ) => Undo;
  /**
   * Makes the next requests fail, for a number of requests or until `reset`.
   *
   * @returns removes the fault
   * @throws TypeError for an unknown kind, option or operation
   * @throws RangeError for a number outside its range
   * @example fake.fault({ kind: "network-error", operation: "createQuote", times: 1 });
   */
  readonly fault: (fault: PlannedFault<OperationId<C>>) => Undo;
  /**
   * Sets the time before each response, in milliseconds, until `reset`.
   *
   * @throws RangeError for a negative number or an empty range
   */
  readonly setLatencyMs: (latency: Latency) => void;
  /** The requests since the start or the last `reset`, oldest first, up to 10,000. */
  readonly requests: <Id extends OperationId<C>>(operationId?: Id) => readonly LoggedRequest<C, Id>[];
  /** The contract violations since the last `verify` or `reset`. */
  readonly violations: () => readonly ContractViolation[];
  /**
   * Checks that no response broke the contract since the last call.
   *
   * @throws FakeProviderError if there are violations, with operation, pointer and value of each
   */
  readonly verify: () => void;
  /**
   * Restores the initial state: data, ids, clock, overrides, faults, latency, log.
   *
   * @throws FakeProviderError afterwards, if there were violations that `verify` has not reported
   */
  readonly reset: () => Promise<void>;
}
