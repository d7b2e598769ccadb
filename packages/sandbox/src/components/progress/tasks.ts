/** Pending operations: when and how they end. @module */
import type { Ramp } from "@provider-connectivity/contract";
import { type EntityKinds, GLOBAL_OWNER } from "../../ports/entities.ts";
import type { SandboxRuntime } from "../../ports/runtime.ts";
import type * as ports from "../../ports/store.ts";

/** The entities of scheduled tasks. */
export interface ProgressEntities {
  readonly tasks: Task;
}

/** The index of tasks: by due time. */
export const progressEntities: EntityKinds<ProgressEntities> = {
  tasks: { owner: () => GLOBAL_OWNER, key: ({ id }) => id, time: ({ dueAt }) => dueAt },
};

/** The writes of the ledger and tasks. */
export type StoreWriter = ports.StoreWriter<ProgressEntities>;
/** The reads of the ledger and tasks. */
export type StoreReader = ports.StoreReader<ProgressEntities>;

/** A task that is due at some time. */
export interface Task {
  readonly id: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly dueAt: string;
  /** The kind of the task, as its component names it. */
  readonly kind: TaskKind;
  readonly owner: string;
  /** The object of the task. */
  readonly entityId: string;
}

/** Every kind of task has one `TaskRunner`. */
export type TaskKind =
  | "finish-withdrawal"
  | "finish-deposit"
  | "finish-quote"
  | "pay-ramp"
  | "finish-ramp"
  | CollateralTaskKind;

/** The kinds of tasks about collateral. */
export type CollateralTaskKind =
  | "finish-collateral-deposit"
  | "finish-collateral-withdrawal"
  | "finish-settlement"
  | "finish-settlement-transaction"
  | "review-collateral"
  | "send-settlement"
  | "mark-settlement"
  | "force-settlement";

/** A pending operation. */
export interface Pending {
  /** The kind of the operation, by which a scenario usually decides. */
  readonly kind: PendingKind;
  /** The account in which it was started. */
  readonly accountId: string;
  /** The id of the operation: the `settlementId` of a settlement, the `collateralTxId` of a collateral transaction. */
  readonly id: string;
}

/**
 * The kinds of operations that stay pending.
 *
 * - `withdrawal`, `deposit`: a transfer.
 * - `quote`: a conversion that takes the `executionTimeMs` of the configuration.
 * - `ramp-payment`: a ramp that waits for its payment. If it fails, the ramp is canceled.
 * - `ramp`: a paid ramp until it is paid out.
 * - `collateral-deposit`, `collateral-withdrawal`: a registered transaction of a collateral account.
 * - `settlement`: a settlement without transfers. `settlement-transaction`: one transfer of any other settlement.
 */
export type PendingKind =
  | "withdrawal"
  | "deposit"
  | "quote"
  | "ramp-payment"
  | "ramp"
  | "collateral-deposit"
  | "collateral-withdrawal"
  | "settlement"
  | "settlement-transaction";

/** The result of an operation: success, or failure with a reason. */
export type TaskOutcome =
  | {
      /** The operation took effect. */
      readonly succeeds: true;
    }
  | {
      /** The operation had no effect: amounts that it locked are released. */
      readonly succeeds: false;
      /** Text that is stored with the operation. Responses contain it where the contract has a property for it. */
      readonly reason: string;
      /** The `failureReason` of a ramp. Other operations ignore it. Default: the ramp has none. */
      readonly failureReason?: NonNullable<Ramp["failureReason"]>;
    };

/** The result of an operation that succeeds, for the `outcomeOf` of a `Scenario`. */
export const success: TaskOutcome = { succeeds: true };

/** Decides about all pending operations. It is called each time, so that a test or an operator may change its decision. */
export interface Scenario {
  /** The time from start to end, in milliseconds. `undefined` if only an operator ends it. Not called for a `quote`. */
  readonly delayMsOf: (pending: Pending) => number | undefined;
  /** Called when the delay has passed. */
  readonly outcomeOf: (pending: Pending) => TaskOutcome;
}

/** Creates a scenario in which every operation succeeds after a fixed time. */
export function afterDelay(delayMs: number): Scenario {
  return { delayMsOf: () => delayMs, outcomeOf: () => success };
}

/** Schedules the end of a pending operation, unless only an operator ends it. */
export async function schedule(
  { tasks }: StoreWriter,
  kind: TaskKind,
  { pending, scenario, runtime }: { pending: Pending; scenario: Scenario; runtime: SandboxRuntime },
): Promise<void> {
  const delayMs = scenario.delayMsOf(pending);
  if (delayMs !== undefined)
    await addTask({ tasks }, { kind, owner: pending.accountId, entityId: pending.id, delayMs }, runtime);
}

/** Schedules a task. */
export async function addTask(
  { tasks }: Pick<StoreWriter, "tasks">,
  { delayMs, ...task }: Pick<Task, "kind" | "owner" | "entityId"> & { readonly delayMs: number },
  { now, newId }: SandboxRuntime,
): Promise<void> {
  await tasks.insert({ id: newId(), dueAt: new Date(now() + delayMs).toISOString(), ...task });
}
