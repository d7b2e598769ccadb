/** Groups writes into batches. Several batches run at the same time, each with other accounts. @module */
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
  /** Concurrent batches of requests, at most. Background work has one more. */
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
  readonly accounts: readonly string[];
  readonly since: number;
}

/** Writes that wait for a batch, and the batches that are running. */
interface Queue {
  waiting: Waiting[];
  readonly lanes: number;
  readonly batchSize: number;
  running: number;
  /** The accounts of the batches that are running. */
  readonly inUse: Set<string>;
}

/** A write that restarts more often fails. */
const MAX_RESTARTS = 20;
const MAX_CONFLICTS = 5;
const BACKGROUND_BATCH = 16;
/** After so many restarts, a write locks all accounts of its customers, because it probably needs them all. */
const ESCALATE_AFTER = 3;

export function createLanes(deps: BatchDeps & AloneDeps, options: LanesOptions): Lanes {
  return new LaneSet(deps, options);
}

class LaneSet implements Lanes {
  readonly #deps: BatchDeps & AloneDeps;
  readonly #options: LanesOptions;
  readonly #requests: Queue;
  readonly #background = createQueue(1, BACKGROUND_BATCH);
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
    this.#requests = createQueue(options.lanes, options.batchSize);
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

  /** Runs a write until it needs a row. The row decides its account. */
  #start(member: Member): void {
    const run: Run = new Run(member, () => queueMicrotask(() => this.#enqueue(run)));
    // A write that never needs the database has nothing to commit.
    void this.#settleUnlessWaiting(run);
  }

  async #settleUnlessWaiting(run: Run): Promise<void> {
    const outcome = await run.outcome;
    if (run.isWaiting) return;
    if (outcome.kind === "result") run.member.resolve(outcome.result);
    else if (outcome.kind === "error") run.member.reject(outcome.error);
  }

  #enqueue(run: Run): void {
    const { member } = run;
    const aside = [...member.accounts].find((account) => this.#aside.has(account));
    if (aside !== undefined) {
      run.stop();
      this.#aside.get(aside)!.push(member);
      return;
    }
    // Writes without an account follow one another, so that they keep their order.
    const accounts = member.accounts.size === 0 ? [""] : [...member.accounts];
    const waiting = { run, accounts, since: performance.now() };
    const queue = member.isBackground ? this.#background : this.#requests;
    queue.waiting.push(waiting);
    if (isFree(queue, waiting)) void this.#runBatches(queue);
  }

  /** Runs batches until no write can start. Does nothing when enough batches are running. */
  async #runBatches(queue: Queue): Promise<void> {
    if (queue.running >= queue.lanes) return;
    queue.running++;
    // Writes of the same turn of the event loop share the batch.
    await new Promise((resolve) => setImmediate(resolve));
    while (queue.waiting.some((waiting) => isFree(queue, waiting))) {
      let batch: readonly Waiting[] = [];
      try {
        await this.#connected(async (connection) => {
          batch = this.#takeBatch(queue);
          const runs = batch.map(({ run }) => run);
          if (runs.length > 0) await this.#runTogether(connection, runs, false);
        });
      } catch (error) {
        for (const { run } of batch.length > 0 ? batch : takeFree(queue)) this.#fail(run, error);
      } finally {
        for (const account of batch.flatMap(({ accounts }) => accounts)) queue.inUse.delete(account);
      }
    }
    queue.running--;
  }

  /**
   * Takes the writes whose accounts no other batch uses. Writes of one account keep their order. Writes that have waited for
   * too long are refused.
   */
  #takeBatch(queue: Queue): readonly Waiting[] {
    const tooOld = performance.now() - this.#options.waitTimeoutMs;
    const [batch, rest]: [Waiting[], Waiting[]] = [[], []];
    const behind = new Set<string>();
    for (const waiting of queue.waiting) {
      const isNext = batch.length < queue.batchSize && isFree(queue, waiting) && isFree({ inUse: behind }, waiting);
      if (waiting.since < tooOld)
        this.#fail(waiting.run, new UnavailableError("The provider's database is overloaded."));
      else if (isNext) batch.push(waiting);
      else {
        rest.push(waiting);
        for (const account of waiting.accounts) behind.add(account);
      }
    }
    queue.waiting = rest;
    for (const account of batch.flatMap(({ accounts }) => accounts)) queue.inUse.add(account);
    // Another batch takes the writes that do not fit.
    if (rest.length > 0) void this.#runBatches(queue);
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
    if (member.restarts > MAX_RESTARTS) member.reject(new Error(`A write needed more locks ${MAX_RESTARTS} times.`));
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
    if (member.conflicts > MAX_CONFLICTS) member.reject(error);
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

function createQueue(lanes: number, batchSize: number): Queue {
  return { waiting: [], lanes, batchSize, running: 0, inUse: new Set() };
}

/** Takes every write that could start. The others stay, because the batch that uses their account may still serve them. */
function takeFree(queue: Queue): readonly Waiting[] {
  const free = queue.waiting.filter((waiting) => isFree(queue, waiting));
  queue.waiting = queue.waiting.filter((waiting) => !isFree(queue, waiting));
  return free;
}

function isFree({ inUse }: Pick<Queue, "inUse">, { accounts }: Waiting): boolean {
  return accounts.every((account) => !inUse.has(account));
}
