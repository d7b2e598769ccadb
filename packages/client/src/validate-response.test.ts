import { contract } from "@provider-connectivity/contract";
import { expect, test } from "vitest";
import { createResponseValidator } from "./index.ts";

const validate = createResponseValidator(contract.validators);
const balance = { id: "1", availableAmount: "1" };
const account = { id: "main", title: "Main", status: "active" };

/** Each value has one fault, inside an alternative of a `oneOf`. */
test.each([
  ["an asset of another name", { asset: { nationalCurrencyCode: "US$" } }, "/balances/0/asset/nationalCurrencyCode"],
  ["an asset without its blockchain", { asset: { cryptocurrencySymbol: "BTC" } }, "/balances/0/asset/blockchain"],
  ["an id of another type", { asset: { assetId: 7 } }, "/balances/0/asset/assetId"],
])("names the location of the fault: %s", (_name, asset, pointer) => {
  expect(validate("getBalances", 200, { balances: [{ ...balance, ...asset }] })).toContain(`${pointer} `);
});

test.each([
  ["an unknown operation", "getNothing", 200],
  ["an undeclared status", "getAccounts", 299],
])("does not validate %s", (_, operationId, status) => {
  expect(validate(operationId, status, { accounts: 5 })).toBeUndefined();
});

test("a valid response has no fault, and the message never repeats a value", () => {
  expect(validate("getAccounts", 200, { accounts: [account] })).toBeUndefined();
  const fault = validate("getAccounts", 200, { accounts: [{ ...account, status: "a secret" }] });
  expect(fault).toMatch(/^response 200 breaks the contract: \/accounts\/0\/status must be/);
  expect(fault).not.toContain("a secret");
});
