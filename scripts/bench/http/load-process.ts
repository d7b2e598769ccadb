/** The load generator, in a process of its own: signs requests beforehand, then sends them over many connections. @module */
import { randomUUID } from "node:crypto";
import autocannon, { type Client } from "autocannon";
import { createSigner } from "@provider-connectivity/signing/node";
import { percentile } from "../median.ts";
import { answerParent } from "./child.ts";
import { API_KEY, HEADERS, TARGET } from "./fixture.ts";
import type { Scheme } from "./scheme.ts";

const CONNECTIONS = 64;
const LONGEST_RUN_SECONDS = 60;

export type LoadRequest =
  | { readonly sign: number; readonly scheme: Scheme }
  /** Sends the requests that were signed last. */
  | { readonly sign?: undefined; readonly port: number };

/** What the clients saw. */
export interface LoadReply {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

interface SignedRequest {
  readonly method: "GET";
  readonly path: string;
  readonly headers: Record<string, string>;
}

let signed: SignedRequest[] = [];

answerParent(async (question): Promise<LoadReply> => {
  const request = question as LoadRequest;
  if (request.sign === undefined) return send(request.port);
  signed = await signRequests(request.sign, request.scheme);
  return { requests: 0, seconds: 0, p50: 0, p99: 0 };
});

async function signRequests(count: number, { configuration, signingKey }: Scheme): Promise<SignedRequest[]> {
  const signer = createSigner(configuration, signingKey);
  const one = async (): Promise<SignedRequest> => {
    const [nonce, timestamp] = [randomUUID(), String(Date.now())];
    const signature = await signer.sign({ timestamp, nonce, method: "GET", endpoint: TARGET });
    const headers = {
      [HEADERS.key]: API_KEY,
      [HEADERS.nonce]: nonce,
      [HEADERS.timestamp]: timestamp,
      [HEADERS.signature]: signature,
    };
    return { method: "GET", path: TARGET, headers };
  };
  return Promise.all(Array.from({ length: count }, one));
}

/** Each connection sends its share, one request after the other, each once. */
async function send(port: number): Promise<LoadReply> {
  const latencies: number[] = [];
  const share = Math.floor(signed.length / CONNECTIONS);
  const startedAt = performance.now();
  let [next, endedAt] = [0, startedAt];
  const setupClient = (client: Client) => {
    client.setRequests(signed.slice(next, (next += share)));
    client.on("response", (_status, _bytes, milliseconds) => {
      latencies.push(milliseconds);
      endedAt = performance.now();
    });
  };
  const amount = share * CONNECTIONS;
  const url = `http://127.0.0.1:${port}`;
  const result = await autocannon({ url, connections: CONNECTIONS, amount, timeout: LONGEST_RUN_SECONDS, setupClient });
  if (result["2xx"] !== amount || result.errors > 0) {
    throw new Error(`${amount - result["2xx"]} of ${amount} requests were refused or failed`);
  }
  return {
    requests: amount,
    seconds: (endedAt - startedAt) / 1000,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
  };
}
