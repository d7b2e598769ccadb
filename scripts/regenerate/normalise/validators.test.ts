import { expect, test } from "vitest";
import { createValidatorNames } from "./validators.ts";

test("shares the validator of equal schemas, names it after a component, and makes names unique", () => {
  const names = createValidatorNames();
  const quote = { $ref: "#/components/schemas/Quote" };
  expect(names.nameFor(quote, "getQuoteResponse200")).toBe("Quote");
  expect(names.nameFor({ type: "object" }, "getQuoteQuery")).toBe("getQuoteQuery");
  expect(names.nameFor({ type: "object" }, "getQuotesQuery")).toBe("getQuoteQuery");
  expect(names.nameFor({ type: "string" }, "Quote")).toBe("Quote_2");
  expect([...names.schemas.keys()]).toEqual(["Quote", "getQuoteQuery", "Quote_2"]);
});
