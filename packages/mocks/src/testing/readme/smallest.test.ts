import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import { createFakeProvider, demoAccounts } from "@provider-connectivity/mocks";
import { useFakes } from "@provider-connectivity/mocks/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

const fake = await createFakeProvider();
useFakes([fake], { beforeAll, afterEach, afterAll });

const client = createClient(contract, fake.clientOptions);

test("a created quote can be read", async () => {
  const params = { accountId: demoAccounts.alderMain.id };
  const body = {
    fromAsset: { nationalCurrencyCode: "USD" },
    toAsset: { nationalCurrencyCode: "EUR" },
    fromAmount: "100",
  } as const;
  const quote = await client.createQuote({ params, body });
  expect(await client.getQuoteDetails({ params: { ...params, id: quote.id } })).toEqual(quote);
});
