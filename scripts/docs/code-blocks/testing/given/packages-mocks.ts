/** Context for the code blocks of packages/mocks/README.md: a fake, its client, and a withdrawal. @module */
import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import { createFakeProvider, demoAccounts } from "@provider-connectivity/mocks";
import { useFakes } from "@provider-connectivity/mocks/node";

export const fake = await createFakeProvider();
export const client = createClient(contract, { ...fake.clientOptions, retries: { baseMs: 1 } });
export const params = { accountId: demoAccounts.alderMain.id };
export const usd = { nationalCurrencyCode: "USD" } as const;
export const withdrawal = {
  balanceAsset: usd,
  balanceAmount: "10",
  destination: {
    asset: usd,
    amount: "10",
    transferMethod: "InternalTransfer",
    accountId: demoAccounts.alderDesk.id,
  },
} as const;

// The blocks for tests run in vitest; the other ones do not.
if (process.env["VITEST"] !== undefined) {
  const { afterAll, afterEach, beforeAll } = await import("vitest");
  useFakes([fake], { beforeAll, afterEach, afterAll });
}
