/** What decides when something that is pending ends, and how. @module */
import { type EntityKinds, GLOBAL_OWNER } from "../../ports/entities.ts";
import type * as ports from "../../ports/store.ts";

/** The entities of scheduled progress. */
export interface ProgressEntities {
  readonly tasks: Task;
}

/** How tasks are filed: in the order in which they are due. */
export const progressEntities: EntityKinds<ProgressEntities> = {
  tasks: { owner: () => GLOBAL_OWNER, key: ({ id }) => id, time: ({ dueAt }) => dueAt },
};

/** Writes the books and tasks. */
export type StoreWriter = ports.StoreWriter<ProgressEntities>;
/** Reads the books and tasks. */
export type StoreReader = ports.StoreReader<ProgressEntities>; /** What time brings about. */
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
  | "finish-settlement-transaction"
  | "review-collateral"
  | "send-settlement"
  | "mark-settlement"
  | "force-settlement";
