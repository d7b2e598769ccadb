import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { temporaryFile, withdrawal } from "./testing/idempotent.ts";
import { providerOfAll } from "./testing/offering.ts";
import { NOW, seen, send } from "./testing/provider.ts";

type App = Parameters<typeof send>[0];

const served = vi.hoisted(() => vi.fn<(app: unknown, options: object) => Promise<void>>());
vi.mock("@provider-connectivity/server/node", () => ({ serve: served }));

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test.each(["smallest-provider.ts", "idempotent-handler.ts"])("the README shows %s as it compiles", (name) => {
  const file = readFileSync(new URL(`testing/readme/${name}`, import.meta.url), "utf8");
  expect(readme).toContain(`\`\`\`ts\n${file}\`\`\`\n`);
});

test("the README's smallest provider answers", async () => {
  vi.stubEnv("API_SECRET", "first customer's secret");
  vi.setSystemTime(NOW);
  await import("./testing/readme/smallest-provider.ts");
  const [app, options] = served.mock.lastCall as [App, object];
  expect(options).toEqual({ port: 8000 });
  const ask = (target: string) =>
    send(app, `/v2${target}`, { endpoint: target, headers: { "X-FBAPI-KEY": "a key" }, timestamp: String(NOW + 1) });
  expect(await seen(ask("/accounts/main"))).toMatchObject({ status: 200, body: { id: "main" } });
  expect(await seen(ask("/accounts/other"))).toMatchObject({ status: 404 });
  expect(await seen(ask("/capabilities"))).toMatchObject({
    status: 200,
    body: { components: { accounts: "*", balances: "*" } },
  });
  vi.useRealTimers();
});

test("the README's idempotent handler hands its ledger one reference", async () => {
  vi.stubEnv("RECORDS", temporaryFile("records.sqlite"));
  const { idempotency, withdrawalHandlers } = await import("./testing/readme/idempotent-handler.ts");
  const withdraw = vi.fn<(reference: string) => Promise<object>>(async (reference) => ({ id: reference }));
  const { createSubAccountWithdrawal } = withdrawalHandlers({ withdraw } as never);
  const app = providerOfAll(createSubAccountWithdrawal as never, { idempotency });
  const ask = () =>
    send(app, "/accounts/mine/transfers/withdrawals/subaccount", {
      method: "POST",
      body: JSON.stringify(withdrawal("key")),
    });
  const first = await seen(ask());
  expect(first).toMatchObject({ status: 201, body: { id: expect.stringMatching(/^[0-9a-f]{64}$/) } });
  expect(await seen(ask())).toEqual(first);
  expect(withdraw).toHaveBeenCalledTimes(1);
});
