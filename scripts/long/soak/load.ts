/** The clients of a soak: requests of many kinds, most of them valid. @module */
import { createSigner } from "@provider-connectivity/signing/node";
import { demoAccounts } from "@provider-connectivity/sandbox";
import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { readFileSync } from "node:fs";

/** The provider's address, as `start` writes it to `demo.json`. It changes with each restart. */
export interface ProviderAddress {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly keyFile: string;
  readonly signingConfiguration: Parameters<typeof createSigner>[0];
}

/** The results of all clients. */
export interface Results {
  /** By status; 0 means no response. */
  readonly statuses: Record<string, number>;
  /** The bodies of the last acknowledged withdrawals, by key. */
  readonly acknowledged: Map<string, { readonly body: string; readonly text: string }>;
  /** Violations of the contract or of idempotency. */
  readonly faults: string[];
}

const CLIENTS = 6;
const PAUSE_MS = 40;
const TIMEOUT_MS = 30_000;
const MAX_ACKNOWLEDGED = 500;

const usd = { nationalCurrencyCode: "USD" };
const account = `/accounts/${demoAccounts.alderMain.id}`;
const withdrawals = `${account}/transfers/withdrawals/subaccount`;
const quotes = `${account}/liquidity/quotes`;

/** One signed request. */
interface Call {
  readonly method: "GET" | "POST";
  readonly endpoint: string;
  readonly body?: string;
  /** Default: a valid one. */
  readonly signature?: string;
  /** The time after which the client aborts the request, in milliseconds. */
  readonly abortAfterMs?: number;
}

/** Runs the clients until the signal aborts. */
export async function runClients(place: () => ProviderAddress, results: Results, signal: AbortSignal): Promise<void> {
  await Promise.all(Array.from({ length: CLIENTS }, () => runClient(place, results, signal)));
}

async function runClient(place: () => ProviderAddress, results: Results, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await step(place, results).catch((error: unknown) => results.faults.push(String(error)));
    await setTimeout(PAUSE_MS);
  }
}

function withdrawal(key: string): string {
  const destination = {
    transferMethod: "InternalTransfer",
    asset: usd,
    accountId: demoAccounts.alderDesk.id,
    amount: "1",
  };
  return JSON.stringify({ idempotencyKey: key, balanceAsset: usd, balanceAmount: "1", destination });
}

async function step(place: () => ProviderAddress, results: Results): Promise<void> {
  const choice = Math.random();
  const send = (call: Call) => sendCall(place(), call, results);
  if (choice < 0.35) await withdraw(send, results);
  else if (choice < 0.5) await repeat(send, results);
  else if (choice < 0.6) {
    const { text, status } = await send({ method: "POST", endpoint: quotes, body: QUOTE });
    if (status === 200)
      await send({ method: "POST", endpoint: `${quotes}/${(JSON.parse(text) as { id: string }).id}/execute` });
  } else if (choice < 0.7) await send({ method: "GET", endpoint: `${account}/balances` });
  else if (choice < 0.78)
    await send({ method: "GET", endpoint: `${account}/transfers/withdrawals?limit=20&order=desc` });
  else if (choice < 0.84) await send({ method: "GET", endpoint: "/accounts?limit=0" });
  else if (choice < 0.9) await send({ method: "GET", endpoint: "/accounts", signature: "AAAA" });
  else if (choice < 0.95) await send({ method: "POST", endpoint: withdrawals, body: "{" });
  else await send({ method: "POST", endpoint: withdrawals, body: withdrawal(randomUUID()), abortAfterMs: 3 });
}

const QUOTE = JSON.stringify({
  fromAsset: usd,
  toAsset: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" },
  fromAmount: "1",
});

type Send = (call: Call) => Promise<{ readonly status: number; readonly text: string }>;

async function withdraw(send: Send, { acknowledged }: Results): Promise<void> {
  const key = randomUUID();
  const body = withdrawal(key);
  const { status, text } = await send({ method: "POST", endpoint: withdrawals, body });
  if (status !== 201) return;
  acknowledged.set(key, { body, text });
  const [oldest] = acknowledged.keys();
  if (acknowledged.size > MAX_ACKNOWLEDGED && oldest !== undefined) acknowledged.delete(oldest);
}

async function repeat(send: Send, { acknowledged, faults }: Results): Promise<void> {
  const keys = [...acknowledged.keys()];
  const key = keys[Math.floor(Math.random() * keys.length)];
  const known = key === undefined ? undefined : acknowledged.get(key);
  if (known === undefined) return;
  const { status, text } = await send({ method: "POST", endpoint: withdrawals, body: known.body });
  if (status === 201 && text !== known.text) faults.push(`a repeated request got another response: ${text}`);
  else if (status !== 201 && status !== 0 && status !== 503) faults.push(`a repeated request got a ${status}: ${text}`);
}

async function sendCall(
  { baseUrl, apiKey, keyFile, signingConfiguration }: ProviderAddress,
  { method, endpoint, body, signature, abortAfterMs = TIMEOUT_MS }: Call,
  { statuses }: Results,
): Promise<{ readonly status: number; readonly text: string }> {
  const message = {
    timestamp: String(Date.now()),
    nonce: randomUUID(),
    method,
    endpoint,
    ...(body === undefined ? {} : { body }),
  };
  const headers = {
    "X-FBAPI-KEY": apiKey,
    "X-FBAPI-NONCE": message.nonce,
    "X-FBAPI-TIMESTAMP": message.timestamp,
    "X-FBAPI-SIGNATURE":
      signature ?? (await createSigner(signingConfiguration, readFileSync(keyFile, "utf8")).sign(message)),
    ...(body === undefined ? {} : { "Content-Type": "application/json" }),
  };
  let result = { status: 0, text: "" };
  try {
    const response = await fetch(baseUrl + endpoint, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      signal: AbortSignal.timeout(abortAfterMs),
    });
    result = { status: response.status, text: await response.text() };
  } catch {
    // The provider restarts, or the client aborted the request.
  }
  statuses[result.status] = (statuses[result.status] ?? 0) + 1;
  return result;
}
