/** Runs writes as one transaction with two waits: one for locks and reads, one for all writes and the commit. @module */
import { UnavailableError } from "@provider-connectivity/server";
import type { StoreReader } from "../../../components/entities.ts";
import { toAccount, type AccountColumns } from "../../sql/books.ts";
import { command, type StoreConnection } from "../connection.ts";
import type { Constants } from "../constants.ts";
import { codeOf } from "../pool.ts";
import { beginWrite } from "./buffered-writer.ts";
import type { Expectations, Want } from "./expectations.ts";
import type { Flush } from "./flush.ts";
import { allSettled, Loader, type ReadStatements } from "./reads.ts";
import { Layer, rowRef } from "./rows.ts";
import type { Member, Outcome, Run } from "./run.ts";
import type { LockScope } from "./scopes.ts";

/** The dependencies that all batches of a store share. */
export interface BatchDeps {
  readonly statements: ReadStatements;
  readonly flush: Flush;
  readonly expectations: Expectations;
  /** The cached rows that never change. */
  readonly constants: Pick<Constants, "remembered" | "remember">;
  /** Creates a reader that sends its statements inside the connection's transaction. */
  readonly tablesOn: (connection: StoreConnection) => StoreReader;
  /** The commands that begin a transaction. */
  readonly begin: string;
}

/** The result of a batch. Each of its writes is in one of the lists. */
export interface BatchResult {
  /** Settles a write whose transaction is committed. */
  readonly settled: readonly (() => void)[];
  /** Writes whose accounts another transaction has locked. */
  readonly contended: readonly Member[];
  /** Writes that restart with more locks. */
  readonly again: readonly Member[];
  /** Writes that run alone. */
  readonly alone: readonly Member[];
}

/** How long a write may wait for anything but the database before its batch continues without it, in milliseconds. */
const STRAGGLER_MS = 20;

/** The commit found the transaction aborted. */
export class RolledBackError extends UnavailableError {}

/**
 * Runs a batch.
 *
 * @param canWait whether to wait for locked accounts. Otherwise their writes are returned as `contended`
 * @throws the database's error. Nothing of the batch is then stored, unless the connection broke during the commit
 */
export async function runBatch(
  deps: BatchDeps,
  connection: StoreConnection,
  { runs, canWait }: { readonly runs: readonly Run[]; readonly canWait: boolean },
): Promise<BatchResult> {
  const loader = new Loader(connection, deps.statements);
  const locked = await lockAndRead(deps, connection, { runs, canWait, loader });
  const [ready, contended] = partition(
    runs,
    ({ member }) => canWait || [...member.accounts].every((id) => locked.has(id)),
  );
  for (const run of contended) run.stop();
  const base = new Layer();
  const tables = deps.tablesOn(connection);
  const runOne = async (run: Run): Promise<RunOutcome> => {
    const { member } = run;
    const note = (want: Want) => deps.expectations.note(member, want);
    const { writer, layer, end } = beginWrite(
      { loader, tables, constants: deps.constants, note, leaveBatch: () => run.leaveBatch() },
      base,
    );
    const isNew = (account: string) => layer.find(rowRef("accounts", "", account).key) !== undefined;
    const holds = ({ account, task }: LockScope) =>
      (account === undefined || member.accounts.has(account) || isNew(account)) &&
      (task === undefined || member.tasks.has(task));
    run.begin({ writer, holds });
    const outcome = await run.outcome;
    end();
    // A concurrent write of the batch inserted the same row first.
    if (outcome.kind === "result" && layer.clashesWith(base)) return { kind: "again" };
    if (outcome.kind === "result") base.take(layer);
    return outcome.kind === "error" && layer.isUnsure ? { kind: "alone" } : outcome;
  };
  const outcomes = await runChains(ready, { runOne, isReading: () => connection.isBusy() });
  await writeAndCommit(connection, deps.flush(base.changes.values()));
  return sort(outcomes, contended);
}

async function lockAndRead(
  { statements, expectations, constants, begin }: BatchDeps,
  connection: StoreConnection,
  { runs, canWait, loader }: { runs: readonly Run[]; canWait: boolean; loader: Loader },
): Promise<ReadonlySet<string>> {
  const members = runs.map(({ member }) => member);
  const ids = [...new Set(members.flatMap(({ accounts }) => [...accounts]))].toSorted();
  const customers = [...new Set(members.flatMap(({ customers: all }) => [...all]))];
  const tasks = [...new Set(members.flatMap(({ tasks: all }) => [...all]))];
  for (const { wants, member } of runs) {
    for (const ref of wants) if (ref.table !== "tasks" && ref.table !== "accounts") loader.want(ref);
    expectations.want(member, loader);
  }
  // Only reads and locks are sent before the result of `begin` has arrived. If it fails, they change nothing.
  const began = connection.query(command(begin));
  const lock = canWait ? statements.lockAccounts : statements.tryLockAccounts;
  const accounts = ids.length + customers.length === 0 ? undefined : connection.query(lock({ ids, customers }));
  const claimed = tasks.length === 0 ? undefined : connection.query(statements.lockTasks({ ids: tasks }));
  const read = loader.send();
  await allSettled([began, accounts, claimed, read]);
  const rows = ((await accounts)?.rows ?? []) as AccountColumns[];
  for (const row of rows) {
    const account = toAccount(row);
    loader.set(rowRef("accounts", "", row.id), account);
    constants.remember("accounts", row.id, account);
  }
  for (const id of tasks) loader.set(rowRef("tasks", "", id), undefined);
  for (const row of ((await claimed)?.rows ?? []) as { id: string; document: string }[])
    loader.set(rowRef("tasks", "", row.id), JSON.parse(row.document));
  return new Set(rows.map(({ id }) => id));
}

type RunOutcome = Outcome | { readonly kind: "alone" };

/** Writes with an account in common run one after another, and all others at the same time. */
async function runChains(
  runs: readonly Run[],
  { runOne, isReading }: { runOne: (run: Run) => Promise<RunOutcome>; isReading: () => boolean },
): Promise<readonly (readonly [Member, RunOutcome])[]> {
  const outcomes = new Map<Run, RunOutcome>();
  const chains = chainsOf(runs).map(async (chain) => {
    for (const run of chain) outcomes.set(run, await runOne(run));
  });
  const done = Promise.all(chains);
  await withoutStragglers(done, runs, { outcomes, isReading });
  return runs.map((run) => [run.member, outcomes.get(run) ?? { kind: "again" }]);
}

/** A write that waits for anything but the database would delay the whole batch, so it runs alone. */
async function withoutStragglers(
  done: Promise<unknown>,
  runs: readonly Run[],
  { outcomes, isReading }: { outcomes: Map<Run, RunOutcome>; isReading: () => boolean },
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    for (const run of runs)
      if (run.hasBegun && !outcomes.has(run) && !isReading()) {
        run.member.isAlone = true;
        run.stop();
      }
    timer = setTimeout(look, STRAGGLER_MS);
  };
  timer = setTimeout(look, STRAGGLER_MS);
  try {
    await done;
  } finally {
    clearTimeout(timer);
  }
}

function chainsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const chainOf = new Map<string, Run[]>();
  const chains = new Set<Run[]>();
  for (const run of runs) {
    const names = lockNames(run.member);
    const [chain = [], ...others] = new Set(
      names.map((name) => chainOf.get(name)).filter((found) => found !== undefined),
    );
    chain.push(run);
    chains.add(chain);
    for (const name of names) chainOf.set(name, chain);
    for (const other of others) {
      chains.delete(other);
      chain.unshift(...other);
      for (const { member } of other) for (const name of lockNames(member)) chainOf.set(name, chain);
    }
  }
  return [...chains];
}

function lockNames({ accounts, customers }: Member): string[] {
  const names = [...accounts, ...[...customers].map((id) => `customer ${id}`)];
  // Writes without locks may still depend on each other, for example two that seed an empty database.
  return names.length === 0 ? ["nothing"] : names;
}

/**
 * Sends everything at once.
 *
 * @throws RolledBackError if the server rolled back. It reports this as the result of the commit, not as an error
 */
async function writeAndCommit(connection: StoreConnection, flush: ReturnType<Flush>): Promise<void> {
  const written = flush === undefined ? undefined : connection.query(flush);
  const committed = connection.query(command("commit"));
  await allSettled([written, committed]);
  if ((await committed).command === "ROLLBACK") throw new RolledBackError("The database rolled the transaction back.");
}

function sort(outcomes: readonly (readonly [Member, RunOutcome])[], contended: readonly Run[]): BatchResult {
  const settled: (() => void)[] = [];
  const [again, alone]: [Member[], Member[]] = [[], []];
  for (const [member, outcome] of outcomes)
    if (outcome.kind === "result") settled.push(() => member.resolve(outcome.result));
    else if (outcome.kind === "error") settled.push(() => member.reject(outcome.error));
    else if (outcome.kind === "alone" || member.isAlone) alone.push(member);
    else again.push(member);
  return { settled, again, alone, contended: contended.map(({ member }) => member) };
}

function partition<Item>(items: readonly Item[], isIn: (item: Item) => boolean): readonly [Item[], Item[]] {
  return [items.filter(isIn), items.filter((item) => !isIn(item))];
}

/** Whether the database ended a transaction in favour of another. A retry may succeed. */
export function isConflict(error: unknown): boolean {
  const code = codeOf(error);
  return code === "40001" || code === "40P01";
}
