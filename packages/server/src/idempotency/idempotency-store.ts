/** The port of idempotency: what the pipeline needs to run each idempotent request once. @module */

/** One idempotent request. Two requests that are equal in all four are the same request. */
export interface IdempotencyScope {
  /** The customer and not the API key, since keys are replaced. */
  readonly customerId: string;
  readonly operationId: string;
  /** The account of the path; empty where the path has none. */
  readonly accountId: string;
  readonly idempotencyKey: string;
}

/** A response as it was sent. A replay sends the same bytes. */
export interface StoredResponse {
  /** The HTTP status, below 500. */
  readonly status: number;
  /** The serialised body; empty where there is none. */
  readonly body: string;
}

/** What a store hands to the execution of a request, and with it to the handler's context. */
export interface IdempotentExecution<Tx = undefined> {
  /** The same for every attempt of the request, also after a crash: 64 hexadecimal digits. */
  readonly operationKey: string;
  /** The transaction that commits the response together with the handler's effects; `undefined` where a store has none. */
  readonly tx: Tx;
}

/**
 * Runs each idempotent request once.
 *
 * `createIdempotencyStore` makes one for a ledger that lives elsewhere. A store whose database also holds the ledger gives
 * each handler a transaction, `Tx`, so that the response and its effects are committed together.
 */
export interface IdempotencyStore<Tx = undefined> {
  /**
   * Replays the remembered response, or claims the request and executes it.
   *
   * @param body the parsed body of the request; another body under the same key is refused
   * @param execute runs the handler. It resolves to every response below 500, refusals included: those from 400 on must undo
   * what was written in `tx`, and are remembered all the same. It rejects where nothing may be remembered: with a 5xx, and
   * with an error that says when to try again.
   * @throws BadRequestError where the key belongs to another request; see `idempotencyKeyReuse`
   * @throws what `execute` rejects with
   */
  run(
    scope: IdempotencyScope,
    body: unknown,
    execute: (execution: IdempotentExecution<Tx>) => Promise<StoredResponse>,
  ): Promise<StoredResponse>;
}
