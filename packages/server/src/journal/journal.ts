/** The journal of writes: who requested what, recorded outside of the ledger. @module */

/** A write, as it is recorded before it is executed. It has no amounts, no participants and no signature. */
export interface JournalEntry {
  /** As in `X-Request-Id`. */
  readonly requestId: string;
  readonly operationId: string;
  readonly customerId: string;
  readonly apiKey: string;
  /** The account of the path. */
  readonly accountId?: string;
  /**
   * The same for each attempt of a write, as 64 hexadecimal digits: the id of its idempotency record. Absent for writes that may
   * be meant twice.
   */
  readonly writeId?: string;
  /** Who initiated, approved and signed it, as the request says: personal data. */
  readonly initiatedBy?: string;
  readonly approvedBy?: string;
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
