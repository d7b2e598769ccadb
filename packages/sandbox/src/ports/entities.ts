/**
 * Entities: the records of components, in addition to the ledger. The store finds and lists entities, but does not interpret their
 * content. Each component registers its kinds in its `entities.ts`.
 * @module
 */
import type { OrderedPage } from "./pages.ts";

/** How the store indexes the entities of one kind. */
export interface EntityKind<Entity> {
  /** The owner under which an entity is found and listed. Must never change. */
  readonly owner: (entity: Entity) => string;
  /** The key by which an entity is found, unique per owner. Must never change. */
  readonly key: (entity: Entity) => string;
  /** The sort key of lists: ISO 8601 in UTC with milliseconds, which sorts as text. */
  readonly time: (entity: Entity) => string;
  /** The sublist that an entity belongs to. Must never change. Default: none. */
  readonly group?: (entity: Entity) => string;
}

/** The kinds of a component, by name. `Entities` maps each name to its record type. */
export type EntityKinds<Entities extends object> = { readonly [Name in keyof Entities]: EntityKind<Entities[Name]> };

/** The owner of entities that belong to no account or customer. */
export const GLOBAL_OWNER = "";

interface AccountEntity {
  readonly id: string;
  readonly accountId: string;
  readonly createdAt: string;
}

/** The kind of most entities: owned by an account, found by id, listed by creation time. */
export const accountEntity: EntityKind<AccountEntity> = {
  owner: ({ accountId }) => accountId,
  key: ({ id }) => id,
  time: ({ createdAt }) => createdAt,
};

/** Reads entities of one kind. */
export interface EntityReader<Entity> {
  /** Finds the owner's entity with this key. Entities of other owners are not found. */
  find(owner: string, key: string): Promise<Entity | undefined>;
  /**
   * Lists by time, and by order of creation where times are equal. The page's cursors are keys.
   *
   * @param group restricts the list to one group
   */
  list(owner: string, page: OrderedPage, group?: string): Promise<readonly Entity[]>;
}

/** Reads and writes entities of one kind. */
export interface EntityWriter<Entity> extends EntityReader<Entity> {
  /** @throws Error if the owner has an entity with this key */
  insert(entity: Entity): Promise<void>;
  /** @throws Error if the owner has no entity with this key */
  replace(entity: Entity): Promise<void>;
  /** Removes the owner's entity with this key, if it exists. */
  remove(owner: string, key: string): Promise<void>;
}

/** A reader for each kind. */
export type EntityReaders<Entities extends object> = {
  readonly [Name in keyof Entities]: EntityReader<Entities[Name]>;
};

/** A writer for each kind. */
export type EntityWriters<Entities extends object> = {
  readonly [Name in keyof Entities]: EntityWriter<Entities[Name]>;
};
