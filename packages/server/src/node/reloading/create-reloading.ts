import { createHash } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { describeError } from "../../describe-error.ts";
import { consoleLogger, type Logger } from "../../log.ts";

/** Options of a value that reloads from files. */
export interface ReloadOptions {
  /** The files and folders that the value comes from. A missing path may appear later. A folder includes its subfolders. */
  readonly paths: readonly string[];
  /**
   * The time between two checks of the files, in milliseconds. Files are polled, because mounted secrets and network folders do
   * not report changes. Default: 250.
   */
  readonly intervalMs?: number;
  /** Receives the reason if a changed file cannot be used. Default: `consoleLogger`. */
  readonly logger?: Logger;
}

/** A source that reloads when its files change. */
export interface Reloadable {
  /**
   * Reads the files now, for example on SIGHUP. If a file is unusable, the old value stays in use, and the log names
   * the reason.
   */
  readonly reload: () => Promise<void>;
  /** Stops checking for changes. The last value stays in use. */
  readonly close: () => void;
}

/** A value that reloads when its files change. */
export interface Reloading<Value> extends Reloadable {
  /** The last value that could be read. */
  readonly current: () => Value;
}

const DEFAULT_INTERVAL_MS = 250;

/**
 * Reads a value from files and reloads it when they change. If reading fails, the old value stays in use, one line in the log
 * names the reason, and the next check tries again.
 *
 * @param name the name of the value, for the log
 * @param read reads the value. It receives the previous value
 * @throws the error of the first `read`
 */
export async function createReloading<Value>(
  name: string,
  read: (previous: Value | undefined) => Value | Promise<Value>,
  { paths, intervalMs = DEFAULT_INTERVAL_MS, logger = consoleLogger }: ReloadOptions,
): Promise<Reloading<Value>> {
  let seen = await fingerprint(paths);
  let value = await read(undefined);
  let lastFailure: string | undefined;
  let running = Promise.resolve();
  const readAgain = async (isForced: boolean): Promise<void> => {
    try {
      // Taken before the files are read: a change during the read is found by the next check.
      const found = await fingerprint(paths);
      if (!isForced && found === seen && lastFailure === undefined) return;
      value = await read(value);
      if (found !== seen || lastFailure !== undefined) logger.info({ name }, "reloaded");
      seen = found;
      lastFailure = undefined;
    } catch (error) {
      const failure = String(error);
      if (failure !== lastFailure)
        logger.error({ name, error: describeError(error) }, "reloading failed; the old value stays in use");
      lastFailure = failure;
    }
  };
  /** One after the other, so that an older read cannot replace a newer one. */
  const next = (isForced: boolean): Promise<void> => (running = running.then(() => readAgain(isForced)));
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  const schedule = (): void => {
    timer = setTimeout(() => void next(false).then(() => (isClosed ? undefined : schedule())), intervalMs);
    timer.unref();
  };
  schedule();
  return {
    current: () => value,
    reload: () => next(true),
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

/** Changes with every file: its name, identity, size and time of change. */
async function fingerprint(paths: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const path of paths) await add(path, hash, 0);
  return hash.digest("base64");
}

/** Folders of keys are flat. A link to a parent must not cause an endless walk. */
const MAX_DEPTH = 4;

async function add(path: string, hash: ReturnType<typeof createHash>, depth: number): Promise<void> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  if (found === undefined) return;
  hash.update(`${path}\0${found.ino}\0${found.size}\0${found.mtimeNs}\0${found.ctimeNs}\n`);
  if (!found.isDirectory() || depth === MAX_DEPTH) return;
  for (const name of (await readdir(path)).toSorted()) await add(join(path, name), hash, depth + 1);
}
