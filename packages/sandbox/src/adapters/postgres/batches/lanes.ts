/** Distributes writes to lanes. Each lane runs one batch at a time. @module */
import { UnavailableError } from "@provider-connectivity/server";
import type { StoreWriter } from "../../../components/entities.ts";
import type { WriteOptions } from "../../../ports/store.ts";
import { command, type StoreConnection } from "../connection.ts";
import { codeOf } from "../pool.ts";
import { type AloneDeps, runAlone } from "./run-alone.ts";
import { type BatchDeps, isConflict, runBatch } from "./run-batch.ts";
import { type Member, Run } from "./run.ts";

/** The number of lanes, and their limits. */
export interface LanesOptions {
  /** Lanes for requests. Background work has one more. */
  readonly lanes: number;
  /** Writes of one batch, at most. */
  readonly batchSize: number;
  /** Concurrent transactions outside of the lanes, for locked accounts and for writes that run alone. */
  readonly aside: number;
  /** How long a write waits for its turn, in milliseconds. */
  readonly waitTimeoutMs: number;
  /** Takes a connection from the pool. */
  readonly connect: () => Promise<StoreConnection>;
}

export interface Lanes {
  readonly write: <T>(work: (writer: StoreWriter) => Promise<T>, options?: WriteOptions) => Promise<T>;
  /** Resolves when all queued writes are done. */
  readonly idle: () => Promise<void>;
}

/** A write whose run waits for rows. */
interface Waiting {
  readonly run: Run;
  readonly since: number;
}

interface Lane {
  readonly queue: Waiting[];
  readonly batchSize: number;
  isRunning: boolean;
}

/** A write that restarts more often fails. */
const MOST_RESTARTS = 20;
const MOST_CONFLICTS = 5;
const BACKGROUND_BATCH = 16;
/** After so many restarts, a write locks all accounts of its customers, because it probably needs them all. */
const ESCALATE_AFTER = 3;

export function createLanes(deps: BatchDeps & AloneDeps, options: LanesOptions): Lanes {
  return new LaneSet(deps, options);
}

class LaneSet implements Lanes {
  readonly #deps: BatchDeps & AloneDeps;
  readonly #options: LanesOptions;
  readonly #lanes: readonly Lane[];
  readonly #background: Lane = { queue: [], batchSize: BACKGROUND_BATCH, isRunning: false };
  /** Writes whose account was locked by another transaction, by account. */
  readonly #aside = new Map<string, Member[]>();
  readonly #waitingAside: (() => void)[] = [];
  #asideRunning = 0;
  #open = 0;
  readonly #whenIdle: (() => void)[] = [];
  #next = 0;

  constructor(deps: BatchDeps & AloneDeps, options: LanesOptions) {
    this.#deps = deps;
    this.#options = options;
    const { lanes, batchSize } = options;
    this.#lanes = Array.from({ length: lanes }, () => ({ queue: [], batchSize, isRunning: false }));
  }

  write = <T>(
    work: (writer: StoreWriter) => Promise<T>,
    { accounts = [], isBackground = false }: WriteOptions = {},
  ): Promise<T> => {
    this.#open++;
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const close = () => {
      if (--this.#open === 0) for (const notify of this.#whenIdle.splice(0)) notify();
    };
    this.#start({
      work,
      resolve: (result) => (close(), resolve(result as T)),
      reject: (reason) => (close(), reject(reason)),
      accounts: new Set(accounts.filter((account) => account !== "")),
      customers: new Set(),
      tasks: new Set(),
      isBackground,
      restarts: 0,
      conflicts: 0,
      isAlone: false,
    });
    return promise;
  };

  idle = async (): Promise<void> => {
    if (this.#open > 0) await new Promise<void>((resolve) => this.#whenIdle.push(resolve));
  };

  /** Runs a write until it needs a row. The row decides its lane. */
  #start(member: Member): void {
    const run: Run = new Run(member, () => queueMicrotask(() => this.#enqueue({ run, since: performance.now() })));
    // A write that never needs the database has nothing to commit.
    void this.#settleUnlessWaiting(run);
  }

  async #settleUnlessWaiting(run: Run): Promise<void> {
    const outcome = await run.outcome;
    if (run.isWaiting) return;
    if (outcome.kind === "result") run.member.resolve(outcome.result);
    else if (outcome.kind === "error") run.member.reject(outcome.error);
  }

  #enqueue(waiting: Waiting): void {
    const { member } = waiting.run;
    const aside = [...member.accounts].find((account) => this.#aside.has(account));
    if (aside !== undefined) {
      waiting.run.stop();
      this.#aside.get(aside)!.push(member);
      return;
    }
    const lane = member.isBackground ? this.#background : this.#laneOf(member);
    lane.queue.push(waiting);
    if (!lane.isRunning) void this.#drain(lane);
  }

  #laneOf({ accounts }: Member): Lane {
    const [account] = accounts;
    // Writes without an account share one lane, so that they keep their order.
    const index = account === undefined ? 0 : hash(account);
    return this.#lanes[index % this.#lanes.length]!;
  }

  async #drain(lane: Lane): Promise<void> {
    lane.isRunning = true;
    // Writes of the same turn of the event loop share the batch.
    await new Promise((resolve) => setImmediate(resolve));
    while (lane.queue.length > 0) {
      let batch: Waiting[] = [];
      try {
        await this.#connected(async (connection) => {
          batch = this.#takeBatch(lane);
          if (batch.length > 0)
            await this.#runTogether(
              connection,
              batch.map(({ run }) => run),
              false,
            );
        });
      } catch (error) {
        for (const { run } of batch.length > 0 ? batch : lane.queue.splice(0)) this.#fail(run, error);
      }
    }
    lane.isRunning = false;
  }

  /** Writes that have waited for too long are refused. */
  #takeBatch({ queue, batchSize }: Lane): Waiting[] {
    const tooOld = performance.now() - this.#options.waitTimeoutMs;
    const batch: Waiting[] = [];
    while (batch.length < batchSize && queue.length > 0) {
      const waiting = queue.shift()!;
      if (waiting.since >= tooOld) batch.push(waiting);
      else this.#fail(waiting.run, new UnavailableError("The provider's database is overloaded."));
    }
    return batch;
  }

  async #runTogether(connection: StoreConnection, runs: readonly Run[], canWait: boolean): Promise<void> {
    try {
      const { settled, again, alone, contended } = await runBatch(this.#deps, connection, { runs, canWait });
      for (const settle of settled) settle();
      for (const member of contended) this.#setAside(member);
      for (const member of again) this.#again(member);
      for (const member of alone) this.#setAside(member, true);
    } catch (error) {
      await connection.query(command("rollback")).catch(() => undefined);
      for (const run of runs) run.stop();
      for (const { member } of runs)
        if (isConflict(error)) this.#retry(member, error);
        else if (error instanceof UnavailableError) member.reject(error);
        else this.#setAside(member, true);
    }
  }

  #again(member: Member): void {
    member.restarts++;
    if (member.restarts > MOST_RESTARTS) member.reject(new Error(`A write needed more locks ${MOST_RESTARTS} times.`));
    else if (member.restarts >= ESCALATE_AFTER) void this.#escalate(member);
    else this.#restart(member);
  }

  #restart(member: Member): void {
    if (member.isAlone) this.#setAside(member);
    else this.#start(member);
  }

  /** Locks all accounts of the customers whose accounts it needs. */
  async #escalate(member: Member): Promise<void> {
    try {
      await this.#connected(async (connection) => {
        const { rows } = await connection.query(this.#deps.statements.accounts({ ids: [...member.accounts] }));
        for (const { customer_id } of rows as { customer_id: string }[]) member.customers.add(customer_id);
        const all = await connection.query(this.#deps.statements.accountsOf({ customers: [...member.customers] }));
        for (const { id } of all.rows as { id: string }[]) member.accounts.add(id);
      });
      this.#restart(member);
    } catch (error) {
      member.reject(error);
    }
  }

  /** Retries after a random delay. */
  #retry(member: Member, error: unknown): void {
    member.conflicts++;
    if (member.conflicts > MOST_CONFLICTS) member.reject(error);
    else setTimeout(() => this.#restart(member), Math.random() * 10 * 2 ** member.conflicts);
  }

  #fail(run: Run, error: unknown): void {
    run.stop();
    run.member.reject(error);
  }

  #setAside(member: Member, isAlone = false): void {
    member.isAlone ||= isAlone;
    const name = [...member.accounts].toSorted()[0] ?? `alone ${this.#next++}`;
    const queue = this.#aside.get(name);
    if (queue !== undefined) return void queue.push(member);
    this.#aside.set(name, [member]);
    void this.#drainAside(name);
  }

  async #drainAside(name: string): Promise<void> {
    const queue = this.#aside.get(name)!;
    while (queue.length > 0) {
      await this.#enterAside();
      const batch = queue[0]!.isAlone
        ? queue.splice(0, 1)
        : takeWhile(queue, ({ isAlone }) => !isAlone, this.#options.batchSize);
      try {
        await this.#connected((connection) =>
          batch[0]!.isAlone ? this.#runOne(connection, batch[0]!) : this.#restartTogether(connection, batch),
        );
      } catch (error) {
        for (const member of batch) member.reject(error);
      } finally {
        this.#leaveAside();
      }
    }
    this.#aside.delete(name);
  }

  async #restartTogether(connection: StoreConnection, members: readonly Member[]): Promise<void> {
    const runs: Run[] = [];
    await Promise.all(
      members.map((member) => {
        const { promise, resolve } = Promise.withResolvers<void>();
        const run: Run = new Run(member, resolve);
        void run.outcome.then(() => resolve());
        runs.push(run);
        return promise;
      }),
    );
    await this.#runTogether(connection, runs, true);
  }

  async #runOne(connection: StoreConnection, member: Member): Promise<void> {
    try {
      const outcome = await runAlone(this.#deps, connection, member);
      if (outcome.kind === "result") member.resolve(outcome.result);
      else if (outcome.kind === "again") this.#again(member);
      else if (isConflict(outcome.error) || isTaken(outcome.error)) this.#retry(member, outcome.error);
      else member.reject(outcome.error);
    } catch (error) {
      await connection.query(command("rollback")).catch(() => undefined);
      if (isConflict(error)) this.#retry(member, error);
      else member.reject(error);
    }
  }

  async #enterAside(): Promise<void> {
    if (this.#asideRunning < this.#options.aside) this.#asideRunning++;
    else await new Promise<void>((resolve) => this.#waitingAside.push(resolve));
  }

  #leaveAside(): void {
    const next = this.#waitingAside.shift();
    if (next === undefined) this.#asideRunning--;
    else next();
  }

  async #connected(use: (connection: StoreConnection) => Promise<void>): Promise<void> {
    const connection = await this.#options.connect();
    try {
      await use(connection);
    } finally {
      connection.release();
    }
  }
}

/** Another transaction inserted the same key first. The next run finds its row. */
function isTaken(error: unknown): boolean {
  return codeOf(error) === "23505";
}

function takeWhile<Item>(items: Item[], isIn: (item: Item) => boolean, most: number): Item[] {
  const end = items.findIndex((item, index) => index >= most || !isIn(item));
  return items.splice(0, end === -1 ? items.length : end);
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
