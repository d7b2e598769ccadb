/** How far a write, or an attempt in it, has come. */
export interface TransactionState {
  isOver: boolean;
  /** An attempt is running in it. */
  isEntered: boolean;
}

/** @throws Error when the write is over: what was left running cannot reach into what comes after it */
export function assertOpen({ isOver }: TransactionState): void {
  if (isOver) throw new Error("The write to which this belongs is over.");
}

/** @throws Error while an attempt is running, whose undoing would undo this too */
export function assertNoNestedScope({ isEntered }: TransactionState): void {
  if (isEntered) throw new Error("While an attempt is running, only the attempt writes.");
}
