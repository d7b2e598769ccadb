import { expect, test } from "vitest";
import { InvalidRequestError, createRequestClock } from "./index.ts";
import { NOW, providerWith, seen, send } from "./testing/provider.ts";

test("an interceptor sees each valid request, and may replace any response, including those of the runtime", async () => {
  const handled: unknown[] = [];
  const app = providerWith({
    options: {
      interceptor({ operation, request, context }, handle) {
        handled.push([operation.operationId, request.params, context.customerId]);
        return operation.runtime ? { status: 200, body: { version: "0.0.1", components: {} } } : handle();
      },
      validateResponses: false,
    },
  });
  expect(await seen(send(app, "/accounts/mine"))).toMatchObject({ status: 200, body: { id: "mine" } });
  expect((await seen(send(app, "/capabilities"))).body).toEqual({ version: "0.0.1", components: {} });
  await send(app, "/accounts/theirs");
  await send(app, "/accounts", { headers: { "X-FBAPI-SIGNATURE": "wrong" } });
  expect(handled).toEqual([
    ["getAccountDetails", { accountId: "mine" }, "first"],
    ["getCapabilities", {}, "first"],
  ]);
});

test("an interceptor sees the errors of a handler, and its own errors are treated the same", async () => {
  const app = providerWith({
    handlers: {
      getAccounts: () => {
        throw new InvalidRequestError("bad-request", "the handler's");
      },
    },
    options: {
      interceptor: async (_handled, handle) =>
        handle().catch((error: Error) => {
          throw new InvalidRequestError("bad-request", `instead of ${error.message}`);
        }),
    },
  });
  expect((await seen(send(app, "/accounts"))).body).toMatchObject({ message: "instead of the handler's" });
});

test("validates responses of an interceptor like those of a handler", async () => {
  const app = providerWith({
    options: { interceptor: () => ({ status: 200, body: { accounts: "none" } }), validateResponses: true },
  });
  expect((await send(app, "/accounts")).status).toBe(500);
});

test("checks timestamps with another clock than that of the handlers", async () => {
  const day = 24 * 3_600_000;
  const times: number[] = [];
  const options = { now: () => NOW + day, clock: createRequestClock({ now: () => NOW }) };
  const app = providerWith({
    handlers: {
      getAccounts: (_request, { now }) => {
        times.push(now());
        return { status: 200, body: { accounts: [] } };
      },
    },
    options,
  });
  expect((await send(app, "/accounts")).status).toBe(200);
  expect(times).toEqual([NOW + day]);
});
