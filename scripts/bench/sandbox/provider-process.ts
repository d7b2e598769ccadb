/** The sandbox in a separate process, on one kind of store. @module */
import { createSandbox, demoAccounts, demoApiKeys, seed, type Store } from "@provider-connectivity/sandbox";
import { serve } from "@provider-connectivity/server/node";
import { createVerifier } from "@provider-connectivity/signing/node";
import { median } from "../median.ts";
import { replyToParent } from "../http/child.ts";
import type { Scheme } from "../http/scheme.ts";
import { fill, type Filling } from "./fill.ts";
import { createSqliteFloor } from "./sqlite-floor.ts";
import { openStore, type StorePlace } from "./store-places.ts";
import { benchConfig } from "./provider-config.ts";
import { PAGE, type ListName } from "./targets.ts";

export type ProviderRequest =
  /** @param filling the existing rows, besides the demo data */
  | { readonly ask: "start"; readonly place: StorePlace; readonly scheme: Scheme; readonly filling?: Filling }
  | { readonly ask: "processor time" }
  | { readonly ask: "time of pages"; readonly count: number; readonly list: ListName; readonly startingAfter?: string };

/**
 * The port after a start. Otherwise microseconds: the processor time of the process so far, or the median time of reading one
 * page directly from the store.
 */
export type ProviderReply = number;

let store: Store | undefined;

replyToParent((message): Promise<ProviderReply> => {
  const request = message as ProviderRequest;
  if (request.ask === "start") return start(request);
  if (request.ask === "time of pages") return timeOfPage(request);
  const { user, system } = process.cpuUsage();
  return Promise.resolve(user + system);
});

/** Like production: responses are not validated, and successes are not logged. */
async function start({ place, scheme, filling }: Extract<ProviderRequest, { ask: "start" }>): Promise<number> {
  store = await openStore(place);
  await seed(store);
  if (filling !== undefined) await fill(store, place, filling);
  if (place.kind === "SQLite floor") return (await serve(createSqliteFloor(scheme, place.location), { port: 0 })).port;
  const verifier = createVerifier(scheme.configuration, scheme.verifyingKey);
  const credentials = demoApiKeys.map((key) => ({ ...key, verifier }));
  const { app } = await createSandbox({ store, credentials, config: benchConfig, validateResponses: false });
  return (await serve(app, { port: 0 })).port;
}

async function timeOfPage({
  count,
  list,
  startingAfter,
}: Extract<ProviderRequest, { ask: "time of pages" }>): Promise<number> {
  const times: number[] = [];
  for (let done = 0; done < count; done++) {
    const began = performance.now();
    const page = await readPage[list](store!, { limit: PAGE, startingAfter });
    if (page.length !== PAGE) throw new Error(`a page of ${list} has ${page.length} rows instead of ${PAGE}`);
    times.push(performance.now() - began);
  }
  return median(times) * 1000;
}

const { alderMain } = demoAccounts;

/** Reads a page like the operation that lists it. */
const readPage: Readonly<
  Record<
    ListName,
    (store: Store, page: { limit: number; startingAfter?: string | undefined }) => Promise<readonly unknown[]>
  >
> = {
  withdrawals: ({ withdrawals }, page) => withdrawals.list(alderMain.id, { ...page, order: "desc" }),
  accounts: ({ accounts }, page) => accounts.list(alderMain.customerId, page),
  balances: ({ balances }, page) => balances.list(alderMain.id, page),
};
