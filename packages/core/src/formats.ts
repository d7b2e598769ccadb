/**
 * The string and number formats that the kit checks, under the names that emitted validators use. For a contract with another
 * format, the generator prints a note and leaves the format unchecked.
 * @module
 */
import { isDate, isDateTime, isTime } from "./date-time.ts";

/** A format checker. `type` is the JSON type that it applies to; values of other types pass. */
export type Format =
  | RegExp
  | ((text: string) => boolean)
  | { readonly type: "number"; readonly validate: (value: number) => boolean };

const EMAIL =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const UUID = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const INT32_MAX = 2 ** 31 - 1;

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
  int32: {
    type: "number",
    validate: (value: number) => Number.isInteger(value) && value >= -INT32_MAX - 1 && value <= INT32_MAX,
  },
  int64: { type: "number", validate: Number.isInteger },
  float: { type: "number", validate: anyNumber },
  double: { type: "number", validate: anyNumber },
  binary: anyText,
  password: anyText,
  "UNIX-timestamp-epoch": {
    type: "number",
    validate: (value: number) => Number.isInteger(value) && value > 0,
  },
} satisfies Record<string, Format>;

function anyNumber(_value: number): boolean {
  return true;
}

function anyText(_text: string): boolean {
  return true;
}
