/** Signs requests in advance, then sends them over many connections. @module */
import { randomUUID } from "node:crypto";
import autocannon, { type Client } from "autocannon";
import { createSigner } from "@provider-connectivity/signing/node";
import { percentile } from "../median.ts";
import { HEADERS } from "./fixture.ts";
import type { Scheme } from "./scheme.ts";

const MAX_RUN_SECONDS = 120;

/** The request to send. */
export interface Target {
  readonly method: "GET" | "POST";
  readonly path: string;
  /** Sent as JSON. */
  readonly body?: object;
}

export interface SignedRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/** The measurements of the load generator. */
export interface LoadReply {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Signs one request for each target. */
export function signRequests(
  targets: readonly Target[],
  { configuration, signingKey }: Scheme,
  apiKey: string,
): Promise<SignedRequest[]> {
  const signer = createSigner(configuration, signingKey);
  const sign = async ({ method, path, body }: Target): Promise<SignedRequest> => {
    const [nonce, timestamp] = [randomUUID(), String(Date.now())];
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    const signature = await signer.sign({ timestamp, nonce, method, endpoint: path, ...content });
    const headers = {
      [HEADERS.key]: apiKey,
      [HEADERS.nonce]: nonce,
      [HEADERS.timestamp]: timestamp,
      [HEADERS.signature]: signature,
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    };
    return { method, path, headers, ...content };
  };
  return Promise.all(targets.map(sign));
}

/**
 * Each connection sends its share, one request after the other.
 *
 * @param onResponse called with the bytes of each response
 * @throws Error if a request is refused
 */
export async function sendAll(
  signed: readonly SignedRequest[],
  { port, connections, onResponse }: { port: number; connections: number; onResponse?: (body: Buffer) => void },
): Promise<LoadReply> {
  const latencies: number[] = [];
  const share = Math.floor(signed.length / connections);
  const startedAt = performance.now();
  let [next, endedAt] = [0, startedAt];
  const setupClient = (client: Client) => {
    client.setRequests(signed.slice(next, (next += share)));
    if (onResponse !== undefined) client.on("body", onResponse);
    client.on("response", (_status, _bytes, milliseconds) => {
      latencies.push(milliseconds);
      endedAt = performance.now();
    });
  };
  const amount = share * connections;
  const url = `http://127.0.0.1:${port}`;
  const result = await autocannon({ url, connections, amount, timeout: MAX_RUN_SECONDS, setupClient });
  if (result["2xx"] !== amount || result.errors > 0) {
    const statuses = JSON.stringify(result.statusCodeStats);
    throw new Error(`${amount - result["2xx"]} of ${amount} requests were refused or failed; statuses: ${statuses}`);
  }
  return {
    requests: amount,
    seconds: (endedAt - startedAt) / 1000,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
  };
}
