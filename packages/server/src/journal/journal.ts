/** The journal of writes: who requested what, recorded outside of the ledger. @module */

/** A write, as it is recorded before it is executed. It has no amounts, no participants and no signature. */
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
   * The same for each attempt of a write, as 64 hexadecimal digits: the id of its idempotency record. Absent for writes that may
   * be meant twice.
   */
  readonly writeId?: string;
  /** The person who initiated the write, as its header says: personal data, as are the other two. Absent without the header. */
  readonly initiatedBy?: string;
  /** The person who approved it. Absent without the header. */
  readonly approvedBy?: string;
  /** The person who signed it. Absent without the header. */
  readonly signedBy?: string;
}

/** Records writes. Create one with `createJournal` of `./node`, or write to your own audit system. */
export interface WriteJournal {
  /**
   * Records a write before it is executed. If this rejects, the write is refused with a 503.
   *
   * @param entry the write. Its outcome follows by its request id
   */
  record(entry: JournalEntry): void | PromiseLike<void>;
}
