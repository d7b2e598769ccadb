/** A response that has passed its checks is not checked again, and any other response is. */
import type { Validate } from "@provider-connectivity/core";
import { expect, test } from "vitest";
import { createProvider, type ProviderOptions } from "../index.ts";
import { contract, handlers, optionsFor, send, type Logged } from "../testing/provider.ts";

type Options = Partial<ProviderOptions<typeof contract, never>>;

/** A provider that sends the given texts, and counts the checks of its accounts. */
function sending(options: Options = {}) {
  const logged: Logged = [];
  const getAccounts = contract.validators["getAccounts"]!;
  const check = getAccounts.responses["200"]!;
  let checks = 0;
  const counting: Validate = new Proxy(check, {
    apply(target, _this, [body]) {
      checks++;
      return target(body);
    },
  });
  const validators = { ...contract.validators, getAccounts: { ...getAccounts, responses: { "200": counting } } };
  let body: object = {};
  const reply = () => ({ status: 200, body }) as never;
  const counted: typeof contract = { ...contract, validators };
  const app = createProvider(
    counted,
    { ...handlers, getAccounts: reply, getBalances: reply },
    { ...optionsFor(logged), validateResponses: true, ...options },
  );
  return {
    logged,
    checks: () => checks,
    respond: async (next: object, target = "/accounts"): Promise<number> => {
      body = next;
      return (await send(app, target)).status;
    },
  };
}

const account = { id: "mine", title: "Main", status: "active" };

test("a text that has passed is not checked again", async () => {
  const { respond, checks } = sending();
  for (let time = 0; time < 3; time++) expect(await respond({ accounts: [account] })).toBe(200);
  expect(checks()).toBe(1);
  expect(await respond({ accounts: [{ ...account, id: "else" }] })).toBe(200);
  expect(checks()).toBe(2);
});

test("a text that has passed is checked for each other operation", async () => {
  const { respond } = sending();
  expect(await respond({ accounts: [account] })).toBe(200);
  expect(await respond({ accounts: [account] }, "/accounts/mine/balances")).toBe(500);
});

test("a violation is refused each time, also if it differs from a text that has passed in one character", async () => {
  const { respond } = sending();
  const long = { ...account, description: "x".repeat(2_000) };
  expect(await respond({ accounts: [long] })).toBe(200);
  for (let time = 0; time < 2; time++) expect(await respond({ accounts: [{ ...long, status: "Active" }] })).toBe(500);
  expect(await respond({ accounts: [long] })).toBe(200);
});

test("an undeclared property is reported each time", async () => {
  const { respond, logged } = sending({ undeclaredProperties: "warn" });
  for (let time = 0; time < 3; time++) await respond({ accounts: [{ ...account, secret: "s" }] });
  expect(logged).toHaveLength(3);
});

test("only the latest texts are remembered, and a text that is sent often is one of them", async () => {
  const { respond, checks } = sending();
  const numbered = (number: number) => ({ accounts: [{ ...account, title: String(1_000 + number).repeat(3_750) }] });
  await respond({ accounts: [account] });
  for (let number = 1; number < 200; number++) {
    await respond(numbered(number));
    await respond({ accounts: [account] });
  }
  expect(checks()).toBe(200);
  await respond(numbered(1));
  expect(checks()).toBe(201);
});
