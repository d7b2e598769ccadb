/** The kit's formats agree with ajv-formats, which the API's own tools use. @module */
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { equal, fullFormats, ucs2length } from "./validator-functions.ts";

const reference = addFormats.default(new Ajv()).formats as Readonly<Record<string, unknown>>;
const RUNS = { numRuns: 2000, seed: 20_261_121 };

const digits = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
/** A number of two digits, mostly near the limits of months, days, hours, minutes and seconds. */
const twoDigits = fc.oneof(
  fc.constantFrom(
    "00",
    "01",
    "02",
    "04",
    "11",
    "12",
    "13",
    "23",
    "24",
    "28",
    "29",
    "30",
    "31",
    "32",
    "58",
    "59",
    "60",
    "61",
  ),
  digits(2),
);
const year = fc.oneof(fc.constantFrom("1900", "2000", "2024", "2026", "0000"), digits(4));
const leapDay = joined([fc.constantFrom("1900", "2000", "2023", "2024", "2100", "2400"), fc.constant("-02-29")]);
const date = fc.oneof(leapDay, joined([year, fc.constant("-"), twoDigits, fc.constant("-"), twoDigits]));
const colon = fc.constantFrom(":", ":", ":", "");
const zone = fc.oneof(
  fc.constantFrom("Z", "z", "", "+", "+00:00", "-23:59", "+1", "+23:60"),
  joined([fc.constantFrom("+", "-"), twoDigits, colon, twoDigits]),
  joined([fc.constantFrom("+", "-"), twoDigits]),
);
const fraction = fc.constantFrom("", "", ".5", ".000", ".", ",5");
const time = joined([twoDigits, fc.constant(":"), twoDigits, fc.constant(":"), twoDigits, fraction, zone]);
const dateTime = joined([date, fc.constantFrom("T", "t", " ", "_", "TT", ""), time]);
const hex = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9a-fA-F]{${length}}$`));
const uuid = joined([
  fc.constantFrom("", "urn:uuid:", "URN:UUID:", "{"),
  ...[8, 4, 4, 4, 12].flatMap((length, index) => [
    fc.constant(index === 0 ? "" : "-"),
    fc.oneof(hex(length), hex(length), hex(length + 1)),
  ]),
]);
const octet = fc.oneof(
  fc.constantFrom("0", "00", "01", "9", "10", "099", "199", "200", "249", "250", "255", "256", "1000", ""),
  digits(2),
  digits(3),
);
const ipv4 = joined([
  octet,
  fc.constant("."),
  octet,
  fc.constant("."),
  octet,
  fc.constantFrom(".", ".", ".", ""),
  octet,
]);
const label = fc.oneof(
  fc.constantFrom("jane", "Jane.Roe+x", "o'brien", "a-b", "-a", "a_b"),
  fc.stringMatching(/^[a-zA-Z0-9_.+'"-]{0,6}$/),
);
const email = joined([label, fc.constantFrom("@", "@", "@@", ""), label, fc.constantFrom(".", ".", ""), label]);
const byte = joined([fc.stringMatching(/^[A-Za-z0-9+/_-]{0,9}$/), fc.constantFrom("", "=", "==", "===", "\n")]);
const number = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(0, -0, 1, 1.5, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), -(2 ** 31) - 1, 2 ** 53, 2 ** 63, 1e21, -1),
);

const CASES: readonly [format: keyof typeof fullFormats, near: fc.Arbitrary<string | number>][] = [
  ["date", date],
  ["time", time],
  ["date-time", dateTime],
  ["email", email],
  ["uuid", uuid],
  ["ipv4", ipv4],
  ["byte", byte],
  ["binary", fc.string()],
  ["password", fc.string()],
  ["int32", number],
  ["int64", number],
  ["float", number],
  ["double", number],
];

test.each(CASES)("%s agrees with ajv-formats, near its limits and elsewhere", (name, near) => {
  const verdicts = new Set<boolean>();
  const values =
    typeof fc.sample(near, 1)[0] === "number" ? near : fc.oneof({ arbitrary: near, weight: 9 }, fc.string());
  fc.assert(
    fc.property(values, (value) => {
      const verdict = check(fullFormats[name], value);
      verdicts.add(verdict);
      expect(verdict).toBe(check(reference[name], value));
    }),
    RUNS,
  );
  const accepts = ["binary", "password", "float", "double"].includes(name);
  expect(verdicts, "both results occurred").toEqual(new Set(accepts ? [true] : [true, false]));
});

test("leap seconds are valid at the end of a UTC day, in any zone", () => {
  const times = ["23:59:60Z", "00:29:60+00:30", "12:59:60-11:00", "23:59:60+01:00", "22:59:60Z", "23:59:61Z"];
  expect(times.map((text) => check(fullFormats.time, text))).toEqual(
    times.map((text) => check(reference["time"], text)),
  );
  expect(check(fullFormats.time, "23:59:60Z")).toBe(true);
});

test.each([
  [1, true],
  [1_764_000_000_000, true],
  [0, false],
  [-1, false],
  [1.5, false],
])("UNIX-timestamp-epoch of %d is valid: %s", (value, expected) => {
  expect(check(fullFormats["UNIX-timestamp-epoch"], value)).toBe(expected);
});

/** Runs a format in any of the forms that Ajv accepts. */
test("counts the code points of any text, including lone surrogates", () => {
  const text = fc.array(fc.constantFrom("a", "é", "\u{1F600}", "\ud83d", "\ude00", "€")).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (each) => {
      expect(ucs2length(each)).toBe(Array.from(each).length);
    }),
    { numRuns: 2000, seed: 7 },
  );
});

test.each([
  ["", 0],
  ["abc", 3],
  ["\u{1F600}", 1],
  ["\ud83d", 1],
  ["\ude00\ud83d", 2],
])("the length of %j is %d", (text, length) => {
  expect(ucs2length(text)).toBe(length);
});

/** Ajv's own comparison, through a keyword that uses it. */
const differ = new Ajv().compile({ type: "array", uniqueItems: true });

/** Few names and values, so that equal and nearly equal pairs are common. */
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>(null, true, false, 0, 1, "", "a"),
    tie("array"),
    tie("object"),
  ),
  array: fc.array(tie("value"), { maxLength: 2 }),
  object: fc.dictionary(fc.constantFrom("a", "b", "length"), tie("value"), { maxKeys: 2 }),
})).value;

test("agrees with Ajv whether two JSON values are equal", () => {
  const verdicts = new Set<boolean>();
  fc.assert(
    fc.property(json, json, (left, right) => {
      const [a, b] = [JSON.parse(JSON.stringify(left)), JSON.parse(JSON.stringify(right))] as unknown[];
      verdicts.add(equal(a, b));
      expect(equal(a, b)).toBe(!differ([a, b]));
      expect(equal(a, structuredClone(a))).toBe(true);
    }),
    { numRuns: 3000, seed: 7 },
  );
  expect(verdicts).toEqual(new Set([true, false]));
});

test.each([
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [["a"], { 0: "a" }, false],
  [{ a: undefined }, {}, false],
  [{ toString: 1 }, { constructor: 1 }, false],
  [{ constructor: { a: 1 } }, { constructor: { a: 1 } }, true],
  [null, {}, false],
  [0, -0, true],
  ["1", 1, false],
])("%j and %j: %s", (left, right, expected) => {
  expect(equal(left, right)).toBe(expected);
});

function check(format: unknown, value: string | number): boolean {
  if (format === true) return true;
  if (typeof format === "function") return (format as (text: unknown) => boolean)(value);
  if (format instanceof RegExp) return new RegExp(format.source, format.flags).test(String(value));
  const { validate } = format as { validate: RegExp | ((value: unknown) => boolean) };
  return check(validate, value);
}

function joined(parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((texts) => texts.join(""));
}
