/** A write and its runs. A run stops at its first read, waits for its batch, and restarts if it needs more locks. @module */
import { UnavailableError } from "@provider-connectivity/server";
import type { StoreWriter } from "../../../components/entities.ts";
import { createGuardedWriter } from "./guarded-writer.ts";
import type { RowRef } from "./rows.ts";
import type { LockScope } from "./scopes.ts";

/** A write that waits for its result. */
export interface Member {
  readonly work: (writer: StoreWriter) => Promise<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: unknown) => void;
  /** The known accounts to lock. */
  readonly accounts: Set<string>;
  /** The customers whose accounts it locks. */
  readonly customers: Set<string>;
  /** The tasks that it works on. */
  readonly tasks: Set<string>;
  readonly isBackground: boolean;
  /** How often it restarted for more locks. */
  restarts: number;
  /** How often the database ended its transaction in favour of another. */
  conflicts: number;
  /** Whether it runs alone, because its batch failed. */
  isAlone: boolean;
}

/** The outcome of a run. */
export type Outcome =
  | { readonly kind: "result"; readonly result: unknown }
  | { readonly kind: "error"; readonly error: unknown }
  /** It needs more locks, or it cannot be part of a batch. */
  | { readonly kind: "again" };

/** The writer and locks of a run whose batch has begun. */
export interface Turn {
  readonly writer: StoreWriter;
  /** Whether its transaction holds the locks of an access. */
  readonly holds: (scope: LockScope) => boolean;
}

/** Thrown into work that restarts. The result of that work is ignored. */
class BeginAgainError extends UnavailableError {}

/** One run of a write. */
export class Run {
  readonly member: Member;
  /** The rows that it requested before its batch began. */
  readonly wants: RowRef[] = [];
  readonly outcome: Promise<Outcome>;
  #turn: Turn | undefined;
  readonly #begin = Promise.withResolvers<void>();
  #isAgain = false;
  #isOver = false;
  readonly #stopped = Promise.withResolvers<Outcome>();
  readonly #onWaiting: () => void;
  #isWaiting = false;

  /** @param onWaiting called once, at the first access to the database */
  constructor(member: Member, onWaiting: () => void) {
    this.member = member;
    this.#onWaiting = onWaiting;
    this.outcome = Promise.race([this.#stopped.promise, this.#perform()]);
  }

  /** Whether it has reached its first access to the database. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /** Whether its batch has begun. */
  get hasBegun(): boolean {
    return this.#turn !== undefined;
  }

  /** Continues the run. */
  begin(turn: Turn): void {
    this.#turn = turn;
    this.#begin.resolve();
  }

  /** Ends this run. The write restarts. */
  stop(): void {
    this.#isAgain = true;
    this.#begin.resolve();
    this.#stopped.resolve({ kind: "again" });
  }

  /** Ends this run. The write restarts outside of a batch. */
  leaveBatch(): never {
    this.member.isAlone = true;
    this.stop();
    throw new BeginAgainError("The write restarts.");
  }

  async #perform(): Promise<Outcome> {
    try {
      const result = await this.member.work(createGuardedWriter((scope, want) => this.#admit(scope, want)));
      return this.#isAgain ? { kind: "again" } : { kind: "result", result };
    } catch (error) {
      return this.#isAgain ? { kind: "again" } : { kind: "error", error };
    } finally {
      this.#isOver = true;
    }
  }

  async #admit(scope: LockScope, want: RowRef | undefined): Promise<StoreWriter> {
    if (this.#isOver) throw new Error("The transaction has ended.");
    if (this.#turn === undefined) {
      this.#note(scope);
      if (want !== undefined) this.wants.push(want);
      if (!this.#isWaiting) {
        this.#isWaiting = true;
        this.#onWaiting();
      }
      await this.#begin.promise;
    }
    const holds = this.#turn?.holds(scope) === true;
    // Concurrent reads request their locks together, also after the first of them found its lock missing.
    if (!holds) this.#note(scope);
    if (holds && !this.#isAgain) return this.#turn!.writer;
    this.stop();
    throw new BeginAgainError("The write restarts.");
  }

  #note({ account, task }: LockScope): void {
    if (account !== undefined) this.member.accounts.add(account);
    if (task !== undefined) this.member.tasks.add(task);
  }
}
