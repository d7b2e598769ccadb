/** A provider for tests: responds from a list and stores the requests. @module */
import { createSigner, createVerifier } from "@provider-connectivity/signing/node";
import type { SigningConfiguration } from "@provider-connectivity/signing";
import type { ClientOptions, Runtime } from "../index.ts";

export const configuration: SigningConfiguration = {
  preEncoding: "url-encoded",
  algorithm: "hmac",
  hash: "sha512",
  postEncoding: "base64",
};

/** Verifies the requests of test clients. */
export const verifier = createVerifier(configuration, "test secret");

/** A response, or an error that fetch throws. */
export type Reply = Response | Error | ((request: Request) => Response | Promise<Response>);

export interface ReceivedRequest {
  readonly request: Request;
  readonly body: string;
  readonly header: (name: string) => string | null;
}

/** The time limit of test clients, in milliseconds. */
export const LIMIT_MS = 60_000;

/** The time limit of one attempt of test clients, in milliseconds. */
const ATTEMPT_LIMIT_MS = 50_000;

/** A clock that moves only during pauses. Time limits expire when a test calls `expire` or `expireAttempt`. */
export interface TestRuntime extends Runtime {
  readonly waits: number[];
  time: number;
  expire(): void;
  expireAttempt(): void;
}

function createTestRuntime(): TestRuntime {
  let [expire, expireAttempt] = [() => {}, () => {}];
  let uuids = 0;
  const runtime: TestRuntime = {
    time: Date.UTC(2026, 0, 1),
    waits: [],
    now: () => runtime.time,
    random: () => 0.5,
    randomUUID: () => `00000000-0000-4000-8000-${String(++uuids).padStart(12, "0")}`,
    expire: () => expire(),
    expireAttempt: () => expireAttempt(),
    wait(ms) {
      if (ms === LIMIT_MS) return new Promise((resolve) => (expire = resolve));
      if (ms === ATTEMPT_LIMIT_MS) return new Promise((resolve) => (expireAttempt = resolve));
      runtime.waits.push(ms);
      runtime.time += ms;
      return Promise.resolve();
    },
  };
  return runtime;
}

/** Options for a client of a provider that sends these replies in order, and repeats the last one. */
export function provide(...replies: Reply[]) {
  const received: ReceivedRequest[] = [];
  const runtime = createTestRuntime();
  const options = {
    baseUrl: "https://provider.test/v2",
    apiKey: "key-of-the-customer",
    signer: createSigner(configuration, "test secret"),
    timeoutMs: LIMIT_MS,
    attemptTimeoutMs: ATTEMPT_LIMIT_MS,
    runtime,
    async fetch(request: Request) {
      const reply = replies[Math.min(received.length, replies.length - 1)];
      received.push({ request, body: await request.clone().text(), header: (name) => request.headers.get(name) });
      if (reply instanceof Error) throw reply;
      return typeof reply === "function" ? reply(request) : (reply ?? json(200, {})).clone();
    },
  } satisfies ClientOptions;
  return { options, received, runtime };
}

/** A JSON response. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers });
}

/** The parameters of calls about one account. */
export const params = { accountId: "a" };

/** A withdrawal. */
export const withdrawal = {
  params,
  body: {
    balanceAmount: "1",
    balanceAsset: { assetId: "x" },
    destination: { asset: { assetId: "x" }, transferMethod: "InternalTransfer", accountId: "b", amount: "1" },
  },
} as const;

/** The response of a busy provider. */
export const failing = () => json(503, { message: "busy", errorType: "internal-error" });

/** The error of Node's fetch if the network fails. */
export function networkError(code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
}
