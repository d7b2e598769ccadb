import type { AccountsHandlers, LiquidityHandlers } from "@provider-connectivity/contract";
import { expectTypeOf, test } from "vitest";
import { reply, type ServerContext } from "./index.ts";

type GetAccounts = AccountsHandlers<ServerContext>["getAccounts"];
type CreateQuote = LiquidityHandlers<ServerContext>["createQuote"];

const account = { id: "main", title: "Main", status: "active" } as const;
/** A row of a database, with a column that no caller may see. */
const row = { ...account, ssn: "078-05-1120" };
const usd = { nationalCurrencyCode: "USD" } as const;

test("a body with the declared properties compiles, from every kind of handler", () => {
  const asynchronous: GetAccounts = async () => reply(200, { accounts: [account] });
  const direct: GetAccounts = () => reply(200, { accounts: [account] });
  const oneOfSeveral: GetAccounts = async ({ query }) =>
    query.limit === 1
      ? reply(404, { message: "There is no such account.", errorType: "not-found" })
      : reply(200, { accounts: [{ ...account, balances: [{ id: "1", asset: usd, availableAmount: "1" }] }] });
  expectTypeOf([asynchronous, direct, oneOfSeveral]).toEqualTypeOf<GetAccounts[]>();
});

test("an undeclared property does not compile, although a plain reply with it does", () => {
  const plain: GetAccounts = async () => ({ status: 200, body: { accounts: [row] } });
  // @ts-expect-error ssn is not declared
  const atTheTop: GetAccounts = async () => reply(200, { accounts: [row] });
  const asset = { ...usd, note: "internal" };
  const accounts = [{ ...account, balances: [{ id: "1", asset, availableAmount: "1" }] }];
  // @ts-expect-error note is not declared, in an alternative of the asset
  const deep: GetAccounts = async () => reply(200, { accounts });
  const error = { message: "No.", errorType: "bad-request", stack: "at …" } as const;
  // @ts-expect-error stack is not declared
  const inAnError: CreateQuote = async () => reply(400, error);
  expectTypeOf([plain, atTheTop, deep]).toEqualTypeOf<GetAccounts[]>();
  expectTypeOf(inAnError).toEqualTypeOf<CreateQuote>();
});

test("an undeclared status, a wrong type and a missing property do not compile", () => {
  // @ts-expect-error getAccounts declares no 201
  const status: GetAccounts = async () => reply(201, { accounts: [account] });
  // @ts-expect-error an id is text
  const type: GetAccounts = async () => reply(200, { accounts: [{ ...account, id: 1 }] });
  // @ts-expect-error accounts is missing
  const missing: GetAccounts = async () => reply(200, {});
  expectTypeOf([status, type, missing]).toEqualTypeOf<GetAccounts[]>();
});
