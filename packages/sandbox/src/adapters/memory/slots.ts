/** Sorted lists in memory, so that every page costs the same. @module */
import type { OrderedPage } from "../../ports/pages.ts";

/** The position of a row in its lists: by time, then by order of creation. */
export interface Slot {
  readonly time: string;
  readonly position: number;
  readonly id: string;
}

/** Compares two slots: negative, zero or positive. */
export function compareSlots(one: Slot, other: Slot): number {
  if (one.time !== other.time) return one.time < other.time ? -1 : 1;
  return one.position - other.position;
}

/** Inserts a slot in order, which is nearly always the end. */
export function addSlot(slots: Slot[], slot: Slot): void {
  const last = slots.at(-1);
  if (last === undefined || compareSlots(last, slot) < 0) slots.push(slot);
  else slots.splice(firstAtOrAfter(slots, slot), 0, slot);
}

/** Removes a slot if it exists. */
export function removeSlot(slots: Slot[], slot: Slot): void {
  const index = firstAtOrAfter(slots, slot);
  if (slots[index]?.id === slot.id) slots.splice(index, 1);
}

/** The slots of a page, and where to start. */
export interface Window extends Pick<OrderedPage, "limit"> {
  /** Only slots beyond this one. */
  readonly cursor?: Slot | undefined;
  readonly ascending: boolean;
}

/** Returns up to this many slots beyond the cursor, nearest first, of those that `isVisible` accepts. */
export function windowOf(
  slots: readonly Slot[],
  { limit, cursor, ascending }: Window,
  isVisible: (slot: Slot) => boolean,
): Slot[] {
  const found: Slot[] = [];
  const step = ascending ? 1 : -1;
  for (let index = startOf(slots, cursor, ascending); found.length < limit; index += step) {
    const slot = slots[index];
    if (slot === undefined) break;
    if (isVisible(slot)) found.push(slot);
  }
  return found;
}

function startOf(slots: readonly Slot[], cursor: Slot | undefined, ascending: boolean): number {
  if (cursor === undefined) return ascending ? 0 : slots.length - 1;
  const index = firstAtOrAfter(slots, cursor);
  if (!ascending) return index - 1;
  return slots[index]?.id === cursor.id ? index + 1 : index;
}

function firstAtOrAfter(slots: readonly Slot[], slot: Slot): number {
  let [low, high] = [0, slots.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareSlots(slots[middle]!, slot) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
