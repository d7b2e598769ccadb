import {
  entityKindNames,
  entityKinds,
  type Entities,
  type EntityKind,
  type EntityKindName,
  type EntityWriter,
  type EntityWriters,
} from "../entities.ts";
import { createMemoryTable, type MemoryTable } from "./memory-table.ts";

/** A table for each kind of thing. */
export type EntityTables = { readonly [Kind in EntityKindName]: MemoryTable<Entities[Kind]> };

/** Makes empty tables. */
export function createEntityTables(): EntityTables {
  return Object.fromEntries(
    entityKindNames.map((name) => [name, createTable(kindOf(name))]),
  ) as unknown as EntityTables;
}

/** Reads and writes of all kinds over their tables. */
export function createMemoryEntities(tables: EntityTables): EntityWriters {
  const writers = entityKindNames.map((name) => [
    name,
    writerOf(kindOf(name), () => tables[name] as MemoryTable<unknown>),
  ]);
  return Object.fromEntries(writers) as EntityWriters;
}

function kindOf(name: EntityKindName): EntityKind<unknown> {
  return entityKinds[name] as EntityKind<unknown>;
}

function createTable({ owner, key, time, group }: EntityKind<unknown>): MemoryTable<unknown> {
  return createMemoryTable<unknown>({
    id: (entity) => join(owner(entity), key(entity)),
    groups: (entity) => (group === undefined ? [owner(entity)] : [owner(entity), join(owner(entity), group(entity))]),
    time,
  });
}

/** A table is asked for where it is used, because a write makes its drafts then. */
function writerOf({ owner, key }: EntityKind<unknown>, table: () => MemoryTable<unknown>): EntityWriter<unknown> {
  return {
    find: async (from, id) => table().find(join(from, id)),
    async list(from, { startingAfter, endingBefore, ...page }, group) {
      return table().page(group === undefined ? from : join(from, group), {
        ...page,
        ...(startingAfter === undefined ? {} : { startingAfter: join(from, startingAfter) }),
        ...(endingBefore === undefined ? {} : { endingBefore: join(from, endingBefore) }),
      });
    },
    insert: async (entity) => table().insert(entity),
    async replace(entity) {
      const id = join(owner(entity), key(entity));
      if (table().find(id) === undefined) throw new Error(`There is no row with the id ${id}.`);
      table().save(entity);
    },
    remove: async (from, id) => table().remove(join(from, id)),
  };
}

/** Two texts as one that no other two give. */
function join(one: string, other: string): string {
  return `${one.length}:${one}${other}`;
}
