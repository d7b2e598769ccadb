/**
 * Runs one write in a separate transaction, statement by statement. It takes the writes that a batch cannot run or that
 * failed in one.
 * @module
 */
import type { StoreWriter } from "../../../components/entities.ts";
import { type Connection, inTransaction } from "../../sql/transaction.ts";
import { command, type StoreConnection } from "../connection.ts";
import type { PostgresResult } from "../pool.ts";
import type { ReadStatements } from "./reads.ts";
import { type Outcome, Run, type Member } from "./run.ts";
import { RolledBackError } from "./run-batch.ts";
import type { LockScope } from "./scopes.ts";

/** The dependencies of a write that runs alone. */
export interface AloneDeps {
  readonly statements: ReadStatements;
  readonly begin: string;
  /** Creates a writer for a transaction. */
  readonly writerIn: (scope: Parameters<Parameters<typeof inTransaction>[1]>[0]) => StoreWriter;
}

/**
 * Runs a write and commits it.
 *
 * @returns its outcome; `again` if it needs more locks
 * @throws the database's errors at the locks and the commit
 */
export async function runAlone(deps: AloneDeps, connection: StoreConnection, member: Member): Promise<Outcome> {
  await connection.query(command(deps.begin));
  const ids = [...member.accounts].toSorted();
  const customers = [...member.customers];
  if (ids.length + customers.length > 0) await connection.query(deps.statements.lockAccounts({ ids, customers }));
  const outcome = await runIn(deps, connection, member);
  if (outcome.kind !== "result") {
    await connection.query(command("rollback"));
    return outcome;
  }
  if ((await connection.query(command("commit"))).command === "ROLLBACK")
    throw new RolledBackError("The database rolled the transaction back.");
  return outcome;
}

async function runIn(deps: AloneDeps, connection: StoreConnection, member: Member): Promise<Outcome> {
  const added = new Set<string>();
  const claimed = await claim(deps, connection, member);
  const run: { current?: Run } = {};
  try {
    const result = await inTransaction({ connection: sqlConnection(connection), broken: undefined }, async (scope) => {
      const writer = trackInsertedAccounts(withTasks(deps.writerIn(scope), claimed), added);
      const started = new Run(member, () => undefined);
      run.current = started;
      const holds = ({ account, task }: LockScope) =>
        (account === undefined || member.accounts.has(account) || added.has(account)) &&
        (task === undefined || member.tasks.has(task));
      started.begin({ writer, holds });
      const outcome = await started.outcome;
      if (outcome.kind !== "result") throw new NotKeptError(outcome);
      return outcome;
    });
    return result;
  } catch (error) {
    if (error instanceof NotKeptError) return error.outcome;
    throw error;
  }
}

/** Thrown to roll the transaction back. */
class NotKeptError extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome) {
    super("The write is not kept.");
    this.outcome = outcome;
  }
}

async function claim(
  { statements }: AloneDeps,
  connection: StoreConnection,
  { tasks }: Member,
): Promise<ReadonlySet<string>> {
  if (tasks.size === 0) return new Set();
  const { rows } = await connection.query(statements.lockTasks({ ids: [...tasks] }));
  return new Set((rows as { id: string }[]).map(({ id }) => id));
}

/** A task that another transaction has claimed counts as missing. */
function withTasks(writer: StoreWriter, claimed: ReadonlySet<string>): StoreWriter {
  const { tasks } = writer;
  return {
    ...writer,
    tasks: { ...tasks, find: async (owner, id) => (claimed.has(id) ? tasks.find(owner, id) : undefined) },
  };
}

/** An account that the write itself opened needs no lock. */
function trackInsertedAccounts(writer: StoreWriter, added: Set<string>): StoreWriter {
  const { accounts } = writer;
  const insert: typeof accounts.insert = async (account) => {
    await accounts.insert(account);
    added.add(account.id);
  };
  return {
    ...writer,
    accounts: { ...accounts, insert },
    attempt: (work, keepIf) => writer.attempt((inner) => work(trackInsertedAccounts(inner, added)), keepIf),
  };
}

function sqlConnection(connection: StoreConnection): Connection {
  return {
    abortsOnError: true,
    async execute(query) {
      const { rows, rowCount } = await connection.query(query);
      return { rows: rows as never[], changes: rowCount ?? 0 };
    },
    async command(text) {
      await connection.query(command(text)).then((_result: PostgresResult) => undefined);
    },
  };
}
