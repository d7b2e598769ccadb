import type { Kysely } from "kysely";
import { entityKindNames, entityKinds, type EntityKind, type EntityWriter, type EntityWriters } from "../entities.ts";
import { readPage } from "./read-page.ts";
import type { Tables } from "./tables.ts";

/** Things of all kinds in SQL. */
export function createSqlEntities(db: Kysely<Tables>): EntityWriters {
  const writers = entityKindNames.map((name) => [
    name,
    createWriter(db, name, entityKinds[name] as EntityKind<unknown>),
  ]);
  return Object.fromEntries(writers) as EntityWriters;
}

function createWriter(db: Kysely<Tables>, kind: string, shape: EntityKind<unknown>): EntityWriter<unknown> {
  const documentsOf = (owner: string) =>
    db.selectFrom("entities").select("document").where("kind", "=", kind).where("owner", "=", owner);
  return {
    async find(owner, id) {
      const row = await documentsOf(owner).where("id", "=", id).executeTakeFirst();
      return row === undefined ? undefined : toEntity(row);
    },
    async list(owner, page, group) {
      const all = documentsOf(owner);
      const list = group === undefined ? all : all.where("group_name", "=", group);
      return (await readPage(list, page, ["time", "position"])).map(toEntity);
    },
    async insert(entity) {
      await db
        .insertInto("entities")
        .values({
          kind,
          owner: shape.owner(entity),
          id: shape.key(entity),
          group_name: shape.group?.(entity) ?? null,
          ...toRow(shape, entity),
        })
        .execute();
    },
    async replace(entity) {
      const [owner, id] = [shape.owner(entity), shape.key(entity)];
      const { numUpdatedRows } = await db
        .updateTable("entities")
        .where("kind", "=", kind)
        .where("owner", "=", owner)
        .where("id", "=", id)
        .set(toRow(shape, entity))
        .executeTakeFirst();
      if (numUpdatedRows !== 1n) throw new Error(`There is no row with the id ${id}.`);
    },
    async remove(owner, id) {
      await db
        .deleteFrom("entities")
        .where("kind", "=", kind)
        .where("owner", "=", owner)
        .where("id", "=", id)
        .execute();
    },
  };
}

function toEntity({ document }: { document: string }): unknown {
  return JSON.parse(document);
}

function toRow(shape: EntityKind<unknown>, entity: unknown): { time: string; document: string } {
  return { time: shape.time(entity), document: JSON.stringify(entity) };
}
