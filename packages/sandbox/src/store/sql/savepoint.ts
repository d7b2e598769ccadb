import { sql, type Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** The transaction around a savepoint is gone: nothing in it is kept. */
export class SavepointLostError extends Error {
  override readonly name = "SavepointLostError";
}

/**
 * Runs work inside a transaction; when it throws, nothing of it is kept and the transaction goes on.
 *
 * @throws SavepointLostError when the database gave the whole transaction up, as SQLite does when the disk is full
 */
export async function inSavepoint<T>(db: Kysely<Tables>, work: () => Promise<T>): Promise<T> {
  await sql`savepoint attempt`.execute(db);
  let result: T;
  try {
    result = await work();
  } catch (error) {
    await undo(db, error);
    throw error;
  }
  await sql`release savepoint attempt`.execute(db);
  return result;
}

async function undo(db: Kysely<Tables>, cause: unknown): Promise<void> {
  try {
    await sql`rollback to savepoint attempt`.execute(db);
    await sql`release savepoint attempt`.execute(db);
  } catch {
    throw new SavepointLostError("The database gave the transaction up.", { cause });
  }
}
