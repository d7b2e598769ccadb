/** Rows inside a batch: what the database has, and on top of it what was written and is not sent yet. @module */
import { type EntityKindName, namedEntityKinds } from "../../../components/entities.ts";
import type { EntityKind } from "../../../ports/entities.ts";

/** The tables. Each kind of entity counts as one. */
export type TableName = "customers" | "assets" | "accounts" | "balances" | "entries" | EntityKindName;

/** Which row is meant. */
export interface RowRef {
  readonly table: TableName;
  /** The owner of an entity, and the account of a balance; empty for other rows. */
  readonly owner: string;
  /** The key of an entity, the asset of a balance, or the id of another row. */
  readonly id: string;
  /** The same text for the same row alone. */
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

/** A row that was written. `none` is left of a row that was inserted and removed again. */
export interface Change {
  readonly ref: RowRef;
  readonly mode: "insert" | "update" | "remove" | "none";
  /** The row as it is now; `undefined` for one that is gone. */
  readonly row: unknown;
  /** The row that the database has, of one that is removed. */
  readonly removed?: unknown;
}

/** What a write, or an attempt in it, has written so far. */
export class Layer {
  readonly #below: Layer | undefined;
  readonly changes = new Map<string, Change>();
  /** Whether a row was inserted of which it is not known whether the database has it. */
  isUnsure = false;
  /** The keys of rows that were inserted here, and not only changed. */
  readonly #inserted = new Set<string>();
  /** The owners of which something changed. */
  readonly #owners = new Set<string>();

  constructor(below?: Layer) {
    this.#below = below;
  }

  /** The newest change of a row, in this layer or in one below. */
  find(key: string): Change | undefined {
    return this.changes.get(key) ?? this.#below?.find(key);
  }

  /** Whether something of a table or of its owner changed. */
  isChanged(owner: string): boolean {
    return this.#owners.has(owner) || (this.#below?.isChanged(owner) ?? false);
  }

  set(change: Change): void {
    const { table, owner, key } = change.ref;
    this.changes.set(key, change);
    this.#owners.add(ownerKey(table, owner)).add(table);
  }

  /** Sets the change of a row that was not there before. */
  insert(change: Change): void {
    this.set(change);
    this.#inserted.add(change.ref.key);
  }

  /** Whether another layer has meanwhile got a row that was inserted here. */
  clashesWith(other: Layer): boolean {
    return [...this.#inserted].some((key) => other.find(key)?.row !== undefined);
  }

  /** Takes over all that another layer has written. */
  take(other: Layer): void {
    for (const change of other.changes.values()) this.set(change);
    for (const key of other.#inserted) this.#inserted.add(key);
    this.isUnsure ||= other.isUnsure;
  }
}

const kinds = new Map<string, EntityKind<unknown>>(namedEntityKinds);

/** How the entities of a table are filed. */
export function kindOf(table: TableName): EntityKind<unknown> {
  const kind = kinds.get(table);
  if (kind === undefined) throw new TypeError(`${table} is no kind of entity.`);
  return kind;
}
