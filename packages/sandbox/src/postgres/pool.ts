/** What the store needs of the driver: a `Pool` of `pg` is one. @module */

export interface PostgresQuery {
  readonly text: string;
  readonly values: unknown[];
  /** A statement with a name is parsed once by each connection. */
  readonly name?: string;
  /** Milliseconds after which the driver gives the answer up. */
  readonly query_timeout?: number;
}

export interface PostgresResult {
  readonly command: string;
  readonly rowCount: number | null;
  readonly rows: unknown[];
}

export interface PostgresClient {
  query(query: PostgresQuery): Promise<PostgresResult>;
  on(event: "error", listener: (error: Error) => void): unknown;
  removeListener(event: "error", listener: (error: Error) => void): unknown;
  /** @param destroy closes the connection instead of keeping it for others */
  release(destroy?: boolean): void;
}

export interface PostgresPool {
  connect(): Promise<PostgresClient>;
}
