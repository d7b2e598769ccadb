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

test("capabilities omit a component in progress", async () => {
  expect(await seen(send(provider(), "/capabilities"))).toMatchObject({
    status: 200,
    body: { components: { accounts: "*", balances: "*" } },
  });
  const { body } = await seen(send(provider(), "/capabilities"));
  expect(Object.keys((body as { components: object }).components)).toEqual(["accounts", "balances"]);
});

test("existing handlers respond, and missing ones respond with 501 in the contract's format", async () => {
  const app = provider();
  expect(await seen(send(app, "/accounts/mine/liquidity/quotes"))).toEqual({ status: 200, body: { quotes: [] } });
  expect(await seen(send(app, "/accounts/mine/transfers/deposits"))).toEqual({
    status: 501,
    body: { message: "The provider does not implement getDeposits yet.", errorType: "internal-error" },
  });
});

test("requests to missing handlers are validated like all others", async () => {
  const app = provider();
  expect(await seen(send(app, "/accounts/theirs/transfers/deposits"))).toMatchObject({ status: 404 });
  expect(await seen(send(app, "/accounts/mine/transfers/deposits?limit=0"))).toMatchObject({ status: 400 });
});

test("logs each missing handler when the provider is created", () => {
  const logged: Logged = [];
  provider(logged);
  expect(logged.every(({ level }) => level === "warn")).toBe(true);
  expect(logged.map(({ fields }) => `${fields["component"] as string}: ${fields["operationId"] as string}`)).toEqual(
    expect.arrayContaining(["transfers: getDeposits", "transfers: getDepositMethods", "liquidity: createQuote"]),
  );
  expect(logged.map(({ fields }) => fields["operationId"])).not.toContain("getQuotes");
});

test.each([
  [["transfersBlockchain"], "transfersBlockchain"],
  [["transfersFiat", "transfersBlockchain"], "transfersFiat, transfersBlockchain"],
])("an operation that components share responds with 501 while only %j are in progress", async (shared, component) => {
  const logged: Logged = [];
  const options = {
    ...optionsFor(logged),
    inProgress: ["transfers", ...shared],
    idempotency: { run: () => undefined },
  };
  const app = createProvider(contract, handlers, options as never);
  expect((await send(app, "/accounts/mine/transfers/deposits/addresses")).status).toBe(501);
  expect(logged).toContainEqual({
    level: "warn",
    fields: { operationId: "getDepositAddresses", component },
    message: "getDepositAddresses has no handler yet and responds with 501",
  });
});

describe("rejected when the provider is created", () => {
  test.each([
    [
      "a missing handler of a component that is ready",
      { components: ["liquidity"] },
      "getQuotes is offered, but there is no handler",
    ],
    [
      "a component that is both ready and in progress",
      { components: ["rates"], inProgress: ["rates"] },
      "rates is offered",
    ],
    ["accounts in progress", { inProgress: ["accounts"] }, "accounts is offered, so it cannot be listed in inProgress"],
    [
      "a ready component that requires one in progress",
      { components: ["transfersInternal"], inProgress: ["transfers"] },
      "which is still in progress",
    ],
    [
      "a component in progress without a component that it requires",
      { inProgress: ["collateral"] },
      "requires transfers",
    ],
  ])("%s", (_case, options, words) => {
    const all = { ...optionsFor(), ...options } as never;
    expect(() => createProvider(contract, handlers, all)).toThrow(words);
  });
});

test.each([
  ["a component in progress", ["transfersBlockchain"]],
  ["one that is not offered", []],
])("an operation of a ready component needs a handler, even if it shares it with %s", (_what, inProgress) => {
  const addresses = { components: ["transfersFiat"], inProgress };
  const required = ["transfers", ...addresses.components];
  const others = Object.fromEntries(
    Object.values(contract.operations)
      .filter(({ operationId }) => operationId !== "getDepositAddresses")
      .map(({ operationId }) => [operationId, () => ({ status: 200 })]),
  );
  const options = { ...optionsFor(), ...addresses, components: required } as never;
  expect(() => createProvider(contract, others as never, options)).toThrow("getDepositAddresses is offered");
});
