import {
  idempotencyKeyReuse,
  type IdempotencyStore,
  identify,
  type StoredResponse,
} from "@provider-connectivity/server";
import { GLOBAL_OWNER } from "../../ports/entities.ts";
import type { Attempt, Transactions } from "../../ports/store.ts";
import type { IdempotencyRecord, StoreReader, StoreWriter } from "./entities.ts";

/** Seven days after the last attempt: longer than a client may wait before it retries. */
const LIFETIME_MS = 7 * 24 * 3_600_000;
/** The maximum number of records that one transaction removes. */
const SWEEP_LIMIT = 100;

/** A writer of idempotency records that can undo a part of its writes. */
type Transaction<Writer> = Omit<StoreWriter, "attempt"> & { readonly attempt: Attempt<Writer> };

/** Idempotency with its records in the ledger's database. */
export interface LedgerIdempotency<Writer> extends IdempotencyStore<Writer> {
  /** Removes expired records. Call it periodically. */
  readonly sweep: () => Promise<void>;
}

/**
 * Creates the idempotency of a ledger. A response and its effects are committed in one transaction, so that a crash keeps both
 * or neither. A 4xx undoes the effects and is stored. A concurrent repetition waits for the transaction and finds the record.
 *
 * @param now the clock, in milliseconds since 1970
 */
export function createIdempotency<Writer extends Transaction<Writer>>({
  store,
  now,
}: {
  store: StoreReader & Transactions<Writer>;
  now: () => number;
}): LedgerIdempotency<Writer> {
  return {
    sweep: () => sweep(store, now),
    async run(scope, body, execute) {
      const identity = identify(scope, body);
      const { id, operationKey } = identity;
      const response = await store.write(
        async (tx): Promise<StoredResponse | undefined> => {
          const time = now();
          const expiresAt = new Date(time + LIFETIME_MS).toISOString();
          const known = await findUnlessExpired(tx, id, time);
          if (known !== undefined) return replay(tx, { ...known, expiresAt }, operationKey);
          const executed = await tx.attempt((inner) => execute({ operationKey, tx: inner }), isSuccess);
          if (executed.status < 500) await tx.idempotencyRecords.insert({ ...identity, ...executed, expiresAt });
          return executed;
        },
        { accounts: scope.accountId === "" ? [] : [scope.accountId] },
      );
      if (response === undefined) throw idempotencyKeyReuse();
      return response;
    },
  };
}

function isSuccess({ status }: StoredResponse): boolean {
  return status < 400;
}

/**
 * Every attempt extends the record's lifetime, also a refused one.
 *
 * @returns the stored response; `undefined` if the key belongs to another request
 */
async function replay(
  { idempotencyRecords }: Pick<StoreWriter, "idempotencyRecords">,
  known: IdempotencyRecord,
  operationKey: string,
): Promise<StoredResponse | undefined> {
  await idempotencyRecords.replace(known);
  return known.operationKey === operationKey ? { status: known.status, body: known.body } : undefined;
}

async function findUnlessExpired(
  { idempotencyRecords }: Pick<StoreWriter, "idempotencyRecords">,
  id: string,
  time: number,
): Promise<IdempotencyRecord | undefined> {
  const known = await idempotencyRecords.find(GLOBAL_OWNER, id);
  if (known === undefined || !isExpired(known, time)) return known;
  await idempotencyRecords.remove(GLOBAL_OWNER, id);
  return undefined;
}

/** Records are listed by expiry, so the first page shows whether there is anything to remove. */
async function sweep(
  store: StoreReader & Transactions<Omit<StoreWriter, "attempt">>,
  now: () => number,
): Promise<void> {
  const page = { limit: SWEEP_LIMIT, order: "asc" } as const;
  const expired = async ({ idempotencyRecords }: Pick<StoreReader, "idempotencyRecords">) =>
    (await idempotencyRecords.list(GLOBAL_OWNER, page)).filter((record) => isExpired(record, now()));
  for (let before: string | undefined; ;) {
    const [first] = await expired(store);
    // A record that another transaction has locked stays until the next sweep.
    if (first === undefined || first.id === before) return;
    before = first.id;
    await store.write(
      async (writer) => {
        const { idempotencyRecords } = writer;
        const ids = (await expired(writer)).map(({ id }) => id);
        // A request may have used one of the keys again since the list was read.
        for (const record of await Promise.all(ids.map((id) => idempotencyRecords.find(GLOBAL_OWNER, id))))
          if (record !== undefined && isExpired(record, now()))
            await idempotencyRecords.remove(GLOBAL_OWNER, record.id);
      },
      { isBackground: true },
    );
  }
}

function isExpired({ expiresAt }: IdempotencyRecord, time: number): boolean {
  return Date.parse(expiresAt) <= time;
}
