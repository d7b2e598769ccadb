/** A provider whose options are left out. */
import { expect, onTestFinished, test, vi } from "vitest";
import { createProvider, type Provider } from "./index.ts";
import { contract, handlers, type Logged, optionsFor, seen, send } from "./testing/provider.ts";

const invalid = { accounts: "none" };
const undeclared = { accounts: [], note: "a column of the database" };

/** A provider that returns this body as its accounts. */
function responding(body: object, logged: Logged = []): Provider {
  return createProvider(
    contract,
    { ...handlers, getAccounts: () => ({ status: 200, body }) as never },
    optionsFor(logged),
  );
}

test("an invalid response is a 500, and undeclared properties are sent and logged", async () => {
  const logged: Logged = [];
  expect((await send(responding(invalid), "/accounts")).status).toBe(500);
  expect((await seen(send(responding(undeclared, logged), "/accounts"))).body).toEqual(undeclared);
  expect(logged).toMatchObject([{ level: "warn", fields: { pointers: ["/note"] } }]);
});

test("in production, responses are not checked", async () => {
  vi.stubEnv("NODE_ENV", "production");
  for (const body of [invalid, undeclared]) {
    const logged: Logged = [];
    expect(await seen(send(responding(body, logged), "/accounts"))).toEqual({ status: 200, body });
    expect(logged).toEqual([]);
  }
});

test.each<[string, unknown]>([
  ["no process, as in a browser", undefined],
  ["a process without an environment", {}],
  [
    "an environment that must not be read, as on Deno",
    {
      get env() {
        throw new Error("Requires env access");
      },
    },
  ],
])("with %s, responses are checked", async (_what, process) => {
  onTestFinished(() => void vi.unstubAllGlobals());
  vi.stubGlobal("process", process);
  const app = responding(invalid);
  vi.unstubAllGlobals();
  expect((await send(app, "/accounts")).status).toBe(500);
});

test("handlers and timestamps have the time of the system", async () => {
  vi.setSystemTime("2024-05-01T00:00:00Z");
  onTestFinished(() => void vi.useRealTimers());
  const { now: _now, nonces: _nonces, ...options } = optionsFor();
  let time: number | undefined;
  const getAccounts: typeof handlers.getAccounts = (_request, { now }) => {
    time = now();
    return { status: 200, body: { accounts: [] } };
  };
  const app = createProvider(contract, { ...handlers, getAccounts }, options);
  expect((await send(app, "/accounts", { timestamp: String(Date.now()) })).status).toBe(200);
  expect(time).toBe(Date.UTC(2024, 4, 1));
});

test("nonces are kept for as long as their timestamps are accepted", async () => {
  const { now: _now, nonces: _nonces, ...options } = optionsFor();
  const app = createProvider(contract, handlers, { ...options, limits: { timestampMaxAgeMs: 3_600_000 } });
  const request = { nonce: "once", timestamp: String(Date.now()) };
  expect((await send(app, "/accounts", request)).status).toBe(200);
  expect((await send(app, "/accounts", request)).status).toBe(400);
});
