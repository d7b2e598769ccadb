import { contract } from "@provider-connectivity/contract";
import { describe, expect, test } from "vitest";
import { createProvider, type HandlersFor } from "./index.ts";
import { handlers, optionsFor, seen, send, type Logged } from "./testing/provider.ts";

type Written = Partial<HandlersFor<typeof contract, never>>;
const written = {
  getWithdrawalMethods: () => ({ status: 200, body: { capabilities: [] } }),
  getQuotes: () => ({ status: 200, body: { quotes: [] } }),
} satisfies Written;

function provider(logged: Logged = []) {
  const options = { ...optionsFor(logged), inProgress: ["transfers", "liquidity"] } as const;
  return createProvider(contract, { ...handlers, ...written }, options);
}

test("a component in progress is not among the capabilities", async () => {
  expect(await seen(send(provider(), "/capabilities"))).toMatchObject({
    status: 200,
    body: { components: { accounts: "*", balances: "*" } },
  });
  const { body } = await seen(send(provider(), "/capabilities"));
  expect(Object.keys((body as { components: object }).components)).toEqual(["accounts", "balances"]);
});

test("handlers that are written answer, and the others 501 in the contract's shape", async () => {
  const app = provider();
  expect(await seen(send(app, "/accounts/mine/liquidity/quotes"))).toEqual({ status: 200, body: { quotes: [] } });
  expect(await seen(send(app, "/accounts/mine/transfers/deposits"))).toEqual({
    status: 501,
    body: { message: "The provider does not implement getDeposits yet.", errorType: "internal-error" },
  });
});

test("what is not written is checked like the rest", async () => {
  const app = provider();
  expect(await seen(send(app, "/accounts/theirs/transfers/deposits"))).toMatchObject({ status: 404 });
  expect(await seen(send(app, "/accounts/mine/transfers/deposits?limit=0"))).toMatchObject({ status: 400 });
});

test("each missing handler is named when the provider is made", () => {
  const logged: Logged = [];
  provider(logged);
  expect(logged.every(({ level }) => level === "warn")).toBe(true);
  expect(logged.map(({ fields }) => `${fields["component"] as string}: ${fields["operationId"] as string}`)).toEqual(
    expect.arrayContaining(["transfers: getDeposits", "transfers: getDepositMethods", "liquidity: createQuote"]),
  );
  expect(logged.map(({ fields }) => fields["operationId"])).not.toContain("getQuotes");
});

describe("refused when the provider is made", () => {
  test.each([
    [
      "a missing handler of a component that is ready",
      { components: ["liquidity"] },
      "getQuotes is offered, but there is no handler",
    ],
    ["a component that is ready and in progress", { components: ["rates"], inProgress: ["rates"] }, "rates is offered"],
    ["accounts in progress", { inProgress: ["accounts"] }, "accounts is offered, so it cannot be in progress"],
    [
      "a ready component on one in progress",
      { components: ["transfersInternal"], inProgress: ["transfers"] },
      "which is still in progress",
    ],
    ["a component in progress without what it requires", { inProgress: ["collateral"] }, "requires transfers"],
  ])("%s", (_case, options, words) => {
    const all = { ...optionsFor(), ...options } as never;
    expect(() => createProvider(contract, handlers, all)).toThrow(words);
  });
});

test("an operation of a ready component must be written, though another that shares it is in progress", () => {
  const addresses = { components: ["transfersFiat"], inProgress: ["transfersBlockchain"] };
  const required = ["transfers", ...addresses.components];
  const others = Object.fromEntries(
    Object.values(contract.operations)
      .filter(({ operationId }) => operationId !== "getDepositAddresses")
      .map(({ operationId }) => [operationId, () => ({ status: 200 })]),
  );
  const options = { ...optionsFor(), ...addresses, components: required } as never;
  expect(() => createProvider(contract, others as never, options)).toThrow("getDepositAddresses is offered");
});
