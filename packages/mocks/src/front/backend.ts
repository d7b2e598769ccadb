/** The provider behind a fake. */
export interface Backend {
  /** Handles requests whose paths begin with the base URL's path. */
  readonly fetch: (request: Request, env: object) => Response | Promise<Response>;
  /** Runs the tasks that are due. */
  readonly progress: () => Promise<number>;
  /** When the next task is due, in milliseconds since 1970; `undefined` if there is none. */
  readonly nextDue: () => Promise<number | undefined>;
}
