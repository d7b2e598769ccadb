/**
 * The functions that emitted validators call: the string and number formats, the length of a text, and equality. For a contract
 * with another format, the generator prints a note and leaves the format unchecked.
 * @module
 */

/** A format checker. `type` is the JSON type that it applies to; values of other types pass. */
export type Format =
  | RegExp
  | ((text: string) => boolean)
  | { readonly type: "number"; readonly validate: (value: number) => boolean };

const EMAIL =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const UUID = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/**
 * - `date`, `time`, `date-time`: RFC 3339 §5.6. Times need a zone.
 * - `email`: the address form of RFC 5321 without quoted strings.
 * - `uuid`: RFC 9562, with or without `urn:uuid:`.
 * - `int32`, `int64`, `float`, `double`, `byte`, `binary`, `password`: OpenAPI 3.0 §4.4; `byte` may have several lines. As in
 * ajv-formats, one valid line is enough.
 * - `UNIX-timestamp-epoch`: defined by the contract: whole milliseconds since 1970, above zero.
 */
export const fullFormats = {
  date: isDate,
  time: isTime,
  "date-time": isDateTime,
  email: EMAIL,
  uuid: UUID,
  ipv4: IPV4,
  byte: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/m,
  // The operator converts to an integer of 32 bits.
  int32: { type: "number", validate: (value: number) => value === (value | 0) },
  int64: { type: "number", validate: Number.isInteger },
  float: { type: "number", validate: anyValue },
  double: { type: "number", validate: anyValue },
  binary: anyValue,
  password: anyValue,
  "UNIX-timestamp-epoch": {
    type: "number",
    validate: (value: number) => Number.isInteger(value) && value > 0,
  },
} satisfies Record<string, Format>;

function anyValue(): boolean {
  return true;
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)$/i;
const DAYS_IN_MONTH = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the text is an existing calendar date `YYYY-MM-DD` (RFC 3339 `full-date`). */
function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const days = month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month] ?? 0);
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** Whether the text is a time of day with a zone (RFC 3339 `full-time`). A leap second is valid only at 23:59:60 UTC. */
function isTime(text: string): boolean {
  const match = TIME.exec(text);
  if (match === null) return false;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const sign = match[5] === "-" ? -1 : 1;
  const [zoneHour, zoneMinute] = [Number(match[6] ?? 0), Number(match[7] ?? 0)];
  if (zoneHour > 23 || zoneMinute > 59) return false;
  if (hour <= 23 && minute <= 59 && second < 60) return true;
  const utcMinute = minute - zoneMinute * sign;
  const utcHour = hour - zoneHour * sign - (utcMinute < 0 ? 1 : 0);
  return (utcHour === 23 || utcHour === -1) && (utcMinute === 59 || utcMinute === -1) && second < 61;
}

/** Whether the text is a date and a time with a zone, joined by `T` or white space (RFC 3339 `date-time`). */
function isDateTime(text: string): boolean {
  const parts = text.split(/t|\s/i);
  return parts.length === 2 && isDate(parts[0] ?? "") && isTime(parts[1] ?? "");
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * The length of a string in Unicode code points, as `minLength` and `maxLength` count it (JSON Schema Validation draft-07
 * §6.3.1).
 */
export function ucs2length(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    if (isHighSurrogate(text.charCodeAt(index)) && isLowSurrogate(text.charCodeAt(index + 1))) {
      length--;
      index++;
    }
  }
  return length;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/**
 * Whether two JSON values are equal: the same members in any order, the same items in the same order
 * (JSON Schema draft-07 §4.2.3). Used by `const`, `enum` and `uniqueItems`.
 */
export function equal(left: unknown, right: unknown): boolean {
  if (Object.is(left, right) || left === right) return true;
  if (!isContainer(left) || !isContainer(right)) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && equal(left[key], right[key]));
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
