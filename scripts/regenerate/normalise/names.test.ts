import { expect, test } from "vitest";
import { identifier, identifiersFor, operationIdFrom, typeIdentifier, uniqueNames } from "./names.ts";

test.each([
  ["getQuotes", "getQuotes"],
  ["get-quotes", "getQuotes"],
  ["get quotes.all", "getQuotesAll"],
  ["2fa", "_2fa"],
  ["delete", "delete_"],
  ["$ref", "$ref"],
  ["größe", "größe"],
  ["", "_"],
])("%j becomes the identifier %s", (name, expected) => {
  expect(identifier(name)).toBe(expected);
});

test("starts a type with a capital letter", () => {
  expect(typeIdentifier("transfers-fiat")).toBe("TransfersFiat");
});

test.each([
  ["get", "/accounts/{accountId}/rate", "getAccountsByAccountIdRate"],
  ["post", "/", "post"],
  ["delete", "/a-b/{c.d}", "deleteABByCD"],
])("%s %s gets the id %s", (method, path, expected) => {
  expect(operationIdFrom(method, path)).toBe(expected);
});

test("numbers duplicate names without using an existing name", () => {
  const unique = uniqueNames();
  expect(["a", "a_2", "a", "a"].map(unique)).toEqual(["a", "a_2", "a_3", "a_4"]);
});

test("keeps a name that is an identifier, in any order", () => {
  expect([...identifiersFor(["get-thing", "getThing", "get thing"], uniqueNames())]).toEqual([
    ["getThing", "getThing"],
    ["get-thing", "getThing_2"],
    ["get thing", "getThing_3"],
  ]);
});

test("avoids reserved words as type names", () => {
  expect(typeIdentifier("default")).toBe("Default");
});
