/** A fake with a client that calls it without MSW, and sample requests. @module */
import { createClient, type Client } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import { createFakeProvider, demoAccounts, type FakeProvider, type FakeProviderOptions } from "../index.ts";

/** A customer's account with all features. */
export const params = { accountId: demoAccounts.alderMain.id };
export const usd = { nationalCurrencyCode: "USD" } as const;
export const eur = { nationalCurrencyCode: "EUR" } as const;
export const quoteBody = { fromAsset: usd, toAsset: eur, fromAmount: "100" } as const;

export interface Called {
  readonly fake: FakeProvider;
  /** Sends one request. */
  readonly client: Client<typeof contract>;
}

/** Creates a fake and a client of it that does not retry. */
export async function createCalled(options: FakeProviderOptions = {}): Promise<Called> {
  const fake = await createFakeProvider(options);
  return { fake, client: clientOf(fake) };
}

/** A client with one of a fake's keys. */
export function clientOf(fake: FakeProvider, apiKey?: string): Client<typeof contract> {
  const options = apiKey === undefined ? fake.clientOptions : fake.clientOptionsFor(apiKey);
  return createClient(contract, { ...options, fetch: fake.app.fetch, retries: { attempts: 1 } });
}

/** A withdrawal from one account to another of the same customer. */
export const internalBody = (amount = "10", idempotencyKey?: string) =>
  ({
    balanceAsset: usd,
    balanceAmount: amount,
    destination: {
      amount,
      transferMethod: "InternalTransfer",
      asset: usd,
      accountId: demoAccounts.alderDesk.id,
    },
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
  }) as const;
