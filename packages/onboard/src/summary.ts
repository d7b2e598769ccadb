/** The items as text. @module */
import { styleText } from "node:util";
import type { Item, Status } from "./item.ts";

/** The label of each status. */
export const labels: Readonly<Record<Status, string>> = {
  done: "done",
  open: "open",
  broken: "broken",
  "not-checked": "not checked",
};

const colours = { done: "green", open: "yellow", broken: "red", "not-checked": "gray" } as const;

/** The number of items with a status. */
export function countOf(items: readonly Item[], status: Status): number {
  return items.filter((item) => item.status === status).length;
}

/** Whether all entries are present and correct. Unchecked items are ignored. */
export function isComplete(items: readonly Item[]): boolean {
  return items.every(({ status }) => status === "done" || status === "not-checked");
}

/** One line for each item, broken ones last, and a summary. */
export function toText(items: readonly Item[], stream: NodeJS.WriteStream = process.stdout): string {
  const order: readonly Status[] = ["done", "not-checked", "open", "broken"];
  const width = Math.max(...items.map(({ id }) => id.length));
  const lines = items
    .toSorted((one, other) => order.indexOf(one.status) - order.indexOf(other.status))
    .map(({ id, title, status, message }) => {
      const label = styleText(colours[status], labels[status].padEnd(11), { stream });
      return `${label} ${id.padEnd(width)}  ${title} – ${printable(message)}`;
    });
  const counts = order.map((status) => `${countOf(items, status)} ${labels[status]}`).join(", ");
  return `${lines.join("\n")}\n\n${counts}.`;
}

/** Messages quote documents and servers, so control characters must not reach the terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, "�");
}
