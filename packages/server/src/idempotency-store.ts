/** What an idempotent request answered the first time, kept so that a repetition answers the same. @module */

/** One idempotent request: equal in all four, it is the same request. */
export interface IdempotencyScope {
  /** The customer and not the API key, since keys are replaced. */
  readonly customerId: string;
  readonly operationId: string;
  readonly accountId: string;
  readonly idempotencyKey: string;
}

/** An answer as it went out: a repetition gets these very bytes. */
export interface StoredAnswer {
  readonly status: number;
  readonly body: string;
}

/** Runs each idempotent request once. `createIdempotencyStore` makes one for a ledger that lives elsewhere. */
export interface IdempotencyStore {
  /**
   * Answers a repetition from memory, or claims the request and executes it.
   *
   * @param body the request's parsed body; another body under the same key is refused
   * @param execute runs the handler under the given `operationKey`. Its 2xx and 4xx are remembered; a handler's
   * refusal comes as a 4xx answer, whether it was returned or thrown. A 5xx is not remembered, nor is what it throws.
   * @throws BadRequestError `idempotency-key-reuse`
   */
  run(
    scope: IdempotencyScope,
    body: unknown,
    execute: (operationKey: string) => Promise<StoredAnswer>,
  ): Promise<StoredAnswer>;
}
