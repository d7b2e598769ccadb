/** What becomes of requests while something that the provider asks is away. */
import { describe, expect, test } from "vitest";
import { UnauthorizedError } from "./index.ts";
import { gate, withdrawal } from "./testing/idempotent.ts";
import { providerOfAll } from "./testing/offering.ts";
import { optionsFor, providerWith, send, type Logged } from "./testing/provider.ts";

const away = Object.assign(new TypeError("fetch failed"), { code: "ECONNREFUSED" });
const { credentials, accounts } = optionsFor();

type Options = NonNullable<NonNullable<Parameters<typeof providerWith>[0]>["options"]>;

/** Each thing that may be away: options that ask `call` first, and what the caller is told. */
const asked: Record<string, [make: (call: () => unknown) => Options, message: string]> = {
  "the nonce store": [
    (call) => ({ nonces: { remember: async () => (await call(), true) } }),
    "The nonce store is unavailable.",
  ],
  "the look-up of API keys": [
    (call) => ({ credentials: { ...credentials, find: async (key) => (await call(), credentials.find(key)) } }),
    "The provider cannot look up API keys now.",
  ],
  "the look-up of accounts": [
    (call) => ({ accounts: { find: async (...given) => (await call(), accounts.find(...given)) } }),
    "The provider cannot look up accounts now.",
  ],
  "the look-up of what is offered": [
    (call) => ({ offeredTo: async () => (await call(), "*" as const) }),
    "The provider cannot look up what it offers now.",
  ],
};

describe.each(Object.entries(asked))("%s is away:", (_what, [make, message]) => {
  async function ask(app: Parameters<typeof send>[0]) {
    const response = await send(app, "/accounts/mine");
    return { status: response.status, retryAfter: response.headers.get("Retry-After"), body: await response.json() };
  }
  const refused = { status: 503, retryAfter: "1", body: { message, errorType: "internal-error" } };

  test("503 while it throws whatever, no handler runs, and service resumes by itself", async () => {
    const logged: Logged = [];
    let isAway = true;
    let runs = 0;
    const options = make(() => {
      if (isAway) throw away;
    });
    const getAccountDetails = (): never => (runs++, { status: 200, body: {} }) as never;
    const app = providerWith({
      logged,
      handlers: { getAccountDetails },
      options: { ...options, validateResponses: false },
    });
    expect(await ask(app)).toEqual(refused);
    expect(runs).toBe(0);
    expect(logged).toMatchObject([{ level: "error", fields: { error: { cause: { code: "ECONNREFUSED" } } } }]);
    isAway = false;
    expect((await ask(app)).status).toBe(200);
  });

  test("503 when it does not answer in time", async () => {
    const options = make(() => new Promise(() => undefined));
    expect(await ask(providerWith({ options: { ...options, limits: { storeTimeoutMs: 20 } } }))).toEqual(refused);
  });

  test("a refusal that it throws on purpose is the answer", async () => {
    const options = make(() => {
      throw new UnauthorizedError("This key was withdrawn.");
    });
    expect(await ask(providerWith({ options }))).toMatchObject({ status: 401 });
  });
});

test("capabilities need what is offered too", async () => {
  const offeredTo = () => Promise.reject(away);
  expect((await send(providerWith({ options: { offeredTo } }), "/capabilities")).status).toBe(503);
});

describe("an idempotency store of one's own", () => {
  const TARGET = "/accounts/mine/transfers/withdrawals/subaccount";
  const post = (app: Parameters<typeof send>[0]) =>
    send(app, TARGET, { method: "POST", body: JSON.stringify(withdrawal("key")) });
  type Execute = (execution: object) => Promise<unknown>;

  test.each([
    ["before the handler", () => Promise.reject(away)],
    [
      "after it",
      async (_scope: unknown, _body: unknown, execute: Execute) => {
        await execute({ operationKey: "key", tx: undefined });
        throw away;
      },
    ],
    [
      "by throwing at once",
      () => {
        throw away;
      },
    ],
  ])("that fails %s gives 503", async (_when, run) => {
    const response = await post(providerOfAll(() => ({ status: 200, body: {} }), { idempotency: { run } }));
    expect([response.status, response.headers.get("Retry-After")]).toEqual([503, "1"]);
    expect(await response.json()).toMatchObject({ errorType: "internal-error" });
  });

  test("passes on what a handler throws, which stays a 500, to those who waited too", async () => {
    const { open: finish, passed } = gate();
    let shared: Promise<unknown> | undefined;
    const run = (_scope: unknown, _body: unknown, execute: Execute) =>
      (shared ??= execute({ operationKey: "key", tx: undefined }));
    const handler = async () => {
      await passed;
      throw new TypeError("a bug");
    };
    const app = providerOfAll(handler, { idempotency: { run } });
    const both = [post(app), post(app)];
    finish();
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual([500, 500]);
  });
});

test("a bug in a handler is a 500, which asks nobody to come again", async () => {
  const response = await send(providerWith({ handlers: { getAccounts: () => Promise.reject(away) } }), "/accounts");
  expect([response.status, response.headers.get("Retry-After")]).toEqual([500, null]);
});
