import type { Kysely } from "kysely";
import type { IdempotencyRecord } from "../../components/idempotency/entities.ts";
import type { EntityWriter } from "../../ports/entities.ts";
import { preparePages } from "./prepare-pages.ts";
import { type NewRow, prepare, prepareInsert } from "./statements.ts";
import type { Tables } from "./tables.ts";
import type { Session } from "./transaction.ts";

/** A record's columns, in the order in which they are written. */
export const recordColumns = ["id", "operation_key", "status", "body", "time"] as const;

/** A record as a row. */
export type RecordColumns = NewRow<"idempotency_records">;

/** Reads a row. */
export function toRecord({ id, operation_key: operationKey, status, body, time }: RecordColumns): IdempotencyRecord {
  return { id, operationKey, status, body, expiresAt: time };
}

/** Makes the row of a record. */
export function toRecordRow({ id, operationKey, status, body, expiresAt }: IdempotencyRecord): RecordColumns {
  return { id, operation_key: operationKey, status, body, time: expiresAt };
}

/** Prepares the statements about idempotency records, which all have the same owner. */
export function prepareIdempotencyRecords(db: Kysely<Tables>): (session: Session) => EntityWriter<IdempotencyRecord> {
  const records = db.selectFrom("idempotency_records").select(recordColumns);
  const find = prepare<{ id: string }, RecordColumns>((value) => records.where("id", "=", value("id")));
  const page = preparePages(db, () => records, "time");
  const insert = prepareInsert(db, "idempotency_records", recordColumns);
  const replace = prepare<RecordColumns>((value) =>
    db
      .updateTable("idempotency_records")
      .where("id", "=", value("id"))
      .set({
        operation_key: value("operation_key"),
        status: value("status"),
        body: value("body"),
        time: value("time"),
      }),
  );
  const remove = prepare<{ id: string }>((value) => db.deleteFrom("idempotency_records").where("id", "=", value("id")));
  return (session) => ({
    find: async (_owner, id) => (await session.read(find({ id }))).map(toRecord)[0],
    list: async (_owner, wanted) => (await page(session, wanted, {})).map(toRecord),
    insert: async (record) => void (await session.write(insert([toRecordRow(record)]))),
    async replace(record) {
      if ((await session.write(replace(toRecordRow(record)))) === 0)
        throw new Error(`There is no row with the id ${record.id}.`);
    },
    remove: async (_owner, id) => void (await session.write(remove({ id }))),
  });
}
