import { contract } from "@provider-connectivity/contract";
import type { Validate } from "@provider-connectivity/core";
import { expect, test } from "vitest";
import { createRuntime } from "../create-runtime.ts";
import { optionsFor } from "../testing/provider.ts";
import { checkSchema } from "./schema.ts";

const runtime = createRuntime(contract, optionsFor());

const thrownBy = (validate: Validate | undefined, value: unknown, part: "body" | "headers"): unknown => {
  try {
    checkSchema(validate, value, { part, runtime });
    return undefined;
  } catch (error) {
    return error;
  }
};

test("a header is named in lower case, a body's property as it is written", () => {
  const refusing: Validate = Object.assign(() => false, {
    errors: [
      { instancePath: "/X-Fbapi-Some", schemaPath: "", keyword: "type", params: {}, message: "must be a string" },
    ],
  });
  expect(thrownBy(refusing, {}, "headers")).toMatchObject({ place: { propertyName: "/x-fbapi-some" } });
  expect(thrownBy(refusing, {}, "body")).toMatchObject({ place: { propertyName: "/X-Fbapi-Some" } });
});

test("a body that fits no branch is refused for what is wrong in the branch that it names", () => {
  const body = {
    idempotencyKey: "1",
    type: "OffRamp",
    amount: "1",
    from: { asset: { assetId: "USDC" }, transferMethod: "PublicBlockchain", address: "0x1" },
    to: {
      asset: { nationalCurrencyCode: "EUR" },
      transferMethod: "Iban",
      accountHolder: { name: "Jane Roe" },
      iban: "DE 89",
    },
  };
  expect(thrownBy(contract.validators["createRamp"]?.body, body, "body")).toMatchObject({
    type: { role: "invalidProperty" },
    message: expect.stringMatching(/^\/to\/iban must match the pattern/),
    place: { requestPart: "body", propertyName: "/to/iban" },
  });
});

test("amounts that exclude each other are a schema-error that names both", () => {
  const asset = { nationalCurrencyCode: "USD" };
  const body = { fromAsset: asset, toAsset: asset, fromAmount: "1", toAmount: "1" };
  expect(thrownBy(contract.validators["createQuote"]?.body, body, "body")).toMatchObject({
    type: { role: "malformed" },
    message: "/fromAmount must not be sent together with /toAmount.",
    place: { requestPart: "body", propertyName: "/fromAmount" },
  });
});

test("a body that is no object has no property to name", () => {
  expect(thrownBy(contract.validators["createQuote"]?.body, [], "body")).toMatchObject({
    type: { role: "malformed" },
    message: "The body must be an object.",
    place: { requestPart: "body" },
  });
});
