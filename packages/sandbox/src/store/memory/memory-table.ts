import type { Page } from "../page.ts";
import { pageOf } from "../page-of.ts";

/** Rows in memory, by id, and in groups that keep the order of creation. Rows are never changed, only replaced. */
export interface MemoryTable<Row> {
  find(id: string): Row | undefined;
  /** The ids of a group. */
  ids(group: string): readonly string[];
  rows(group: string): readonly Row[];
  page(group: string, page: Page): readonly Row[];
  /** @throws Error when the id is taken */
  insert(row: Row): void;
  /** Inserts the row or replaces the one with its id. */
  save(row: Row): void;
  /** A table that shows this one and keeps what is written for itself until it is committed. */
  draft(): MemoryDraft<Row>;
}

export interface MemoryDraft<Row> extends MemoryTable<Row> {
  commit(): void;
}

/**
 * Makes an empty table.
 *
 * @param groupsOf the groups in which a row is listed; they never change
 */
export function createMemoryTable<Row extends { readonly id: string }>(
  groupsOf: (row: Row) => readonly string[],
): MemoryTable<Row> {
  return layer(groupsOf, undefined, new Map());
}

function layer<Row extends { readonly id: string }>(
  groupsOf: (row: Row) => readonly string[],
  base: MemoryTable<Row> | undefined,
  own: Map<string, Row>,
): MemoryTable<Row> {
  const groups = new Map<string, string[]>();
  const find = (id: string) => own.get(id) ?? base?.find(id);
  const ids = (group: string): readonly string[] => {
    const added = groups.get(group) ?? [];
    return base === undefined ? added : [...base.ids(group), ...added];
  };
  const rowsOf = (wanted: readonly string[]) => wanted.map(find).filter((row) => row !== undefined);
  const save = (row: Row) => {
    if (find(row.id) === undefined) for (const group of groupsOf(row)) addTo(groups, group, row.id);
    own.set(row.id, row);
  };
  const table: MemoryTable<Row> = {
    find,
    ids,
    rows: (group) => rowsOf(ids(group)),
    page: (group, page) => rowsOf(pageOf(ids(group), page)),
    save,
    insert(row) {
      if (find(row.id) !== undefined) throw new Error(`There is a row with the id ${row.id} already.`);
      save(row);
    },
    draft() {
      const rows = new Map<string, Row>();
      return { ...layer(groupsOf, table, rows), commit: () => rows.forEach((row) => save(row)) };
    },
  };
  return table;
}

function addTo(groups: Map<string, string[]>, group: string, id: string): void {
  const ids = groups.get(group);
  if (ids === undefined) groups.set(group, [id]);
  else ids.push(id);
}
