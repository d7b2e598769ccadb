/** The text of a change, for the terminal and for Markdown. @module */
import type { Change } from "./change.ts";
import { brokenBy, RULES, type Direction, type Side } from "./rules.ts";

/** The description of a change, as a sentence without its full stop. */
export function sentence({ rule }: Change): string {
  const { description } = RULES[rule];
  return `${description.charAt(0).toUpperCase()}${description.slice(1)}`;
}

/**
 * The earlier and the later value, one line each. References are the names of their targets. Long values are truncated around
 * the first difference.
 */
export function valuesOf({ before, after }: Change, length: number): { before?: string; after?: string } {
  const [old, now] = [before, after].map((value) => (value === undefined ? undefined : textOf(value)));
  const start = old === undefined || now === undefined ? 0 : Math.max(0, firstDifference(old, now) - length / 3);
  return {
    ...(old === undefined ? {} : { before: excerpt(old, start, length) }),
    ...(now === undefined ? {} : { after: excerpt(now, start, length) }),
  };
}

/**
 * The operations that a change affects: `requests of createQuote; responses of getQuotes, createQuote`.
 *
 * @param side only the operations in which it breaks this side
 */
export function reachOf(
  { rule, subject, requests, responses }: Change,
  side: Side | undefined,
  show: (operations: readonly string[]) => string,
): string {
  const isOwn = subject.kind === "operation" && [...requests, ...responses].every((name) => name === subject.name);
  const counts = (direction: Direction): boolean => side === undefined || brokenBy(rule, direction).includes(side);
  const parts = [
    ...(requests.length === 0 || !counts("request") ? [] : [`requests of ${show(requests)}`]),
    ...(responses.length === 0 || !counts("response") ? [] : [`responses of ${show(responses)}`]),
  ];
  return isOwn ? "" : parts.join("; ");
}

/** Changes by their subject, in order. */
export function bySubject(changes: readonly Change[]): Map<string, Change[]> {
  return Map.groupBy(changes, ({ subject: { kind, name } }) => (kind === "document" ? "" : `${kind} ${name}`));
}

/** Whether a change is only a new or removed name. */
export function isOnlyName({ rule }: Change): boolean {
  return rule === "component-added" || rule === "component-removed";
}

function textOf(value: unknown): string {
  return JSON.stringify(value).replaceAll(/\{"\$ref":"#\/components\/\w+\/([^"]+)"\}/g, "$1");
}

function firstDifference(left: string, right: string): number {
  const end = Math.min(left.length, right.length);
  for (let index = 0; index < end; index++) if (left[index] !== right[index]) return index;
  return end;
}

function excerpt(text: string, start: number, length: number): string {
  const from = Math.min(Math.floor(start), Math.max(0, text.length - length));
  const cut = text.slice(from, from + length);
  return `${from > 0 ? "… " : ""}${cut}${from + length < text.length ? " …" : ""}`;
}
