import { expect, test } from "vitest";
import { csvLine } from "./csv.ts";

test("joins fields with commas, and quotes those that need it", () => {
  expect(csvLine(["a", "b c", ""])).toBe("a,b c,");
  expect(csvLine(["a,b"])).toBe('"a,b"');
  expect(csvLine(['say "hi"'])).toBe('"say ""hi"""');
  expect(csvLine(["two\nlines"])).toBe('"two\nlines"');
  expect(csvLine(["two\rlines"])).toBe('"two\rlines"');
});

test.each(["=1+1", "+1", "@SUM(A1)", "\tx", "-x", "-1x", "-1.", "-1.5x", "--1", "-x1"])(
  "%j is not run as a formula",
  (text) => {
    expect(csvLine([text])).toBe(`'${text}`);
  },
);

test("a carriage return at the beginning is quoted too", () => {
  expect(csvLine(["\rx"])).toBe('"\'\rx"');
});

test.each(["-1", "-12.25", "1-x", "a=b", "a-1"])("%j stays as it is", (text) => {
  expect(csvLine([text])).toBe(text);
});
