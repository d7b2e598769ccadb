import { contract } from "@provider-connectivity/contract";
import type { Operation, OperationValidators, Parameter, Validate } from "@provider-connectivity/core";
import { expect, test } from "vitest";
import { createRuntime } from "../create-runtime.ts";
import { optionsFor } from "../testing/provider.ts";
import { Exchange } from "./exchange.ts";
import { readHeaders, readQuery, checkSchema } from "./request-validation.ts";

const none: OperationValidators = { responses: {} };

/** An operation for tests of parameters. */
function operationWith(...parameters: Partial<Parameter>[]): Operation {
  return { parameters } as unknown as Operation;
}

/** A request for tests of target and headers. */
function exchangeOf(operation: Operation, { target = "/", headers = new Headers() } = {}): Exchange {
  const hono = { req: { raw: { headers } } };
  const exchange = new Exchange(
    {} as never,
    { operation, validators: none } as never,
    { hono, requestId: "" } as never,
  );
  exchange.target = target;
  return exchange;
}

test("parses a numeric header, and keeps a textual one", () => {
  const operation = operationWith(
    { name: "X-Depth", in: "header", type: "number" },
    { name: "X-Label", in: "header", type: "string" },
  );
  expect(
    readHeaders(exchangeOf(operation, { headers: new Headers({ "x-depth": "1.5e3", "x-label": "007" }) })),
  ).toEqual({
    "X-Depth": 1500,
    "X-Label": "007",
  });
});

test.each(["", " 1", "0x10", "1_000", "Infinity", "01", "NaN"])(
  "keeps %j as text, because it is not a number",
  (text) => {
    const operation = operationWith({ name: "limit", in: "query", type: "integer" });
    expect(readQuery(exchangeOf(operation, { target: `/?limit=${encodeURIComponent(text)}` }))).toEqual({
      limit: text,
    });
  },
);

test("a list is parsed item by item, with the type of its items", () => {
  const operation = operationWith({ name: "id", in: "query", type: "array", items: "integer" });
  expect(readQuery(exchangeOf(operation, { target: "/?id=1&id=2&id=x" }))).toEqual({ id: [1, 2, "x"] });
  expect(readQuery(exchangeOf(operation, { target: "/?" }))).toEqual({});
});

test("accepts a name of Object.prototype as a parameter", () => {
  const operation = operationWith({ name: "constructor", in: "query", type: "string" });
  expect(readQuery(exchangeOf(operation, { target: "/?toString=1" }))).toEqual({});
  expect(readQuery(exchangeOf(operation, { target: "/?constructor=1" }))).toEqual({ constructor: "1" });
});

const runtime = createRuntime(contract, optionsFor());

const thrownBy = (validate: Validate | undefined, value: unknown, part: "body" | "headers"): unknown => {
  try {
    checkSchema(validate, value, { part, runtime });
    return undefined;
  } catch (error) {
    return error;
  }
};

test("header names are reported in lower case, body properties as written", () => {
  const refusing: Validate = Object.assign(() => false, {
    errors: [
      { instancePath: "/X-Fbapi-Some", schemaPath: "", keyword: "type", params: {}, message: "must be a string" },
    ],
  });
  expect(thrownBy(refusing, {}, "headers")).toMatchObject({ place: { propertyName: "/x-fbapi-some" } });
  expect(thrownBy(refusing, {}, "body")).toMatchObject({ place: { propertyName: "/X-Fbapi-Some" } });
});

test("a body that matches no branch is validated against the branch that it names", () => {
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

test("mutually exclusive amounts are a schema-error that names both", () => {
  const asset = { nationalCurrencyCode: "USD" };
  const body = { fromAsset: asset, toAsset: asset, fromAmount: "1", toAmount: "1" };
  expect(thrownBy(contract.validators["createQuote"]?.body, body, "body")).toMatchObject({
    type: { role: "malformed" },
    message: "/fromAmount must not be sent together with /toAmount.",
    place: { requestPart: "body", propertyName: "/fromAmount" },
  });
});

test("names no property of a body that is not an object", () => {
  expect(thrownBy(contract.validators["createQuote"]?.body, [], "body")).toMatchObject({
    type: { role: "malformed" },
    message: "The body must be an object.",
    place: { requestPart: "body" },
  });
});
