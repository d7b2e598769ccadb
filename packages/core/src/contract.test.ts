import { expect, test } from "vitest";
import { type Contract, extendContract, type Operation } from "./index.ts";

const operation = (operationId: string): Operation => ({ operationId }) as Operation;

function contractOf(...ids: string[]): Contract {
  return {
    name: "Things",
    version: "1",
    operations: Object.fromEntries(ids.map((id) => [id, operation(id)])),
    validators: Object.fromEntries(ids.map((id) => [id, { responses: {} }])),
  } as unknown as Contract;
}

test("an extension adds its operations to the components that offer them", () => {
  const extended = extendContract(contractOf("getA"), contractOf("getB"), ["extra"]);
  expect(Object.keys(extended.operations)).toEqual(["getA", "getB"]);
  expect(extended.operations["getB"]?.components).toEqual(["extra"]);
  expect(Object.keys(extended.validators)).toEqual(["getA", "getB"]);
});

test("an extension cannot replace an operation", () => {
  expect(() => extendContract(contractOf("getA"), contractOf("getA"), [])).toThrow("already has an operation getA");
});
