/** The code of a web page that uses a fake behind a service worker. It reports its results to its server. @module */
import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import { setupWorker } from "msw/browser";
import { createFakeProvider } from "../index.ts";
import { internalBody, params, quoteBody } from "./calls.ts";

const fake = await createFakeProvider();
const worker = setupWorker(...fake.handlers);
await worker.start({ quiet: true, onUnhandledFrame: "bypass" });
const client = createClient(contract, { ...fake.clientOptions, retries: { attempts: 1 } });

/** The result of a call: its status, or the kind of error if there is none. */
const endOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => "success",
    ({ status, kind }: { status?: number; kind?: string }) => status ?? kind,
  );

async function tryAll() {
  const before = await client.getBalances({ params });
  const quote = await client.createQuote({ params, body: quoteBody });
  const readBack = await client.getQuoteDetails({ params: { ...params, id: quote.id } });
  await client.executeQuote({ params: { ...params, id: quote.id } });
  const after = await client.getBalances({ params });
  const send = (amount: string) => client.createSubAccountWithdrawal({ params, body: internalBody(amount, "key") });
  const [first, again] = [await send("1"), await send("1")];
  const reuse = await endOf(send("2"));
  await fake.clock.advance(10_000);
  const { status } = await client.getWithdrawalDetails({ params: { ...params, id: first.id } });
  fake.override("getAccounts", { status: 404, body: { message: "", errorType: "not-found" } }, { times: 1 });
  const overridden = await endOf(client.getAccounts());
  fake.fault({ kind: "network-error", times: 1 });
  const broken = await endOf(client.getAccounts());
  const unsigned = (await fetch(`${fake.baseUrl}/accounts`)).status;
  return {
    isReadBack: JSON.stringify(readBack) === JSON.stringify(quote),
    hasMoved: JSON.stringify(after) !== JSON.stringify(before),
    isSame: first.id === again.id,
    reuse,
    status,
    overridden,
    broken,
    unsigned,
    requests: fake.requests().length,
  };
}

const seen: unknown = await tryAll().catch((error: unknown) => ({ error: String(error) }));
await worker.stop();
await fetch("/report", { method: "POST", body: JSON.stringify(seen) });
