import { expect, onTestFinished } from "vitest";
import type { Store } from "../components/entities.ts";
import { checkLedger } from "../components/ledger/check-ledger.ts";
import { createSignedClient, type SignedClient, type SignedClientOptions } from "./signed-calls.ts";

export interface CheckedClient extends SignedClient {
  readonly store: Store;
}

/** Opens and seeds a store, and returns a client of a sandbox on it. After the test, the ledger is checked. */
export async function createCheckedClient(
  open: () => Promise<Store>,
  options: SignedClientOptions = {},
): Promise<CheckedClient> {
  const store = await open();
  const client = await createSignedClient(store, options);
  onTestFinished(async () => expect(await checkLedger(store)).toEqual([]));
  return { ...client, store };
}
