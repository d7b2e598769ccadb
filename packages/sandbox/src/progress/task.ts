/** What time brings about. */
export interface Task {
  readonly id: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly dueAt: string;
  /** What is to be done, as named by whoever does it. */
  readonly kind: TaskKind;
  readonly owner: string;
  /** What it is done to. */
  readonly entityId: string;
}

/** Every kind of task has one `TaskRunner`. */
export type TaskKind =
  | "finish-withdrawal"
  | "finish-deposit"
  | "finish-quote"
  | "pay-ramp"
  | "finish-ramp"
  | "finish-collateral-deposit"
  | "finish-collateral-withdrawal"
  | "finish-settlement"
  | "finish-settlement-transaction";
