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

/** Runs each idempotent request once. */
export interface IdempotencyStore {
  /**
   * Answers a repetition from memory, or claims the request and executes it.
   *
   * @param body the request's parsed body; another body under the same key is refused
   * @param execute runs the handler under the given `operationKey`; its 2xx and 4xx are remembered, a 5xx is not
   * @throws BadRequestError `idempotency-key-reuse`
   */
  run(
    scope: IdempotencyScope,
    body: unknown,
    execute: (operationKey: string) => Promise<StoredAnswer>,
  ): Promise<StoredAnswer>;
}
