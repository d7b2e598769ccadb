/** Lists in memory that stay sorted, so that a page costs the same wherever in the list it is. @module */
import type { OrderedPage } from "../../ports/pages.ts";

/** Where a row stands in its lists: by time, and by the order of creation among rows of one time. */
export interface Slot {
  readonly time: string;
  readonly position: number;
  readonly id: string;
}

/** Whether the one slot comes before the other, at it, or after it. */
export function compareSlots(one: Slot, other: Slot): number {
  if (one.time !== other.time) return one.time < other.time ? -1 : 1;
  return one.position - other.position;
}

/** Puts a slot in its place; that is nearly always the end. */
export function addSlot(slots: Slot[], slot: Slot): void {
  const last = slots.at(-1);
  if (last === undefined || compareSlots(last, slot) < 0) slots.push(slot);
  else slots.splice(firstAtOrAfter(slots, slot), 0, slot);
}

/** Takes a slot out, if it is there. */
export function removeSlot(slots: Slot[], slot: Slot): void {
  const index = firstAtOrAfter(slots, slot);
  if (slots[index]?.id === slot.id) slots.splice(index, 1);
}

/** Which slots a page is made of, and from where. */
export interface Window extends Pick<OrderedPage, "limit"> {
  /** Only slots beyond this one. */
  readonly cursor?: Slot | undefined;
  readonly ascending: boolean;
}

/** So many slots beyond the cursor, nearest first, of those that `isThere` lets pass. */
export function windowOf(
  slots: readonly Slot[],
  { limit, cursor, ascending }: Window,
  isThere: (slot: Slot) => boolean,
): Slot[] {
  const found: Slot[] = [];
  const step = ascending ? 1 : -1;
  for (let index = startOf(slots, cursor, ascending); found.length < limit; index += step) {
    const slot = slots[index];
    if (slot === undefined) break;
    if (isThere(slot)) found.push(slot);
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
