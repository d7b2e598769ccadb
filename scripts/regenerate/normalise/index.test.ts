/** Tests the normalisation of the real contract. The expectations come from the published API. @module */
import { join } from "node:path";
import type { Operation } from "@provider-connectivity/core";
import { expect, test } from "vitest";
import { bundledDocument } from "../bundle.ts";
import { applySiblingOverlay } from "../overlay.ts";
import { normalise, normaliseWithSiblings } from "./index.ts";

const SPEC = join(import.meta.dirname, "../../../spec/0.5.1");
const ROOT_FILE = join(SPEC, "openapi.yaml");
const merged = applySiblingOverlay(await bundledDocument(ROOT_FILE), ROOT_FILE);
const contract = normaliseWithSiblings(merged, ROOT_FILE);
const operations = contract.operations.map(({ value }) => value);

const WITH_KEY = [
  "createRamp",
  "createDepositAddress",
  "createBlockchainWithdrawal",
  "createFiatWithdrawal",
  "createPeerAccountWithdrawal",
  "createSubAccountWithdrawal",
];
const COLLATERAL = [
  "getCollateralAccountLinks",
  "createCollateralAccountLink",
  "getCollateralDepositAddresses",
  "createCollateralDepositAddressForAsset",
  "getCollateralDepositAddressesDetails",
  "getCollateralDepositTransactions",
  "registerCollateralDepositTransaction",
  "getCollateralDepositTransactionDetails",
  "initiateCollateralDepositTransactionIntent",
  "initiateCollateralWithdrawalTransactionIntent",
  "getCurrentSettlementInstructions",
  "initiateSettlement",
  "getSettlementDetails",
  "getCollateralWithdrawalTransactions",
  "initiateCollateralWithdrawalTransaction",
  "getCollateralWithdrawalTransactionDetails",
];

test("the contract has fifty operations, each once", () => {
  expect(operations).toHaveLength(50);
  expect(new Set(idsOf(() => true)).size).toBe(50);
});

test("operations whose body requires a key are idempotent", () => {
  expect(idsOf(({ idempotent }) => idempotent).toSorted()).toEqual(WITH_KEY.toSorted());
});

test("every operation below an account has an account parameter", () => {
  const below = operations.filter(({ path }) => path.includes("{accountId}"));
  expect(below.length).toBe(45);
  expect(operations.filter(({ accountParameter }) => accountParameter === "accountId")).toEqual(below);
});

test("cursors exclude each other, and so do asset filters", () => {
  const lists = operations.filter(({ paginated }) => paginated);
  for (const { exclusiveQuery } of lists) expect(exclusiveQuery).toContainEqual(["startingAfter", "endingBefore"]);
  const filters = operations.filter(({ exclusiveQuery = [] }) => exclusiveQuery.length > 1);
  expect(Object.fromEntries(filters.map((each) => [each.operationId, each.exclusiveQuery?.[1]]))).toEqual({
    getBalances: ["assetId", "nationalCurrencyCode", "cryptocurrencySymbol"],
    getCollateralDepositAddresses: ["assetId", "cryptocurrencySymbol"],
  });
});

test("the platform signs collateral requests, and the provider signs the responses", () => {
  expect(idsOf(({ platformSigned }) => platformSigned)).toEqual(COLLATERAL);
  expect(idsOf(({ responseSigned }) => responseSigned)).toEqual(COLLATERAL);
});

test("every list has a list property", () => {
  expect(
    Object.fromEntries(
      operations.filter(({ listProperty }) => listProperty).map((each) => [each.operationId, each.listProperty]),
    ),
  ).toEqual({
    getAccounts: "accounts",
    getAdditionalAssets: "assets",
    getBalances: "balances",
    getBlockchainWithdrawals: "withdrawals",
    getCollateralAccountLinks: "collateralLinks",
    getCollateralDepositAddresses: "addresses",
    getCollateralDepositTransactions: "transactions",
    getCollateralWithdrawalTransactions: "transactions",
    getDepositAddresses: "addresses",
    getDepositMethods: "capabilities",
    getDeposits: "deposits",
    getFiatWithdrawals: "withdrawals",
    getPeerAccountWithdrawals: "withdrawals",
    getQuoteCapabilities: "capabilities",
    getQuotes: "quotes",
    getRampMethods: "capabilities",
    getRamps: "ramps",
    getSubAccountWithdrawals: "withdrawals",
    getWithdrawalMethods: "capabilities",
    getWithdrawals: "withdrawals",
  });
});

test("only lists are paginated, and all of them", () => {
  expect(operations.every(({ paginated, listProperty }) => paginated === (listProperty !== undefined))).toBe(true);
});

test("five operations respond with 201, all others 200", () => {
  expect(idsOf(({ successStatus }) => successStatus === 201).toSorted()).toEqual(
    WITH_KEY.filter((id) => id !== "createDepositAddress").toSorted(),
  );
  expect(idsOf(({ successStatus }) => successStatus === 200)).toHaveLength(45);
});

test("with the overlay, every operation declares its errors", () => {
  const errors = new Set(operations.map(({ statuses }) => statuses.slice(1).join()));
  expect(errors).toEqual(new Set(["400,401,4XX,5XX"]));
});

test("fourteen operations have a body, but executeQuote has none", () => {
  expect(idsOf(({ hasBody }) => hasBody)).toHaveLength(14);
  expect(find("executeQuote").hasBody).toBe(false);
});

test("a body without `required` in the contract is required", () => {
  expect(find("createQuote").hasBody).toBe(true);
});

test.each([
  ["getCapabilities", []],
  ["getAdditionalAssets", []],
  ["getAccounts", ["accounts"]],
  ["getQuoteCapabilities", ["liquidity"]],
  ["getWithdrawalMethods", ["transfers"]],
  ["getRampMethods", ["ramps"]],
  ["createDepositAddress", ["transfersFiat", "transfersBlockchain"]],
  ["initiateSettlement", ["collateral"]],
])("%s belongs to the components %j", (id, components) => {
  expect(find(id).components).toEqual(components);
});

test("getCapabilities is the only operation without a handler", () => {
  expect(idsOf(({ runtime }) => runtime)).toEqual(["getCapabilities"]);
});

test("the parameters of operations contain no security header", () => {
  const names = new Set(
    operations.flatMap(({ parameters }) => parameters.filter((each) => each.in === "header").map(({ name }) => name)),
  );
  expect([...names].toSorted()).toEqual(["APPROVED", "INITIATED", "SIGNED"].map((role) => `X-FBAPI-${role}-BY`));
});

test("parameters have their location, type and default", () => {
  expect(find("getQuotes").parameters).toEqual([
    { name: "X-FBAPI-INITIATED-BY", in: "header", required: false, type: "string" },
    { name: "limit", in: "query", required: false, type: "integer", default: 10 },
    { name: "startingAfter", in: "query", required: false, type: "string" },
    { name: "endingBefore", in: "query", required: false, type: "string" },
    { name: "order", in: "query", required: false, type: "string", default: "desc" },
    { name: "accountId", in: "path", required: true, type: "string" },
  ]);
});

test("a literal step comes before a parameter", () => {
  const order = idsOf(() => true);
  expect(order.indexOf("getFiatWithdrawals")).toBeLessThan(order.indexOf("getWithdrawalDetails"));
  expect(order.indexOf("getDepositAddresses")).toBeLessThan(order.indexOf("getDepositDetails"));
});

test("the first of two tags owns an operation", () => {
  expect(contract.operations.find(({ value }) => value.operationId === "createDepositAddress")?.group).toEqual({
    tag: "transfersFiat",
    name: "TransfersFiat",
    file: "transfers-fiat",
  });
});

test("an operation with only some pagination parameters is not paginated", () => {
  const parameters = [{ name: "limit", in: "query", schema: { type: "integer" } }];
  const document = { ...merged, paths: { "/a": { get: { parameters, responses: { "200": {} } } } } };
  const [operation] = normalise(document, { always: [], requires: {}, operations: {}, runtime: [] }).operations;
  expect(operation?.value.paginated).toBe(false);
});

function idsOf(chosen: (operation: Operation) => boolean): string[] {
  return operations.filter(chosen).map(({ operationId }) => operationId);
}

function find(id: string): Operation {
  return operations.find(({ operationId }) => operationId === id) as Operation;
}
