import { contract, type Quote } from "@provider-connectivity/contract";
import { createClient } from "@provider-connectivity/client";
import { setupServer } from "msw/node";
import { expectTypeOf, test } from "vitest";
import { createFakeProvider, type FakeProvider, reply } from "./index.ts";

declare const fake: FakeProvider;
const broken = { breaksContract: true } as const;

test("client and MSW accept clientOptions and handlers directly", () => {
  expectTypeOf(createClient).toBeCallableWith(contract, fake.clientOptions);
  expectTypeOf(createClient).toBeCallableWith(contract, { ...fake.clientOptions, fetch: fake.app.fetch });
  setupServer(...fake.handlers);
});

test("an override compiles only with responses that the contract declares", () => {
  expectTypeOf(fake.override("getAccounts", { status: 200, body: { accounts: [] } })).toEqualTypeOf<() => void>();
  fake.override("createQuote", { status: 400, body: { message: "", errorType: "unknown-asset" } });
  fake.override("createQuote", { status: 503, body: { message: "", errorType: "internal-error" } }, { times: 1 });
  // @ts-expect-error -- no such operation
  fake.override("createQuotes", { status: 400, body: { message: "", errorType: "unknown-asset" } });
  // @ts-expect-error -- the contract has no such status
  fake.override("createQuote", { status: 302, body: {} });
  // @ts-expect-error -- not an error type of a 400
  fake.override("createQuote", { status: 400, body: { message: "", errorType: "internal-error" } });
  // @ts-expect-error -- the body is missing
  fake.override("createQuote", { status: 400 });
  // @ts-expect-error -- not a quote
  fake.override("createQuote", { status: 200, body: { id: "1" } });
  // @ts-expect-error -- a function has the same types
  fake.override("createQuote", () => ({ status: 200, body: { id: "1" } }));
  // @ts-expect-error -- no such option
  fake.override("getAccounts", { status: 200, body: { accounts: [] } }, { time: 1 });
});

test("breaksContract allows any response", () => {
  expectTypeOf(fake.override("createQuote", { status: 302, body: {} }, broken)).toEqualTypeOf<() => void>();
  fake.override("createQuote", () => ({ status: 200, text: "{" }), broken);
  // @ts-expect-error -- the status is still required
  fake.override("createQuote", { body: {} }, broken);
});

test("a function receives the operation's request, and the original response by status", () => {
  fake.override("createQuote", async ({ params, body }, original) => {
    expectTypeOf(params.accountId).toEqualTypeOf<string>();
    expectTypeOf(body.fromAsset).not.toBeAny();
    const own = await original();
    if (own.status === 200) expectTypeOf(own.body).toEqualTypeOf<Quote>();
    return own;
  });
  fake.override("getAccounts", ({ query }) => {
    expectTypeOf(query.limit).toEqualTypeOf<number>();
    return { status: 200, body: { accounts: [] } };
  });
  fake.override(
    "createQuote",
    async ({ params }, original) => {
      expectTypeOf(params.accountId).toEqualTypeOf<string>();
      return { status: (await original()).status, text: "" };
    },
    broken,
  );
});

test("reply limits an override to the declared properties", () => {
  const account = { id: "main", title: "Main", status: "active" } as const;
  const row = { ...account, ssn: "078-05-1120" };
  fake.override("getAccounts", () => ({ status: 200, body: { accounts: [row] } }));
  expectTypeOf(fake.override("getAccounts", () => reply(200, { accounts: [account] }))).toEqualTypeOf<() => void>();
  // @ts-expect-error -- ssn is not declared
  fake.override("getAccounts", () => reply(200, { accounts: [row] }));
});

test("the log has typed operations", () => {
  const [entry] = fake.requests("createQuote");
  expectTypeOf(entry!.operationId).toEqualTypeOf<"createQuote" | undefined>();
  expectTypeOf(entry!.request!.params.accountId).toEqualTypeOf<string>();
  // @ts-expect-error -- no such operation
  fake.requests("createQuotes");
});

test("faults and scenarios have typed values", () => {
  expectTypeOf(fake.fault({ kind: "error", status: 503, operation: ["getAccounts"] })).toEqualTypeOf<() => void>();
  // @ts-expect-error -- no such operation
  fake.fault({ kind: "error", operation: "getAccount" });
  // @ts-expect-error -- 404 is a response of the contract: use an override
  fake.fault({ kind: "error", status: 404 });
  // @ts-expect-error -- no such state
  void fake.arrange.settlement("Done");
  // @ts-expect-error -- no such preset
  void createFakeProvider({ preset: "shop" });
});
