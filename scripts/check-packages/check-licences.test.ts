import { expect, test } from "vitest";
import { checkLicences } from "./check-licences.ts";

test("permissive licences pass", () => {
  expect(checkLicences({ MIT: [{ name: "a" }, { name: "b" }], "Apache-2.0": [{ name: "c" }] })).toBe(3);
});

test.each(["GPL-3.0-only", "Unknown", "MIT AND SSPL-1.0"])("%s is refused by name", (licence) => {
  expect(() => checkLicences({ MIT: [{ name: "a" }], [licence]: [{ name: "b" }] })).toThrow(`  ${licence}: b`);
});

test("an empty list is refused", () => {
  expect(() => checkLicences({})).toThrow("proves nothing");
});
