/** The journal of writes in files: one per day, one JSON object per line. @module */
import { isObject, parseJson } from "@provider-connectivity/core/internal";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rm, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { JournalEntry, WriteJournal } from "../journal/journal.ts";
import type { RequestObserver } from "../observe.ts";

/** Options of a journal in files. */
export interface JournalOptions {
  /** The folder of the files. Keep it outside of the database and its backups. It is created with access for its owner only. */
  readonly folder: string;
  /** How long files are kept, in days. They contain personal data. Default: 400. */
  readonly retentionDays?: number;
  /**
   * Whether a write waits until its line is on the disk, so that it survives a power loss. Lines of one moment share a flush.
   * Default: true.
   */
  readonly isDurable?: boolean;
  /** Milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
}

/** A journal in files. */
export interface Journal extends WriteJournal {
  /** Records the outcome of each recorded write. Pass it to the option `observers`. */
  readonly observer: RequestObserver;
  /** Waits for pending lines and closes the file. */
  readonly close: () => Promise<void>;
}

/** A line of the journal: a write before its execution, or its outcome. */
export type JournalLine =
  | ({
      /** When the write was recorded: ISO 8601, UTC, with milliseconds. */
      readonly at: string;
    } & JournalEntry)
  | {
      /** When the outcome was recorded: ISO 8601, UTC, with milliseconds. */
      readonly at: string;
      /** The request id of the write. */
      readonly requestId: string;
      /** The HTTP status of the response. */
      readonly status: number;
      /** Whether the response repeats an earlier attempt's. */
      readonly isReplay: boolean;
    };

const DAY_MS = 86_400_000;
/** The maximum text that waits for the disk, in characters. */
const MAX_WAITING = 8 << 20;
const FILE = /^writes-(\d{4}-\d{2}-\d{2})\.jsonl$/;

/**
 * Records writes in files, one per day. Files that are older than the retention are deleted.
 *
 * @throws Error if the folder cannot be written
 * @example
 * ```ts
 * import type { ProviderOptions } from "@provider-connectivity/server";
 *
 * const journal = await createJournal({ folder: "/var/lib/provider/journal" });
 * const options = { journal, observers: [journal.observer] } satisfies Partial<ProviderOptions>;
 * ```
 */
export async function createJournal({
  folder,
  retentionDays = 400,
  isDurable = true,
  now = () => Date.now(),
}: JournalOptions): Promise<Journal> {
  const { append, close } = await openLines({ folder, retentionDays, isDurable, now });
  const pending = new Set<string>();
  return {
    async record(entry) {
      pending.add(entry.requestId);
      try {
        await append(entry);
      } catch (error) {
        pending.delete(entry.requestId);
        throw error;
      }
    },
    observer: {
      onResponse({ requestId, status, isReplay }) {
        if (!pending.delete(requestId)) return;
        // The write is done. If its outcome cannot be recorded, the journal shows it as unknown.
        append({ requestId, status, isReplay }).catch(() => undefined);
      },
    },
    close,
  };
}

/** The files of a journal, open for more lines. */
interface Lines {
  /** Resolves when the line is written. Lines that arrive while others are written are written together. */
  readonly append: (line: object) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface OpenFile {
  readonly day: string;
  readonly handle: FileHandle;
  /** It may end with an incomplete line, after a power loss or a full disk. Another line must not continue it. */
  mayEndInLine: boolean;
}

/** Lines that are written together. */
interface Batch {
  text: string;
  readonly written: PromiseWithResolvers<void>;
}

async function openLines({ folder, retentionDays, isDurable, now }: Required<JournalOptions>): Promise<Lines> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let file: OpenFile | undefined;
  const fileOf = async (day: string): Promise<OpenFile> => {
    if (file?.day === day) return file;
    await file?.handle.close();
    file = { day, handle: await open(join(folder, `writes-${day}.jsonl`), "a", 0o600), mayEndInLine: true };
    await forget(folder, now() - retentionDays * DAY_MS);
    return file;
  };
  await fileOf(dayOf(now()));
  const write = async (lines: string): Promise<void> => {
    const current = await fileOf(dayOf(now()));
    const text = current.mayEndInLine ? `\n${lines}` : lines;
    current.mayEndInLine = true;
    await current.handle.appendFile(text);
    current.mayEndInLine = false;
    if (isDurable) await current.handle.datasync();
  };
  let waiting: Batch | undefined;
  let writing = Promise.resolve();
  const flush = async ({ text, written }: Batch): Promise<void> => {
    waiting = undefined;
    await write(text).then(written.resolve, written.reject);
  };
  return {
    async append(line) {
      if (waiting !== undefined && waiting.text.length > MAX_WAITING) throw new Error("the journal's disk is too slow");
      const text = `${JSON.stringify({ at: new Date(now()).toISOString(), ...line })}\n`;
      if (waiting === undefined) {
        const batch: Batch = { text: "", written: Promise.withResolvers() };
        waiting = batch;
        writing = writing.then(() => flush(batch));
      }
      waiting.text += text;
      return waiting.written.promise;
    },
    async close() {
      await writing;
      await file?.handle.close();
      file = undefined;
    },
  };
}

/**
 * Reads a journal from its first line to its last, one line at a time. An incomplete line, which a power loss leaves behind, is
 * skipped.
 *
 * @param folder the folder of `createJournal`
 */
export async function* readJournal(folder: string): AsyncGenerator<JournalLine> {
  const files = (await readdir(folder)).filter((name) => FILE.test(name)).toSorted();
  for (const name of files)
    for await (const text of createInterface({ input: createReadStream(join(folder, name)), crlfDelay: Infinity })) {
      const line = parse(text);
      if (line !== undefined) yield line;
    }
}

function parse(text: string): JournalLine | undefined {
  const line = parseJson(text);
  return isObject(line) && "requestId" in line ? (line as unknown as JournalLine) : undefined;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

async function forget(folder: string, before: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const day = FILE.exec(name)?.[1];
    if (day !== undefined && day < dayOf(before)) await rm(join(folder, name), { force: true });
  }
}
