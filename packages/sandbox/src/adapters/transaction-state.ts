/** The state of a write, or of an attempt inside it. */
export interface TransactionState {
  isOver: boolean;
  /** An attempt is running inside it. */
  isEntered: boolean;
}

/** @throws Error if the write has ended, so that work that is still running cannot affect later writes */
export function assertOpen({ isOver }: TransactionState): void {
  if (isOver) throw new Error("The transaction has ended.");
}

/** @throws Error while an attempt is running, because undoing it would undo this too */
export function assertNoNestedScope({ isEntered }: TransactionState): void {
  if (isEntered) throw new Error("While an attempt is running, only the attempt may write.");
}
