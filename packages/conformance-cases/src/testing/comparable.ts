import type { Exchange } from "../exchange.ts";

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;
/** Addresses, account numbers and references that are derived from an id. */
const DERIVED = /\b(?=\w*\d)[A-Za-z0-9]{16,}\b/;
/** Times, milliseconds since 1970, and timestamp differences. */
const TIME = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z|\b1[6-9]\d{11}\b|\d+(\.\d+)? s (old|ahead)/g;
const MADE_UP = new RegExp(`${UUID.source}|${DERIVED.source}`, "g");

/**
 * Exchanges as comparable text. Times are omitted, and generated ids and derived values are numbered in order of appearance, so
 * that equal providers give equal text.
 */
export function comparable(exchanges: readonly Exchange[]): readonly string[] {
  const numbers = new Map<string, number>();
  const numberOf = (found: string): number => {
    const number = numbers.get(found) ?? numbers.size + 1;
    numbers.set(found, number);
    return number;
  };
  return exchanges.map(({ method, endpoint, sent, status, contentType, text }) =>
    `${method} ${endpoint} ${sent}\n${status} ${contentType} ${text}`
      .replaceAll(TIME, "<time>")
      .replaceAll(MADE_UP, (found) => `<${numberOf(found)}>`),
  );
}
