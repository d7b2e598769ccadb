import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import { demoAccounts } from "@provider-connectivity/sandbox";
import { expect, onTestFinished, test } from "vitest";
import { createFakeProvider, type FakeProviderOptions } from "../index.ts";
import { listen } from "./index.ts";

const params = { accountId: demoAccounts.alderMain.id };

async function served(options: FakeProviderOptions = {}) {
  const fake = await createFakeProvider(options);
  const server = await listen(fake);
  onTestFinished(() => server.close());
  return { fake, server, client: createClient(contract, { ...server.clientOptions, retries: { attempts: 1 } }) };
}

test("serves the same provider over HTTP, below the path of its base URL", async () => {
  const { fake, server, client } = await served();
  expect(server.baseUrl).toBe(`http://127.0.0.1:${server.port}/v2`);
  const body = {
    fromAsset: { nationalCurrencyCode: "USD" },
    toAsset: { nationalCurrencyCode: "EUR" },
    fromAmount: "5",
  } as const;
  const quote = await client.createQuote({ params, body });
  expect(await client.getQuoteDetails({ params: { ...params, id: quote.id } })).toEqual(quote);
  expect(fake.requests("createQuote")).toMatchObject([{ body, status: 200, response: quote }]);
  expect((await fetch(`${server.baseUrl}/nowhere`)).status).toBe(404);
  expect((await fetch(`http://127.0.0.1:${server.port}/accounts`)).status).toBe(404);
});

test("with ignored signatures, an API key is enough over HTTP too", async () => {
  const { fake, server } = await served({ signatures: "ignore" });
  const get = (apiKey: string) => fetch(`${server.baseUrl}/accounts`, { headers: { "X-FBAPI-KEY": apiKey } });
  expect((await get("alder-one")).status).toBe(200);
  expect((await get("nobody")).status).toBe(401);
  const withdrawal = await fetch(`${server.baseUrl}/accounts/${params.accountId}/liquidity/quotes`, {
    method: "POST",
    headers: { "X-FBAPI-KEY": "alder-one", "Content-Type": "application/json" },
    body: JSON.stringify({
      fromAsset: { nationalCurrencyCode: "USD" },
      toAsset: { nationalCurrencyCode: "EUR" },
      fromAmount: "5",
    }),
  });
  expect(withdrawal.status).toBe(200);
  expect(fake.requests().length).toBe(3);
});

test("closes the connection for a network fault, and continues", async () => {
  const { fake, client } = await served();
  fake.fault({ kind: "network-error", times: 1 });
  await expect(client.getAccounts()).rejects.toMatchObject({ kind: "no-response" });
  expect((await client.getAccounts()).accounts.length).toBeGreaterThan(0);
});
