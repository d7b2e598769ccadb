/** The file of a SQLite store: it must stay the one that was opened. @module */
import { UnavailableError } from "@provider-connectivity/server";
import { CompiledQuery } from "kysely";
import { statSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { Scope } from "../sql/transaction.ts";

/** How long another process may need to write the first page of a file that it has just created. */
const CREATION_MS = 2_000;
const PAUSE_MS = 20;

/**
 * Refuses an empty file. SQLite would take it for a new database, and the next seeding would book everything again, while
 * it is more likely what is left of one.
 *
 * @throws Error for a file that stays empty
 */
export async function refuseEmptyFile(path: string): Promise<void> {
  for (
    let file = statSync(path, { throwIfNoEntry: false });
    file?.size === 0;
    file = statSync(path, { throwIfNoEntry: false })
  ) {
    if (Date.now() - file.mtimeMs > CREATION_MS)
      throw new Error("the file is empty. Restore it from a backup, or delete it to start with a new database");
    await setTimeout(PAUSE_MS);
  }
}

/**
 * Remembers which file is at a path. A process that has it open writes on where nobody looks once the file is removed,
 * replaced or emptied.
 *
 * @returns a check that throws UnavailableError once it is not that file any more
 */
export function rememberFile(path: string): () => void {
  const { dev, ino } = statSync(path, { bigint: true });
  return () => {
    const file = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (file?.dev === dev && file.ino === ino && file.size > 0n) return;
    const what = file === undefined ? "removed" : file.size === 0n ? "emptied" : "replaced";
    throw new UnavailableError(`The provider's database file was ${what} while it was open.`);
  };
}

/** Larger than the free space that a file may have left inside. */
const PROBE_BYTES = 1 << 18;

/** Needs room for a large row, which it undoes, and then writes the page that holds the file's version. */
export async function probe(scope: Scope): Promise<void> {
  const document = "x".repeat(PROBE_BYTES);
  const insert = "insert into entities (kind, owner, id, time, document) values ('probe', '', '', '', ?)";
  await scope.attempt(
    (inner) => inner.write(CompiledQuery.raw(insert, [document])),
    () => false,
  );
  await scope.write(CompiledQuery.raw("pragma user_version = 0"));
}
