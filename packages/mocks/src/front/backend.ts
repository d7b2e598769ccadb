/** The provider behind a fake: everything but what the fake does on purpose. */
export interface Backend {
  /** Answers requests whose paths begin with the fake's prefix. */
  readonly fetch: (request: Request, env: object) => Response | Promise<Response>;
  /** Does what is due by the clock. */
  readonly progress: () => Promise<number>;
  /** When the next thing is due, in milliseconds since 1970; `undefined` where nothing is. */
  readonly nextDue: () => Promise<number | undefined>;
}
