/** One write, and its runs: it runs until it needs a row, waits for its batch, and runs again when it needs more locks. @module */
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
  /** The accounts that it locks, as far as they are known. */
  readonly accounts: Set<string>;
  /** The customers of which it locks all accounts. */
  readonly customers: Set<string>;
  /** The tasks that it works on. */
  readonly tasks: Set<string>;
  readonly isBackground: boolean;
  /** How often it began again because it needed more locks. */
  restarts: number;
  /** How often the database gave its transaction up in favour of another. */
  conflicts: number;
  /** Whether it runs by itself, because its batch failed. */
  isAlone: boolean;
}

/** What came of a run. */
export type Outcome =
  | { readonly kind: "result"; readonly result: unknown }
  | { readonly kind: "error"; readonly error: unknown }
  /** It needs more locks, or it cannot be part of a batch. */
  | { readonly kind: "again" };

/** What a run works with once it is its turn. */
export interface Turn {
  readonly writer: StoreWriter;
  /** Whether its transaction holds what the access needs. */
  readonly holds: (scope: LockScope) => boolean;
}

/** Thrown into work that begins again. What the work makes of it is ignored. */
class BeginAgainError extends UnavailableError {}

/** One run of a write. */
export class Run {
  readonly member: Member;
  /** The rows that it asked for before its turn. */
  readonly wants: RowRef[] = [];
  readonly outcome: Promise<Outcome>;
  #turn: Turn | undefined;
  readonly #begin = Promise.withResolvers<void>();
  #isAgain = false;
  #isOver = false;
  readonly #stopped = Promise.withResolvers<Outcome>();
  readonly #onWaiting: () => void;
  #isWaiting = false;

  /** @param onWaiting is called once, when the run needs the database for the first time */
  constructor(member: Member, onWaiting: () => void) {
    this.member = member;
    this.#onWaiting = onWaiting;
    this.outcome = Promise.race([this.#stopped.promise, this.#perform()]);
  }

  /** Whether it came to its end, or waits, before it needed the database. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /** Whether it was let go on. */
  get hasBegun(): boolean {
    return this.#turn !== undefined;
  }

  /** Lets it go on. */
  begin(turn: Turn): void {
    this.#turn = turn;
    this.#begin.resolve();
  }

  /** Ends this run: the write begins again. */
  stop(): void {
    this.#isAgain = true;
    this.#begin.resolve();
    this.#stopped.resolve({ kind: "again" });
  }

  /** Ends this run, and lets the write begin again outside of a batch. */
  leaveBatch(): never {
    this.member.isAlone = true;
    this.stop();
    throw new BeginAgainError("The write begins again.");
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
    if (this.#isAgain) throw new BeginAgainError("The write begins again.");
    if (this.#turn!.holds(scope)) return this.#turn!.writer;
    this.#note(scope);
    this.stop();
    throw new BeginAgainError("The write begins again.");
  }

  #note({ account, task }: LockScope): void {
    if (account !== undefined) this.member.accounts.add(account);
    if (task !== undefined) this.member.tasks.add(task);
  }
}
