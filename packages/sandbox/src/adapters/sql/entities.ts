import type { Kysely } from "kysely";
import { type Entities, namedEntityKinds } from "../../components/entities.ts";
import type { EntityKind, EntityWriter, EntityWriters } from "../../ports/entities.ts";
import { preparePages } from "./prepare-pages.ts";
import { prepare, prepareInsert } from "./statements.ts";
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
      "time",
    ),
    pageOfGroup: preparePages<Owned & { group: string }, "entities", Document>(
      db,
      (value) =>
        documents
          .where("kind", "=", value("kind"))
          .where("owner", "=", value("owner"))
          .where("group_name", "=", value("group")),
      "time",
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
