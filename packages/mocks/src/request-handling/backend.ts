/** The provider behind a fake. */
export interface Backend {
  /** Handles requests below the base URL's path. */
  readonly fetch: (request: Request, env: object) => Response | Promise<Response>;
  /** Runs the due tasks. */
  readonly runDueTasks: () => Promise<number>;
  /** The time of the next task, in milliseconds since 1970. `undefined` if there is none. */
  readonly nextTaskAt: () => Promise<number | undefined>;
}
