/** What every fake can do, whatever is behind it. @module */
import type { Contract } from "@provider-connectivity/core";
import type { Signer } from "@provider-connectivity/signing";
import type { HttpHandler } from "msw";
import type { AnswerOf, OperationId, OverrideOf, RequestOf } from "./controls/contract-types.ts";
import type { PlannedFault } from "./controls/faults.ts";
import type { Latency } from "./controls/latency.ts";
import type { BrokenAnswer, OverrideOptions } from "./controls/overrides.ts";
import type { Problem } from "./controls/problems.ts";
import type { LoggedRequest } from "./controls/request-log.ts";
import type { FakeKey } from "./controls/signing.ts";
import type { AnswerRequest } from "./front/answer-request.ts";

/** What a client of the fake is made with: `createClient(contract, fake.clientOptions)`. */
export interface FakeClientOptions {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly signing: Signer;
}

/** Allows an override to answer what the contract forbids. */
export interface BreaksContract {
  readonly breaksContract: true;
}

/** An answer that need not keep to the contract, or a function that makes one. */
export type BrokenOverrideOf<C extends Contract, Id extends OperationId<C>> =
  | BrokenAnswer
  | ((request: RequestOf<C, Id>, original: () => Promise<AnswerOf<C, Id>>) => BrokenAnswer | Promise<BrokenAnswer>);

/** Ends what was begun, before its time. */
export type Undo = () => void;

/** A provider of a contract in the test's own process. */
export interface Fake<C extends Contract> {
  readonly baseUrl: string;
  /** For `setupServer` of `msw/node` and `setupWorker` of `msw/browser`: they answer whatever goes to the base URL. */
  readonly handlers: readonly HttpHandler[];
  /**
   * Answers without MSW: give `fake.app.fetch` to a client as its `fetch`. Paths begin with the base URL's path. Rejects
   * with a TypeError where a fault breaks the connection.
   */
  readonly app: { readonly fetch: AnswerRequest };
  /** For a client with the first API key. */
  readonly clientOptions: FakeClientOptions;
  /**
   * For a client with another API key.
   *
   * @throws TypeError for a key that the fake does not have
   */
  readonly clientOptionsFor: (apiKey: string) => FakeClientOptions;
  readonly keys: readonly FakeKey[];
  /**
   * Answers in place of an operation: so many times, or until `reset`. The request has passed every check of the
   * provider before; one that is refused does not count. A reply that the contract does not declare does not compile,
   * and one that breaks the contract nevertheless is a problem (see `verify`), unless `breaksContract` is set.
   *
   * Idempotent requests remember an override's answer as they would the provider's. Such an override runs inside the
   * provider's transaction: it may call `original`, and must not wait for another call to the fake.
   *
   * @param answer a reply, or a function that sees the typed request and may ask for the original answer
   * @returns takes it back
   * @throws TypeError for an operation that the fake does not offer
   * @throws RangeError for `times` that is no whole number above zero
   */
  readonly override: <Id extends OperationId<C>, const Options extends OverrideOptions & Partial<BreaksContract>>(
    operationId: Id,
    answer: Options extends BreaksContract ? BrokenOverrideOf<C, Id> : OverrideOf<C, Id>,
    options?: Options,
  ) => Undo;
  /**
   * Lets something go wrong with the next requests: so many, or all until `reset`.
   *
   * @returns takes it back
   * @throws RangeError for `times` or `chance` outside their ranges
   */
  readonly fault: (fault: PlannedFault<OperationId<C>>) => Undo;
  /** From now on each answer takes so many milliseconds, until `reset`. */
  readonly setLatency: (latency: Latency) => void;
  /** The requests since the beginning or the last `reset`, oldest first; the last 10,000 of them. */
  readonly requests: <Id extends OperationId<C>>(operationId?: Id) => readonly LoggedRequest<C, Id>[];
  /** The answers that broke the contract, and what overrides threw, since somebody last asked by `verify` or `reset`. */
  readonly problems: () => readonly Problem[];
  /** @throws FakeProviderError where there are problems: with the operation, pointer and value of each */
  readonly verify: () => void;
  /**
   * Puts everything back to how it began: data, ids, clock, overrides, faults, latency, log.
   *
   * @throws FakeProviderError afterwards, where there were problems that `verify` has not told
   */
  readonly reset: () => Promise<void>;
}
