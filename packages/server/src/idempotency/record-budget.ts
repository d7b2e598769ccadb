import { ConfigurationError } from "../configuration-error.ts";
import { UnavailableError } from "../errors.ts";

/** The memory of idempotency records. */
export interface IdempotencyMemory {
  /** The number of records. */
  readonly records: number;
  /** Their memory in bytes, estimated to a few percent. */
  readonly bytes: number;
  /** The limit, in bytes: the option `maxBytes`. */
  readonly maxBytes: number;
}

/** Counts the memory of idempotency records, and refuses new ones when it is used up. */
export interface RecordBudget {
  /** The used memory, for metrics. */
  readonly memory: () => IdempotencyMemory;
  /** Whether a new record fits. */
  readonly hasRoom: () => boolean;
  /**
   * Does nothing if a new record fits.
   *
   * @throws UnavailableError with `Retry-After` if the budget is used up
   */
  readonly requireRoom: () => void;
  /** Counts a record with the body of its response. Default: it has no response yet. */
  readonly add: (body?: string) => void;
  /** Removes a record from the count. Pass the same body as to `add`. */
  readonly remove: (body?: string) => void;
}

/** 256 MiB. */
const DEFAULT_MAX_BYTES = 256 * 1024 * 1024;
/** Short, because records expire all the time. In seconds. */
const FULL_RETRY_AFTER_SECONDS = 30;

/**
 * Creates the budget of a store that keeps idempotency records in memory.
 *
 * @param options.recordBytes the measured size of a record without the body of its response
 * @param options.maxBytes the limit. Default: 268,435,456 (256 MiB)
 * @throws ConfigurationError if `maxBytes` is not above zero
 * @example
 * ```ts
 * const budget = createRecordBudget({ recordBytes: 400 });
 * budget.requireRoom();
 * budget.add('{"id":"1"}');
 * ```
 */
export function createRecordBudget({
  recordBytes,
  maxBytes = DEFAULT_MAX_BYTES,
}: {
  readonly recordBytes: number;
  readonly maxBytes?: number | undefined;
}): RecordBudget {
  if (!(maxBytes > 0)) throw new ConfigurationError(`maxBytes must be above zero; it is ${maxBytes}.`);
  let [records, bytes] = [0, 0];
  const hasRoom = (): boolean => bytes + recordBytes <= maxBytes;
  return {
    memory: () => ({ records, bytes, maxBytes }),
    hasRoom,
    requireRoom() {
      if (hasRoom()) return;
      throw new UnavailableError("The idempotency records are full. Known requests still get their response.", {
        retryAfterSeconds: FULL_RETRY_AFTER_SECONDS,
      });
    },
    add(body = "") {
      records++;
      bytes += recordBytes + sizeOf(body);
    },
    remove(body = "") {
      records--;
      bytes -= recordBytes + sizeOf(body);
    },
  };
}

/** A text with a character above U+00FF takes two bytes per character. */
function sizeOf(text: string): number {
  // oxlint-disable-next-line no-control-regex -- the range of one-byte characters begins with a control character
  return /[^\u0000-\u00ff]/.test(text) ? 2 * text.length : text.length;
}
