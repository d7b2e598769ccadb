import { expect, test } from "vitest";
import { checkLicences } from "./check-licences.ts";

test("accepts permissive licences", () => {
  expect(checkLicences({ MIT: [{ name: "a" }, { name: "b" }], "Apache-2.0": [{ name: "c" }] })).toBe(3);
});

test.each(["GPL-3.0-only", "Unknown", "MIT AND SSPL-1.0"])("rejects %s and names the package", (licence) => {
  expect(() => checkLicences({ MIT: [{ name: "a" }], [licence]: [{ name: "b" }] })).toThrow(`  ${licence}: b`);
});

test("rejects an empty list", () => {
  expect(() => checkLicences({})).toThrow("nothing was checked");
});
