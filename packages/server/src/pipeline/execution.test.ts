/** What a handler receives, and what becomes of its result. */
import { expect, test } from "vitest";
import { ApiError, UnavailableError } from "../index.ts";
import { withdrawal } from "../testing/idempotent.ts";
import { providerOfAll, providerOfWrite, quoteTarget } from "../testing/offering.ts";
import { collecting, seen, send, type Logged } from "../testing/provider.ts";

const WITHDRAWALS = "/accounts/mine/transfers/withdrawals/subaccount";
const withdraw = (app: Parameters<typeof send>[0], target = WITHDRAWALS) =>
  send(app, target, { method: "POST", body: JSON.stringify(withdrawal("key")) });

type Context = { account: unknown; operationKey: unknown; tx: unknown; signal: AbortSignal };
type Execute = (execution: object) => Promise<unknown>;
const succeeded = { status: 200, body: {} };

test("a handler's context has the account of the path, and what the idempotency store passes to it", async () => {
  const contexts: Context[] = [];
  const handler = (_request: unknown, context: object) => (contexts.push(context as Context), succeeded);
  const tx = { of: "the store" };
  const run = (_scope: unknown, _body: unknown, execute: Execute) => execute({ operationKey: "operation-key", tx });
  const app = providerOfAll(handler, { idempotency: { run } });
  await send(app, "/accounts");
  await send(app, `${quoteTarget}/one/execute`, { method: "POST" });
  await withdraw(app);
  const account = { id: "mine", customerId: "first" };
  expect(contexts.map(({ account: found, operationKey, tx: passed }) => [found, operationKey, passed])).toEqual([
    [undefined, undefined, undefined],
    [account, undefined, undefined],
    [account, "operation-key", tx],
  ]);
  expect(contexts[2]?.tx).toBe(tx);
});

test("a handler's signal aborts at its time limit with the reason, also if the handler reads it later", async () => {
  const contexts: Context[] = [];
  const before: boolean[] = [];
  const never = new Promise(() => undefined);
  const early = (_request: unknown, context: object) => {
    contexts.push(context as Context);
    before.push((context as Context).signal.aborted);
    return never;
  };
  const late = (_request: unknown, context: object) => (contexts.push(context as Context), never);
  const message = "The request took longer than 5 ms.";
  for (const handler of [early, late]) {
    const response = await send(providerOfAll(handler, { limits: { handlerTimeoutMs: 5 } }), "/accounts");
    expect(response.headers.get("Retry-After")).toBe("1");
    expect(await seen(response)).toEqual({ status: 503, body: { message, errorType: "internal-error" } });
  }
  expect(before).toEqual([false]);
  for (const { signal } of contexts) {
    expect(signal.aborted).toBe(true);
    expect(signal.reason).toBeInstanceOf(UnavailableError);
    expect(signal.reason).toMatchObject({ message });
  }
});

/** The result of the execution as a store sees it. */
async function executed(handler: () => unknown): Promise<unknown> {
  let result: unknown;
  const run = async (_scope: unknown, _body: unknown, execute: Execute) => {
    result = await execute({ operationKey: "key" }).catch((error: unknown) => error);
    return { status: 200, body: "{}" };
  };
  await withdraw(providerOfAll(handler, { idempotency: { run } }));
  return result;
}

test.each<[string, () => unknown, object]>([
  ["a reply", () => ({ status: 201, body: { id: "1" } }), { status: 201, body: '{"id":"1"}' }],
  ["a reply without a body", () => ({ status: 204 }), { status: 204, body: "" }],
  ["a returned 500", () => ({ status: 500, body: {} }), { status: 500, body: "{}" }],
  ["a thrown 400", raise(400), { status: 400, body: '{"message":"No.","errorType":"bad-request"}' }],
  ["a thrown 499", raise(499), { status: 499, body: '{"message":"No.","errorType":"bad-request"}' }],
])("an idempotency store may store %s", async (_case, handler, response) => {
  expect(await executed(handler)).toEqual(response);
});

test.each<[string, () => unknown, object]>([
  ["a thrown 500", raise(500), { status: 500 }],
  ["a thrown 400 with Retry-After", raise(400, { retryAfterSeconds: 1 }), { status: 400, retryAfterSeconds: 1 }],
  ["an unknown error", () => Promise.reject(new RangeError("a bug")), { message: "a bug" }],
])("an idempotency store gets %s as an exception, and cannot store it", async (_case, handler, error) => {
  const result = await executed(handler);
  expect(result).toBeInstanceOf(Error);
  expect(result).toMatchObject(error);
});

function raise(status: number, options = {}): () => never {
  return () => {
    throw new ApiError(status, "bad-request", "No.", options);
  };
}

test("a handler that throws a value instead of an error is a bug, and the idempotency records are available", async () => {
  const logged: Logged = [];
  const app = providerOfAll(() => Promise.reject("a text"), { logger: collecting(logged) });
  expect((await withdraw(app)).status).toBe(500);
  const cause = { type: "string", message: "a text" };
  expect(logged).toMatchObject([
    { level: "error", fields: { error: { message: "A handler threw a value that is not an error.", cause } } },
  ]);
});

test("the scope of an idempotent operation without an account has none", async () => {
  const scopes: unknown[] = [];
  const run = (scope: unknown, _body: unknown, execute: Execute) => (
    scopes.push(scope),
    execute({ operationKey: "k" })
  );
  const app = providerOfWrite({}, { idempotency: { run } });
  expect((await withdraw(app, "/writes")).status).toBe(200);
  expect(scopes).toEqual([{ customerId: "first", operationId: "write", accountId: "", idempotencyKey: "key" }]);
});
