/** The fence that refuses writes after a backup was restored, until an operator lifts it. @module */

/** The state of a fence. */
export interface FenceState {
  /** Whether all writes are refused. */
  readonly isRaised: boolean;
  /** Writes that were signed earlier are refused, in milliseconds since 1970. Default: no cut-off. */
  readonly cutOff?: number | undefined;
  /** Whether the database lists lost writes. If so, each write must be looked up with `isLostWrite`. */
  readonly hasLostWrites: boolean;
}

/** Refuses writes. Create one with `createRestoreFence` of `./node`. */
export interface WriteFence {
  /** The current state, without waiting. */
  readonly state: () => FenceState;
  /** Whether a write was accepted before a restore and is missing in the restored data. */
  readonly isLostWrite: (writeId: string) => boolean | PromiseLike<boolean>;
}

/** The records of a fence, in the database that is backed up. */
export interface FenceRecords {
  /** The id of the database. Its backups have the same id. Creates the id if there is none. */
  databaseId(): Promise<string>;
  /** The stored mark of an instance; `undefined` if it has none. */
  markOf(instance: string): Promise<number | undefined>;
  /** Stores the mark of an instance, durably. */
  setMark(instance: string, mark: number): Promise<void>;
  /** The state that all instances share. In a new database the fence is lowered and has no cut-off. */
  read(): Promise<StoredFence>;
  /** Raises the fence for all instances. It keeps the reason of a raised fence. */
  raise(reason: string, at: number): Promise<void>;
  /**
   * Lifts the fence for all instances.
   *
   * @param cutOff refuses writes that were signed earlier, in milliseconds since 1970; `undefined` for no cut-off
   */
  lift(cutOff: number | undefined): Promise<void>;
  /** Stores lost writes. Known ids are ignored. */
  addLostWrites(writeIds: readonly string[]): Promise<void>;
  /** Whether `addLostWrites` has stored this write. */
  isLostWrite(writeId: string): Promise<boolean>;
}

/** The stored state of a fence. */
export interface StoredFence extends FenceState {
  /** The reason for the raised fence. */
  readonly reason: string | undefined;
  /** The time at which it was raised, in milliseconds since 1970. */
  readonly raisedAt: number | undefined;
}

/** Runs a statement with `?` or `$1` parameters, as the database needs them. */
export type FenceQuery = (text: string, values: readonly (string | number | null)[]) => Promise<readonly unknown[]>;

const PREFIX = "provider_connectivity_restore";

/** Creates the tables. One statement each. */
export const fenceSchema: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS ${PREFIX}_fence (
    one integer PRIMARY KEY, database_id text NOT NULL, reason text, raised_at bigint, cut_off bigint)`,
  `CREATE TABLE IF NOT EXISTS ${PREFIX}_marks (instance text PRIMARY KEY, mark bigint NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS ${PREFIX}_lost (write_id text PRIMARY KEY)`,
];
/** The first of the tables, which exists if all do. */
export const FENCE_TABLE = `${PREFIX}_lost`;

interface FenceRow {
  readonly database_id: string;
  readonly reason: string | null;
  /** A driver may return 64-bit numbers as text. */
  readonly raised_at: number | string | null;
  readonly cut_off: number | string | null;
  readonly lost: number | string;
}

/** Stores the records in any SQL database that supports `ON CONFLICT`. Parameters are written as `$1`. */
export function createFenceRecords(query: FenceQuery): FenceRecords {
  const row = async (): Promise<FenceRow | undefined> => {
    const [found] = await query(
      `SELECT database_id, reason, raised_at, cut_off, (SELECT count(*) FROM (SELECT 1 FROM ${PREFIX}_lost LIMIT 1) AS one_lost) AS lost
       FROM ${PREFIX}_fence WHERE one = 1`,
      [],
    );
    return found as FenceRow | undefined;
  };
  const prepared = async (): Promise<FenceRow> => {
    await query(`INSERT INTO ${PREFIX}_fence (one, database_id) VALUES (1, $1) ON CONFLICT DO NOTHING`, [
      crypto.randomUUID(),
    ]);
    const made = await row();
    if (made === undefined) throw new Error("The row of the restore fence is missing.");
    return made;
  };
  return {
    databaseId: async () => (await prepared()).database_id,
    async markOf(instance) {
      const [found] = await query(`SELECT mark FROM ${PREFIX}_marks WHERE instance = $1`, [instance]);
      return found === undefined ? undefined : Number((found as { mark: number | string }).mark);
    },
    async setMark(instance, mark) {
      await query(
        `INSERT INTO ${PREFIX}_marks (instance, mark) VALUES ($1, $2)
         ON CONFLICT (instance) DO UPDATE SET mark = excluded.mark`,
        [instance, mark],
      );
    },
    async read() {
      const { reason, raised_at: raisedAt, cut_off: cutOff, lost } = (await row()) ?? (await prepared());
      return {
        isRaised: raisedAt !== null,
        raisedAt: raisedAt === null ? undefined : Number(raisedAt),
        reason: reason ?? undefined,
        cutOff: cutOff === null ? undefined : Number(cutOff),
        hasLostWrites: Number(lost) > 0,
      };
    },
    async raise(reason, at) {
      await prepared();
      await query(`UPDATE ${PREFIX}_fence SET reason = $1, raised_at = $2 WHERE one = 1 AND raised_at IS NULL`, [
        reason,
        at,
      ]);
    },
    async lift(cutOff) {
      await query(`UPDATE ${PREFIX}_fence SET reason = NULL, raised_at = NULL, cut_off = $1 WHERE one = 1`, [
        cutOff ?? null,
      ]);
    },
    async addLostWrites(writeIds) {
      for (const writeId of writeIds)
        await query(`INSERT INTO ${PREFIX}_lost (write_id) VALUES ($1) ON CONFLICT DO NOTHING`, [writeId]);
    },
    isLostWrite: async (writeId) =>
      (await query(`SELECT 1 FROM ${PREFIX}_lost WHERE write_id = $1`, [writeId])).length > 0,
  };
}
