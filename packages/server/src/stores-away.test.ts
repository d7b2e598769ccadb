/** Requests while a dependency of the provider is unavailable. */
import { describe, expect, test } from "vitest";
import { AuthenticationError } from "./index.ts";
import { gate, withdrawal } from "./testing/idempotent.ts";
import { providerOfAll } from "./testing/offering.ts";
import { collecting, optionsFor, providerWith, seen, send, type Logged } from "./testing/provider.ts";

const away = Object.assign(new TypeError("fetch failed"), { code: "ECONNREFUSED" });
const { credentials, accounts } = optionsFor();

type Options = NonNullable<NonNullable<Parameters<typeof providerWith>[0]>["options"]>;

/** The dependencies: options that call `call` first, and the message for the caller. */
const asked: Record<string, [make: (call: () => unknown) => Options, message: string]> = {
  "the nonce store": [
    (call) => ({ nonces: { remember: async () => (await call(), true) } }),
    "The nonce store is unavailable.",
  ],
  "the look-up of API keys": [
    (call) => ({ credentials: { ...credentials, find: async (key) => (await call(), credentials.find(key)) } }),
    "The provider cannot look up API keys at the moment.",
  ],
  "the look-up of accounts": [
    (call) => ({ accounts: { find: async (...given) => (await call(), accounts.find(...given)) } }),
    "The provider cannot look up accounts at the moment.",
  ],
  "the look-up of offered components": [
    (call) => ({ offeredTo: async () => (await call(), "*" as const) }),
    "The provider cannot look up its offer at the moment.",
  ],
};

describe.each(Object.entries(asked))("%s is unavailable:", (_what, [make, message]) => {
  async function ask(app: Parameters<typeof send>[0]) {
    const response = await send(app, "/accounts/mine");
    return { status: response.status, retryAfter: response.headers.get("Retry-After"), body: await response.json() };
  }
  const refused = { status: 503, retryAfter: "1", body: { message, errorType: "internal-error" } };

  test("responds with 503 to any exception, runs no handler, and recovers", async () => {
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

  test("responds with 503 if it does not respond in time", async () => {
    const options = make(() => new Promise(() => undefined));
    expect(await ask(providerWith({ options: { ...options, limits: { storeTimeoutMs: 20 } } }))).toEqual(refused);
  });

  test("an ApiError that it throws becomes the response", async () => {
    const options = make(() => {
      throw new AuthenticationError("This key was withdrawn.");
    });
    expect(await ask(providerWith({ options }))).toMatchObject({ status: 401 });
  });
});

// oxlint-disable-next-line unicorn/no-thenable -- query builders of database libraries are such values
const hanging: PromiseLike<never> = { then: () => new Promise<never>(() => undefined) };

test.each<[string, Options, string?]>([
  ["API keys", { credentials: { ...credentials, find: () => hanging } }],
  ["nonces", { nonces: { remember: () => hanging } }],
  ["accounts", { accounts: { find: () => hanging } }],
  ["offered components", { offeredTo: () => hanging }],
  ["capabilities", { offeredTo: () => hanging }, "/capabilities"],
])(
  "responds with 503 if a query builder for %s does not respond in time",
  async (_what, options, target = "/accounts/mine") => {
    const app = providerWith({ options: { ...options, limits: { storeTimeoutMs: 20 } } });
    expect((await send(app, target)).status).toBe(503);
  },
);

const fail = (): never => {
  throw away;
};

test.each<[string, Options]>([
  ["API keys", { credentials: { ...credentials, find: fail } }],
  ["nonces", { nonces: { remember: fail } }],
  ["accounts", { accounts: { find: fail } }],
  ["offered components", { offeredTo: fail }],
])("responds with 503 if the look-up of %s throws before it returns a promise", async (_what, options) => {
  const response = await send(providerWith({ options }), "/accounts/mine");
  expect([response.status, response.headers.get("Retry-After")]).toEqual([503, "1"]);
});

test("GET /capabilities needs the offered components too", async () => {
  const offeredTo = () => Promise.reject(away);
  expect(await seen(send(providerWith({ options: { offeredTo } }), "/capabilities"))).toEqual({
    status: 503,
    body: { message: "The provider cannot look up its offer at the moment.", errorType: "internal-error" },
  });
});

describe("a custom idempotency store", () => {
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
      "with a synchronous exception",
      () => {
        throw away;
      },
    ],
  ])("a failure %s is a 503", async (_when, run) => {
    const logged: Logged = [];
    const options = { idempotency: { run }, logger: collecting(logged) };
    const response = await post(providerOfAll(() => ({ status: 200, body: {} }), options));
    expect([response.status, response.headers.get("Retry-After")]).toEqual([503, "1"]);
    const message = "The idempotency records are unavailable.";
    expect(await response.json()).toEqual({ message, errorType: "internal-error" });
    expect(logged).toMatchObject([{ fields: { error: { message, cause: { code: "ECONNREFUSED" } } } }]);
  });

  test("that returns no response is a fault of the provider", async () => {
    const logged: Logged = [];
    const logger = collecting(logged);
    const response = await post(
      providerOfAll(() => ({ status: 200 }), { idempotency: { run: () => undefined }, logger }),
    );
    expect(response.status).toBe(500);
    expect(logged).toMatchObject([{ level: "error", fields: { error: { message: "no stage created a response" } } }]);
  });

  test("passes on the error of a handler as a 500, also to requests that waited", async () => {
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

test("responds with 500 without Retry-After to a bug in a handler", async () => {
  const response = await send(providerWith({ handlers: { getAccounts: () => Promise.reject(away) } }), "/accounts");
  expect([response.status, response.headers.get("Retry-After")]).toEqual([500, null]);
});
