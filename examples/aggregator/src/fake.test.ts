/** Tests the program with fakes only. @module */
import { createFakeProvider } from "@provider-connectivity/mocks";
import { useFakes } from "@provider-connectivity/mocks/node";
import { afterAll, afterEach, assert, beforeAll, expect, test } from "vitest";
import { accept, bestOffer } from "./convert.ts";
import { readHoldings, totalsOf } from "./holdings.ts";
import { connect } from "./provider.ts";
import { convertOnce } from "./testing/convert-once.ts";

const exchange = await createFakeProvider({ baseUrl: "https://exchange.test/v2" });
const bank = await createFakeProvider({ baseUrl: "https://bank.test/v2", preset: "bank" });
useFakes([exchange, bank], { beforeAll, afterEach, afterAll });

const providers = [
  connect("exchange", { ...exchange.clientOptions, retries: { attempts: 1 } }),
  connect("bank", bank.clientOptions),
];
const conversion = { amount: "100", from: "USD", to: { nationalCurrencyCode: "EUR" } } as const;

test("reads all balances, and converts at the best offer", async () => {
  const { quote, ...conversionTotals } = await convertOnce(providers);
  expect(quote).toMatchObject({ status: "executed", fromAmount: "100" });
  expect(conversionTotals).toMatchObject({ providers: ["exchange", "bank"], convertedAt: "exchange" });
});

test("distinguishes assets with the same symbol on two blockchains, and marks test assets", async () => {
  const names = [...totalsOf(await readHoldings(providers)).keys()];
  expect(names).toEqual(expect.arrayContaining(["USD", "USDC on Ethereum", "USDC on Solana", "KAVA (test)"]));
});

test("chooses the better of two offers", async () => {
  const other = await createFakeProvider();
  const client = { ...other.clientOptions, fetch: other.app.fetch };
  other.override("createQuote", async (_request, original) => {
    const response = await original();
    return response.status === 200 ? { ...response, body: { ...response.body, toAmount: "99.99" } } : response;
  });
  const offer = await bestOffer(await readHoldings([...providers, connect("other", client)]), conversion);
  expect(offer?.holding.provider.name).toBe("other");
});

test("reports refusals other than a missing offer", async () => {
  exchange.override("createQuote", { status: 400, body: { message: "No.", errorType: "bad-request" } });
  await expect(bestOffer(await readHoldings(providers), conversion)).rejects.toMatchObject({
    errorType: "bad-request",
  });
});

test("finds no offer for an asset that no account has", async () => {
  expect(await bestOffer(await readHoldings(providers), { ...conversion, amount: "999999999" })).toBeUndefined();
});

test("reads the quote after a lost response", async () => {
  const offer = await bestOffer(await readHoldings(providers), conversion);
  assert(offer !== undefined);
  exchange.fault({ kind: "network-error", operation: "executeQuote", afterProcessing: true, times: 1 });
  expect(await accept(offer)).toMatchObject({ status: "executed" });
  expect(exchange.requests("executeQuote")).toHaveLength(1);
});

test("reports a lost request, and leaves the quote unchanged", async () => {
  const offer = await bestOffer(await readHoldings(providers), conversion);
  assert(offer !== undefined);
  exchange.fault({ kind: "network-error", operation: "executeQuote", times: 1 });
  await expect(accept(offer)).rejects.toMatchObject({ outcome: "unknown" });
  expect(await accept(offer)).toMatchObject({ status: "executed" });
});

test("does not execute an expired quote", async () => {
  const offer = await bestOffer(await readHoldings(providers), conversion);
  assert(offer !== undefined);
  await exchange.clock.advanceTo(offer.quote.expiresAt);
  expect(await accept(offer)).toBeUndefined();
});
