import { expect, test } from "vitest";
import { BadRequestError } from "./index.ts";
import { NOW, providerWith, seen, send } from "./testing/provider.ts";

test("what stands around handlers sees each valid request and may answer in their place, also where the runtime answers", async () => {
  const handled: unknown[] = [];
  const app = providerWith({
    options: {
      around({ operation, request, context }, handle) {
        handled.push([operation.operationId, request.params, context.customerId]);
        return operation.runtime ? { status: 200, body: { version: "0.0.1", components: {} } } : handle();
      },
      checkResponses: false,
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

test("what a handler throws comes to what stands around it, and what that throws is answered alike", async () => {
  const app = providerWith({
    handlers: {
      getAccounts: () => {
        throw new BadRequestError("bad-request", "the handler's");
      },
    },
    options: {
      around: async (_handled, handle) =>
        handle().catch((error: Error) => {
          throw new BadRequestError("bad-request", `instead of ${error.message}`);
        }),
    },
  });
  expect((await seen(send(app, "/accounts"))).body).toMatchObject({ message: "instead of the handler's" });
});

test("its answers are checked as a handler's are", async () => {
  const app = providerWith({
    options: { around: () => ({ status: 200, body: { accounts: "none" } }), checkResponses: true },
  });
  expect((await send(app, "/accounts")).status).toBe(500);
});

test("timestamps may be judged by another clock than the one that handlers see", async () => {
  const day = 24 * 3_600_000;
  const times: number[] = [];
  const options = { now: () => NOW + day, timestampClock: () => NOW };
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
