/** The interface of idempotency stores, which run each idempotent request once. @module */

/** Identifies an idempotent request. Two requests with the same four values are the same request. */
export interface IdempotencyScope {
  /** The customer, because API keys are replaced. */
  readonly customerId: string;
  /** The operation of the contract: one key may be used once for each. */
  readonly operationId: string;
  /** The account of the path. Empty if the path has none. */
  readonly accountId: string;
  /** The key that the client chose, from the body of the request. */
  readonly idempotencyKey: string;
}

/** A response as it was sent. A replay sends the same bytes. */
export interface StoredResponse {
  /** The HTTP status, below 500. */
  readonly status: number;
  /** The serialised body. Empty if there is none. */
  readonly body: string;
}

/** Values that a store passes to the handler's context. */
export interface IdempotentExecution<Tx = undefined> {
  /** The same for every attempt of the request, also after a crash: 64 hexadecimal digits. */
  readonly operationKey: string;
  /** The transaction that commits the response together with the handler's effects. `undefined` if a store has none. */
  readonly tx: Tx;
}

/**
 * Runs each idempotent request once.
 *
 * `createIdempotencyStore` creates one for a separate ledger. If your ledger is in the same database, write a store that passes
 * a transaction, `Tx`, to each handler, so that response and effects are committed together.
 */
export interface IdempotencyStore<Tx = undefined> {
  /**
   * Replays the stored response, or claims the request and executes it.
   *
   * @param body the parsed body of the request. Another body under the same key is refused
   * @param execute runs the handler. It resolves for every response below 500. The store must store these, and for 400 and
   * above roll back the writes in `tx`. It rejects if the response must not be stored: for a 5xx, and for an error with
   * `Retry-After`.
   * @throws InvalidRequestError if the key was used for another request; see `idempotencyKeyReuse`
   * @throws the error of `execute`
   */
  run(
    scope: IdempotencyScope,
    body: unknown,
    execute: (execution: IdempotentExecution<Tx>) => Promise<StoredResponse>,
  ): Promise<StoredResponse>;
}
