import { isObject } from "@provider-connectivity/core/internal";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { describeError } from "../describe-error.ts";
import { consoleLogger, type Logger } from "../log.ts";
import type { FenceRecords, StoredFence, WriteFence } from "../restore-fence/fence.ts";

/** Options of a restore fence. */
export interface RestoreFenceOptions {
  /** The location of the state: the database that is backed up. */
  readonly records: FenceRecords;
  /**
   * A file outside of the database and its backups, for one instance. It contains the latest mark, which reveals an
   * older database.
   */
  readonly markFile: string;
  /** How often a mark is stored and the state is read, in milliseconds. Default: 2,000. */
  readonly intervalMs?: number;
  /** Milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
  /** Receives an error when a restore is found. Default: `consoleLogger`. */
  readonly logger?: Logger;
}

/** A restore fence that watches its database. */
export interface RestoreFence extends WriteFence {
  /** Stores a mark and reads the state now. */
  readonly refresh: () => Promise<void>;
  /** For readiness checks and background work. Throws while the fence is raised. */
  readonly check: () => void;
  /** Stops watching and waits for a refresh that is running. */
  readonly close: () => Promise<void>;
}

/** The marks of one instance, by database. */
interface MarkFile {
  readonly instance: string;
  readonly marks: Readonly<Record<string, number>>;
}

/** The number of databases in a mark file. */
const MAX_DATABASES = 100;

/**
 * Watches for a restored backup. Each instance stores an increasing mark in the database and then in a file. If the
 * database has an older mark than the file, a backup was restored: the fence is raised for all instances, until an
 * operator lifts it.
 *
 * @throws the error of the database, or of an unreadable mark file
 * @example
 * ```ts
 * import type { ProviderOptions } from "@provider-connectivity/server";
 * import { createPostgresFenceRecords } from "@provider-connectivity/server/postgres";
 * import { Pool } from "pg";
 *
 * const records = createPostgresFenceRecords(new Pool());
 * const fence = await createRestoreFence({ records, markFile: "/var/lib/provider/marks.json" });
 * const options = { fence } satisfies Partial<ProviderOptions>;
 * ```
 */
export async function createRestoreFence({
  records,
  markFile,
  intervalMs = 2_000,
  now = () => Date.now(),
  logger = consoleLogger,
}: RestoreFenceOptions): Promise<RestoreFence> {
  const databaseId = await records.databaseId();
  const { instance, marks } = await readMarks(markFile);
  let mark = marks[databaseId] ?? 0;
  let state: StoredFence = await records.read();
  const refresh = async (): Promise<void> => {
    const stored = (await records.markOf(instance)) ?? 0;
    if (stored < mark) {
      const reason = `a backup was restored: it has mark ${stored} of this instance, whose last mark is ${mark}`;
      logger.error(
        { databaseId, stored, mark },
        "a backup was restored; writes are refused until an operator lifts the fence",
      );
      await records.raise(reason, now());
    }
    // Read the state before the mark is stored: on a full disk, this instance must still see a raised fence.
    state = await records.read();
    mark = Math.max(mark, stored) + 1;
    await records.setMark(instance, mark);
    await writeMarks(markFile, { instance, marks: { ...marks, [databaseId]: mark } });
  };
  await refresh();
  let running = Promise.resolve();
  const next = (): Promise<void> => (running = running.then(refresh, refresh));
  const timer = setInterval(() => {
    // The requests themselves report an unavailable database.
    next().catch((error: unknown) =>
      logger.warn({ error: describeError(error) }, "the restore fence was not refreshed"),
    );
  }, intervalMs);
  timer.unref();
  return {
    state: () => state,
    isLostWrite: (writeId) => records.isLostWrite(writeId),
    refresh: next,
    check() {
      if (state.isRaised) throw new Error(`The restore fence is raised: ${state.reason ?? "by an operator"}.`);
    },
    async close() {
      clearInterval(timer);
      await running.catch(() => undefined);
    },
  };
}

async function readMarks(file: string): Promise<MarkFile> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { instance: crypto.randomUUID(), marks: {} };
    throw error;
  }
  try {
    const { instance, marks } = JSON.parse(text) as MarkFile;
    if (typeof instance !== "string" || !isObject(marks)) throw new TypeError("it has no instance or no marks");
    return { instance, marks };
  } catch (cause) {
    throw new Error(
      `The mark file ${file} is damaged, so a restore cannot be ruled out. Check the database, then delete the file.`,
      { cause },
    );
  }
}

/** Writes the file completely or not at all. */
async function writeMarks(file: string, { instance, marks }: MarkFile): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const kept = Object.fromEntries(Object.entries(marks).slice(-MAX_DATABASES));
  const unfinished = `${file}.${process.pid}.tmp`;
  await writeFile(unfinished, `${JSON.stringify({ instance, marks: kept })}\n`, { mode: 0o600 });
  await rename(unfinished, file);
}
