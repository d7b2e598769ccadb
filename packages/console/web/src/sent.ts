/** The messages that this page signed, to compare them with what arrived. They contain no key. @module */
const messages = new Map<string, string>();
const MAX_MESSAGES = 1_000;

/** Stores the signed message of each nonce. */
export function rememberSent(nonce: string, message: string): void {
  messages.set(nonce, message);
  const [oldest] = messages.keys();
  if (messages.size > MAX_MESSAGES && oldest !== undefined) messages.delete(oldest);
}

/** The message that this page signed with a nonce. */
export function sentMessage(nonce: string | undefined): string | undefined {
  return nonce === undefined ? undefined : messages.get(nonce);
}

/** The part of two texts that differs. */
export interface Difference {
  /** The common beginning. */
  readonly start: string;
  readonly one: string;
  readonly other: string;
  /** The common end. */
  readonly end: string;
  /** The place of the first differing byte, counted from 0 in UTF-8. */
  readonly byte: number;
}

/** Finds the first and the last place where two texts differ; `undefined` if they are equal. */
export function differenceOf(one: string, other: string): Difference | undefined {
  if (one === other) return undefined;
  const [left, right] = [Array.from(one), Array.from(other)];
  const shorter = Math.min(left.length, right.length);
  let from = 0;
  while (from < shorter && left[from] === right[from]) from++;
  let back = 0;
  while (back < shorter - from && left.at(-1 - back) === right.at(-1 - back)) back++;
  const start = left.slice(0, from).join("");
  return {
    start,
    one: left.slice(from, left.length - back).join(""),
    other: right.slice(from, right.length - back).join(""),
    end: left.slice(left.length - back).join(""),
    byte: new TextEncoder().encode(start).length,
  };
}
