/** The sandbox in a separate process, on one kind of store. @module */
import { createSandbox, demoAccounts, demoApiKeys, seed, type Store } from "@provider-connectivity/sandbox";
import { serve } from "@provider-connectivity/server/node";
import { createVerifier } from "@provider-connectivity/signing/node";
import { median } from "../median.ts";
import { replyToParent } from "../http/child.ts";
import type { Scheme } from "../http/scheme.ts";
import { fill } from "./fill.ts";
import { createSqliteFloor } from "./sqlite-floor.ts";
import { openStore, type StorePlace } from "./store-places.ts";
import { benchConfig } from "./provider-config.ts";
import { PAGE } from "./targets.ts";

export type ProviderRequest =
  /** @param rows the number of existing withdrawals */
  | { readonly ask: "start"; readonly place: StorePlace; readonly scheme: Scheme; readonly rows: number }
  | { readonly ask: "processor time" }
  | { readonly ask: "time of pages"; readonly count: number; readonly startingAfter?: string };

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
async function start({ place, scheme, rows }: Extract<ProviderRequest, { ask: "start" }>): Promise<number> {
  store = await openStore(place);
  await seed(store);
  if (rows > 0) await fill(store, place, rows);
  if (place.kind === "SQLite floor") return (await serve(createSqliteFloor(scheme, place.location), { port: 0 })).port;
  const verifier = createVerifier(scheme.configuration, scheme.verifyingKey);
  const credentials = demoApiKeys.map((key) => ({ ...key, verifier }));
  const { app } = await createSandbox({ store, credentials, config: benchConfig, validateResponses: false });
  return (await serve(app, { port: 0 })).port;
}

async function timeOfPage({
  count,
  startingAfter,
}: Extract<ProviderRequest, { ask: "time of pages" }>): Promise<number> {
  const times: number[] = [];
  for (let done = 0; done < count; done++) {
    const began = performance.now();
    const page = await store?.withdrawals.list(demoAccounts.alderMain.id, {
      limit: PAGE,
      order: "desc",
      startingAfter,
    });
    if (page?.length !== PAGE) throw new Error(`a page has ${page?.length} withdrawals instead of ${PAGE}`);
    times.push(performance.now() - began);
  }
  return median(times) * 1000;
}
