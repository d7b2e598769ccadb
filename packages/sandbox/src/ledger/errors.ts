/** A movement that may not be booked: a fault of the code that made it. */
export class LedgerError extends Error {
  override readonly name: string = "LedgerError";
}

/** A movement would take more than there is. */
export class InsufficientFundsError extends LedgerError {
  override readonly name = "InsufficientFundsError";
}
