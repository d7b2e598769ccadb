import type { CompiledQuery } from "kysely";

/** Where statements run: a database, or a part of a transaction. */
export interface Session {
  read<Row>(query: CompiledQuery<Row>): Promise<readonly Row[]>;
  /** @returns how many rows it changed */
  write(query: CompiledQuery<unknown>): Promise<number>;
}

/** Reads what is committed. */
export function createReadingSession(read: Session["read"]): Session {
  return {
    read,
    write: () => Promise.reject(new Error("Nothing is written outside of a transaction.")),
  };
}
