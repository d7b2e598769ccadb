import type { OrderedPage, Page } from "../../ports/pages.ts";
import { assertNoNestedScope, assertOpen, type TransactionState } from "../../ports/transactions.ts";
import { addSlot, compareSlots, removeSlot, type Slot, type Window, windowOf } from "./slots.ts";

/** Rows in memory, by id and in sorted groups. Rows are never changed, only replaced. */
export interface MemoryTable<Row> {
  readonly find: (id: string) => Row | undefined;
  /** All rows of a group. */
  readonly rows: (group: string) => readonly Row[];
  readonly page: (group: string, page: Page & Partial<Pick<OrderedPage, "order">>) => readonly Row[];
  /** @throws Error if the id exists */
  readonly insert: (row: Row) => void;
  /** Inserts the row or replaces the one with its id. */
  readonly save: (row: Row) => void;
  readonly remove: (id: string) => void;
  /**
   * A draft of this table. Its changes stay in the draft until it is committed.
   *
   * @param transaction the transaction of the draft. The draft refuses changes that it no longer allows
   */
  readonly draft: (transaction: TransactionState) => MemoryDraft<Row>;
}

export interface MemoryDraft<Row> extends MemoryTable<Row> {
  readonly commit: () => void;
}

/** Describes the rows of a table. */
export interface RowShape<Row> {
  readonly id: (row: Row) => string;
  /** The groups that contain a row. They never change. */
  readonly groups: (row: Row) => readonly string[];
  /** Orders the groups. Rows with the same time keep their order of creation. */
  readonly time?: (row: Row) => string;
  /** Throws if no further row may be inserted. Default: there is no limit. */
  readonly requireRoom?: () => void;
  /** Called for each change of the table itself, not of a draft. Default: nothing is called. */
  readonly onChange?: (before: Row | undefined, after: Row | undefined) => void;
}

interface Placed<Row> {
  readonly row: Row;
  readonly slot: Slot;
}

/** The base of a draft. */
interface Layer<Row> extends MemoryTable<Row> {
  place(id: string): Placed<Row> | undefined;
  window(group: string, window: Window): readonly Slot[];
  nextPosition(): number;
  apply(placed: Placed<Row>): void;
}

/** Creates an empty table. */
export function createMemoryTable<Row>(shape: RowShape<Row>): MemoryTable<Row> {
  return layer(shape, undefined).table;
}

function layer<Row>(shape: RowShape<Row>, base: Layer<Row> | undefined) {
  /** `undefined` for a deleted row of the base. */
  const own = new Map<string, Placed<Row> | undefined>();
  const groups = new Map<string, Slot[]>();
  let positions = 0;

  const unlist = ({ row, slot }: Placed<Row>): void => {
    for (const group of shape.groups(row)) removeSlot(groups.get(group) ?? [], slot);
  };
  const table: Layer<Row> = {
    place: (id) => (own.has(id) ? own.get(id) : base?.place(id)),
    nextPosition: () => base?.nextPosition() ?? ++positions,
    window(group, window) {
      const added = windowOf(groups.get(group) ?? [], window, () => true);
      const kept = base?.window(group, { ...window, limit: window.limit + own.size }) ?? [];
      const shown = own.size === 0 ? kept : kept.filter(({ id }) => !own.has(id));
      return merge(added, shown, window);
    },
    apply(placed) {
      const id = shape.id(placed.row);
      const known = own.get(id);
      if (base === undefined) shape.onChange?.(known?.row, placed.row);
      own.set(id, placed);
      // Groups never change, so a row that keeps its place stays listed. Moving it would copy long lists.
      if (known !== undefined && compareSlots(known.slot, placed.slot) === 0) return;
      if (known !== undefined) unlist(known);
      for (const group of shape.groups(placed.row)) addTo(groups, group, placed.slot);
    },
    find: (id) => table.place(id)?.row,
    rows: (group) => table.page(group, { limit: Number.MAX_SAFE_INTEGER }),
    page: (group, page) => pageOf(table, shape, group, page),
    insert(row) {
      const id = shape.id(row);
      if (table.place(id) !== undefined) throw new Error(`A row with the id ${id} already exists.`);
      shape.requireRoom?.();
      table.save(row);
    },
    save(row) {
      const id = shape.id(row);
      const position = table.place(id)?.slot.position ?? table.nextPosition();
      table.apply({ row, slot: { id, position, time: shape.time?.(row) ?? "" } });
    },
    remove(id) {
      const known = own.get(id);
      if (known !== undefined) unlist(known);
      if (base === undefined) {
        shape.onChange?.(known?.row, undefined);
        own.delete(id);
      } else own.set(id, undefined);
    },
    draft(transaction) {
      const top = layer(shape, table);
      const commit = () =>
        top.own.forEach((placed, id) => (placed === undefined ? table.remove(id) : table.apply(placed)));
      return { ...guard(top.table, transaction), commit };
    },
  };
  return { table, own };
}

function guard<Row>(table: MemoryTable<Row>, transaction: TransactionState): MemoryTable<Row> {
  const reading =
    <Given extends unknown[], Result>(read: (...given: Given) => Result) =>
    (...given: Given) => {
      assertOpen(transaction);
      return read(...given);
    };
  const changing = <Given>(write: (given: Given) => void) =>
    reading((given: Given) => {
      assertNoNestedScope(transaction);
      write(given);
    });
  return {
    find: reading(table.find),
    rows: reading(table.rows),
    page: reading(table.page),
    insert: changing(table.insert),
    save: changing(table.save),
    remove: changing(table.remove),
    draft: table.draft,
  };
}

/** An unknown cursor gives an empty page. */
function pageOf<Row>(
  table: Layer<Row>,
  shape: RowShape<Row>,
  group: string,
  { limit, startingAfter, endingBefore, order = "asc" }: Page & Partial<Pick<OrderedPage, "order">>,
): readonly Row[] {
  const cursorId = startingAfter ?? endingBefore;
  const cursor = cursorId === undefined ? undefined : table.place(cursorId);
  const isListed = cursor !== undefined && shape.groups(cursor.row).includes(group);
  if (cursorId !== undefined && !isListed) return [];
  const backwards = endingBefore !== undefined;
  const ascending = (order === "asc") !== backwards;
  const slots = table.window(group, { limit, cursor: cursor?.slot, ascending });
  const rows = slots.map(({ id }) => table.find(id)).filter((row) => row !== undefined);
  return backwards ? rows.toReversed() : rows;
}

function merge(added: readonly Slot[], kept: readonly Slot[], { limit, ascending }: Window): readonly Slot[] {
  if (added.length === 0) return kept.slice(0, limit);
  const sign = ascending ? 1 : -1;
  return [...added, ...kept].toSorted((one, other) => sign * compareSlots(one, other)).slice(0, limit);
}

function addTo(groups: Map<string, Slot[]>, group: string, slot: Slot): void {
  const slots = groups.get(group);
  if (slots === undefined) groups.set(group, [slot]);
  else addSlot(slots, slot);
}
