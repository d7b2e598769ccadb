/** The statements of entities, and of idempotency records, which have their own table. @module */
import type { Kysely } from "kysely";
import { type Entities, namedEntityKinds } from "../../components/entities.ts";
import type { IdempotencyRecord } from "../../components/idempotency/entities.ts";
import type { EntityKind, EntityWriter, EntityWriters } from "../../ports/entities.ts";
import { preparePages } from "./prepare-pages.ts";
import { type NewRow, prepare, prepareInsert } from "./statements.ts";
import type { EntityRow, Tables } from "./tables.ts";
import type { Session } from "./transaction.ts";

interface Owned {
  readonly kind: string;
  readonly owner: string;
}

type One = Owned & Pick<EntityRow, "id">;
type Document = Pick<EntityRow, "document">;

/** Prepares the statements for entities, which are the same for all kinds. */
export function prepareEntities(db: Kysely<Tables>): (session: Session) => EntityWriters<Entities> {
  const statements = prepareStatements(db);
  return (session) => {
    const writers = namedEntityKinds.map(([name, kind]) => [name, createWriter(statements, session, name, kind)]);
    return Object.fromEntries(writers) as EntityWriters<Entities>;
  };
}

function prepareStatements(db: Kysely<Tables>) {
  const documents = db.selectFrom("entities").select("document");
  return {
    find: prepare<One, Document>((value) =>
      documents.where("kind", "=", value("kind")).where("owner", "=", value("owner")).where("id", "=", value("id")),
    ),
    page: preparePages<Owned, "entities", Document>(
      db,
      (value) => documents.where("kind", "=", value("kind")).where("owner", "=", value("owner")),
      { order: "time" },
    ),
    pageOfGroup: preparePages<Owned & { group: string }, "entities", Document>(
      db,
      (value) =>
        documents
          .where("kind", "=", value("kind"))
          .where("owner", "=", value("owner"))
          .where("group_name", "=", value("group")),
      { order: "time" },
    ),
    insert: prepareInsert(db, "entities", ["kind", "owner", "id", "group_name", "time", "document"]),
    replace: prepare<One & Document & { time: string }>((value) =>
      db
        .updateTable("entities")
        .where("kind", "=", value("kind"))
        .where("owner", "=", value("owner"))
        .where("id", "=", value("id"))
        .set({ time: value("time"), document: value("document") }),
    ),
    remove: prepare<One>((value) =>
      db
        .deleteFrom("entities")
        .where("kind", "=", value("kind"))
        .where("owner", "=", value("owner"))
        .where("id", "=", value("id")),
    ),
  };
}

function createWriter(
  statements: ReturnType<typeof prepareStatements>,
  session: Session,
  kind: string,
  { owner: ownerOf, key, time: timeOf, group: groupOf }: EntityKind<unknown>,
): EntityWriter<unknown> {
  return {
    async find(owner, id) {
      return (await session.read(statements.find({ kind, owner, id }))).map(toEntity)[0];
    },
    async list(owner, page, group) {
      const rows =
        group === undefined
          ? await statements.page(session, page, { kind, owner })
          : await statements.pageOfGroup(session, page, { kind, owner, group });
      return rows.map(toEntity);
    },
    async insert(entity) {
      const row = { kind, owner: ownerOf(entity), id: key(entity), group_name: groupOf?.(entity) ?? null };
      await session.write(statements.insert([{ ...row, time: timeOf(entity), document: JSON.stringify(entity) }]));
    },
    async replace(entity) {
      const one = { kind, owner: ownerOf(entity), id: key(entity) };
      const row = { ...one, time: timeOf(entity), document: JSON.stringify(entity) };
      if ((await session.write(statements.replace(row))) === 0)
        throw new Error(`There is no row with the id ${one.id}.`);
    },
    async remove(owner, id) {
      await session.write(statements.remove({ kind, owner, id }));
    },
  };
}

function toEntity({ document }: Document): unknown {
  return JSON.parse(document);
}

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
  const page = preparePages(db, () => records, { order: "time" });
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
