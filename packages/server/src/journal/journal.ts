/** The journal of writes. It records outside of the ledger who requested each write. @module */

/** A write, recorded before its execution. It contains no amounts, participants or signatures. */
export interface JournalEntry {
  /** As in `X-Request-Id`. */
  readonly requestId: string;
  /** The operation of the contract, such as `createSubAccountWithdrawal`. */
  readonly operationId: string;
  /** The customer that owns the API key. */
  readonly customerId: string;
  /** The key that authenticated the request, as in `X-FBAPI-KEY`. */
  readonly apiKey: string;
  /** The account of the path. Absent if the path has none. */
  readonly accountId?: string;
  /**
   * The id of the write's idempotency record, as 64 hexadecimal digits. Every attempt has the same. Absent for a write that a
   * client may repeat on purpose.
   */
  readonly writeId?: string;
  /** The person who initiated the write, from its header. Personal data, like the two below. Absent without the header. */
  readonly initiatedBy?: string;
  /** The person who approved it. Absent without the header. */
  readonly approvedBy?: string;
  /** The person who signed it. Absent without the header. */
  readonly signedBy?: string;
}

/** Records writes. Create one with `createJournal` of `./node`, or write to your own audit system. */
export interface WriteJournal {
  /**
   * Records a write before its execution. If this rejects, the provider refuses the write with a 503.
   *
   * @param entry the write. An observer reports its outcome under the same `requestId`
   */
  record(entry: JournalEntry): void | PromiseLike<void>;
}
