/** The rows of a batch: the rows of the database, and the pending changes on top of them. @module */
import { type EntityKindName, namedEntityKinds } from "../../../components/entities.ts";
import type { EntityKind } from "../../../ports/entities.ts";

/** The tables. Each kind of entity counts as one. */
export type TableName = "customers" | "assets" | "accounts" | "balances" | "entries" | EntityKindName;

/** Identifies a row. */
export interface RowRef {
  readonly table: TableName;
  /** The owner of an entity, and the account of a balance; empty for other rows. */
  readonly owner: string;
  /** The key of an entity, the asset of a balance, or the id of another row. */
  readonly id: string;
  /** A text that is unique for each row. */
  readonly key: string;
}

/** Names a row. */
export function rowRef(table: TableName, owner: string, id: string): RowRef {
  return { table, owner, id, key: `${table} ${owner.length} ${owner} ${id}` };
}

/** Names all rows of an owner. */
export function ownerKey(table: TableName, owner: string): string {
  return `${table} ${owner}`;
}

/** A changed row. `none` marks a row that was inserted and removed again. */
export interface Change {
  readonly ref: RowRef;
  readonly mode: "insert" | "update" | "remove" | "none";
  /** The current row; `undefined` for a removed one. */
  readonly row: unknown;
  /** The row in the database, if it is removed. */
  readonly removed?: unknown;
}

/** The changes of a write, or of an attempt inside it. */
export class Layer {
  readonly #below: Layer | undefined;
  readonly changes = new Map<string, Change>();
  /** Whether the write inserted a row that the database may already have. */
  isUnsure = false;
  /** The keys of the rows that were inserted here. */
  readonly #inserted = new Set<string>();
  /** The owners of changed rows. */
  readonly #owners = new Set<string>();

  constructor(below?: Layer) {
    this.#below = below;
  }

  /** The newest change of a row, in this layer or in one below. */
  find(key: string): Change | undefined {
    return this.changes.get(key) ?? this.#below?.find(key);
  }

  /** Whether a row of a table or of an owner changed. */
  isChanged(owner: string): boolean {
    return this.#owners.has(owner) || (this.#below?.isChanged(owner) ?? false);
  }

  set(change: Change): void {
    const { table, owner, key } = change.ref;
    this.changes.set(key, change);
    this.#owners.add(ownerKey(table, owner)).add(table);
  }

  /** Adds a row that did not exist before. */
  insert(change: Change): void {
    this.set(change);
    this.#inserted.add(change.ref.key);
  }

  /** Whether another layer contains a row that was inserted here. */
  clashesWith(other: Layer): boolean {
    return [...this.#inserted].some((key) => other.find(key)?.row !== undefined);
  }

  /** Takes over the changes of another layer. */
  take(other: Layer): void {
    for (const change of other.changes.values()) this.set(change);
    for (const key of other.#inserted) this.#inserted.add(key);
    this.isUnsure ||= other.isUnsure;
  }
}

const kinds = new Map<string, EntityKind<unknown>>(namedEntityKinds);

/** The kind of the entities of a table. */
export function kindOf(table: TableName): EntityKind<unknown> {
  const kind = kinds.get(table);
  if (kind === undefined) throw new TypeError(`${table} is not a kind of entity.`);
  return kind;
}
