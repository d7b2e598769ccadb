import type { Operation, OperationValidators, Parameter } from "@provider-connectivity/core";
import { expect, test } from "vitest";
import { Exchange } from "./exchange.ts";
import { readHeaders, readQuery } from "./parameters.ts";

const none: OperationValidators = { responses: {} };

/** An operation of which only the parameters matter. */
function operationWith(...parameters: Partial<Parameter>[]): Operation {
  return { parameters } as unknown as Operation;
}

/** A request of which only the target and the headers matter. */
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

test("a numeric header is read from its text, a textual one stays text", () => {
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

test.each(["", " 1", "0x10", "1_000", "Infinity", "01", "NaN"])("%j is no number and stays text", (text) => {
  const operation = operationWith({ name: "limit", in: "query", type: "integer" });
  expect(readQuery(exchangeOf(operation, { target: `/?limit=${encodeURIComponent(text)}` }))).toEqual({ limit: text });
});

test("a list is read item by item, in the items' type", () => {
  const operation = operationWith({ name: "id", in: "query", type: "array", items: "integer" });
  expect(readQuery(exchangeOf(operation, { target: "/?id=1&id=2&id=x" }))).toEqual({ id: [1, 2, "x"] });
  expect(readQuery(exchangeOf(operation, { target: "/?" }))).toEqual({});
});

test("a name of Object's prototype is a parameter like any other", () => {
  const operation = operationWith({ name: "constructor", in: "query", type: "string" });
  expect(readQuery(exchangeOf(operation, { target: "/?toString=1" }))).toEqual({});
  expect(readQuery(exchangeOf(operation, { target: "/?constructor=1" }))).toEqual({ constructor: "1" });
});
