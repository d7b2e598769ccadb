/** The program, developed against fakes alone. @module */
import { createFakeProvider } from "@provider-connectivity/mocks";
import { useFakes } from "@provider-connectivity/mocks/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { accept, bestOffer } from "./convert.ts";
import { readHoldings, totalsOf } from "./holdings.ts";
import { connect } from "./provider.ts";
import { convertOnce } from "./testing/story.ts";

const exchange = await createFakeProvider({ baseUrl: "https://exchange.test/v2" });
const bank = await createFakeProvider({ baseUrl: "https://bank.test/v2", preset: "bank" });
useFakes([exchange, bank], { beforeAll, afterEach, afterAll });

const providers = [
  connect("exchange", { ...exchange.clientOptions, retries: { attempts: 1 } }),
  connect("bank", bank.clientOptions),
];
const wish = { amount: "100", from: "USD", to: { nationalCurrencyCode: "EUR" } } as const;

test("everything is read, and converted where somebody converts", async () => {
  const { quote, ...story } = await convertOnce(providers);
  expect(quote).toMatchObject({ status: "executed", fromAmount: "100" });
  expect(story).toMatchObject({ providers: ["exchange", "bank"], converts: "exchange" });
});

test("assets of the same symbol on two blockchains are not added up, and test assets are named as such", async () => {
  const names = [...totalsOf(await readHoldings(providers)).keys()];
  expect(names).toEqual(expect.arrayContaining(["USD", "USDC on Ethereum", "USDC on Solana", "KAVA (test)"]));
});

test("of two offers the better one is taken", async () => {
  const other = await createFakeProvider();
  const client = { ...other.clientOptions, fetch: other.app.fetch };
  other.override("createQuote", async (_request, original) => {
    const answer = await original();
    return answer.status === 200 ? { ...answer, body: { ...answer.body, toAmount: "99.99" } } : answer;
  });
  const offer = await bestOffer(await readHoldings([...providers, connect("other", client)]), wish);
  expect(offer?.holding.provider.name).toBe("other");
});

test("a refusal that is no lack of an offer is not hidden", async () => {
  exchange.override("createQuote", { status: 400, body: { message: "No.", errorType: "bad-request" } });
  await expect(bestOffer(await readHoldings(providers), wish)).rejects.toMatchObject({ errorType: "bad-request" });
});

test("nobody offers what nobody has", async () => {
  expect(await bestOffer(await readHoldings(providers), { ...wish, amount: "999999999" })).toBeUndefined();
});

test("where the answer is lost, the quote says what became of it", async () => {
  const offer = await bestOffer(await readHoldings(providers), wish);
  exchange.fault({ kind: "network-error", operation: "executeQuote", afterProcessing: true, times: 1 });
  expect(await accept(offer!)).toMatchObject({ status: "executed" });
  expect(exchange.requests("executeQuote")).toHaveLength(1);
});

test("where the request is lost, that is said, and the quote is as it was", async () => {
  const offer = await bestOffer(await readHoldings(providers), wish);
  exchange.fault({ kind: "network-error", operation: "executeQuote", times: 1 });
  await expect(accept(offer!)).rejects.toMatchObject({ outcome: "unknown" });
  expect(await accept(offer!)).toMatchObject({ status: "executed" });
});

test("a quote that expired is not executed", async () => {
  const offer = await bestOffer(await readHoldings(providers), wish);
  await exchange.clock.advanceTo(offer!.quote.expiresAt);
  expect(await accept(offer!)).toBeUndefined();
});
