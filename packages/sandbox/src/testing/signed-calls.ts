/** A seeded sandbox with a client that signs its requests. @module */
import type { Credential } from "@provider-connectivity/server";
import { createSigner, createVerifier } from "@provider-connectivity/signing/node";
import type { Store } from "../components/entities.ts";
import type { SandboxData } from "../config/data-config.ts";
import { createSandbox, type Sandbox, type SandboxOptions } from "../create-sandbox.ts";
import type { SandboxRuntime } from "../ports/runtime.ts";
import { demoApiKeys } from "../presets/demo-accounts.ts";
import { seed } from "../seed/seed.ts";
import { createRecorder } from "./observed-responses/record-responses.ts";
import { testSources } from "./test-runtime.ts";

/** The signing configuration of every test client. */
export const configuration = {
  preEncoding: "url-encoded",
  algorithm: "hmac",
  hash: "sha256",
  postEncoding: "hexstr",
} as const;

export type ApiKey = (typeof demoApiKeys)[number]["apiKey"];

/** A response. `body` is its parsed JSON, for literal comparison. */
export interface CallResult {
  readonly status: number;
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export type Get = (endpoint: string, apiKey?: ApiKey) => Promise<CallResult>;

/** Functions that call a sandbox and advance its clock. */
export interface SignedClient {
  readonly get: Get;
  /** Without a body argument, no body is sent. */
  readonly post: (endpoint: string, body?: unknown, apiKey?: ApiKey) => Promise<CallResult>;
  readonly remove: Get;
  /** Like the others, with additional headers. */
  readonly call: (request: SignedRequest) => Promise<CallResult>;
  readonly advance: (milliseconds: number) => void;
  /** Advances the clock and runs due tasks. */
  readonly pass: (milliseconds: number) => Promise<number>;
  readonly sandbox: Sandbox;
}

/** A request before it is signed. */
export interface SignedRequest {
  readonly method: string;
  readonly endpoint: string;
  readonly apiKey?: ApiKey;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Options of a client's sandbox that differ from the defaults. */
export interface SignedClientOptions extends Pick<
  SandboxOptions,
  "config" | "scenario" | "logger" | "nonces" | "collateralPlatform"
> {
  readonly runtime?: ReturnType<typeof testSources>;
  /** The components that the API keys may use. */
  readonly permissions?: readonly string[];
  /** The initial data of the store, with the demo customers. */
  readonly data?: SandboxData;
}

/** The API keys of the demo data, each with a separate secret that `sign` uses too. */
export function testCredentials(permissions?: readonly string[]): Credential[] {
  return demoApiKeys.map((key) => ({
    ...key,
    verifier: createVerifier(configuration, `secret of ${key.apiKey}`),
    ...(permissions === undefined ? {} : { permissions }),
  }));
}

/** A signed request for `fetch`. It can be sent once, because it contains a nonce. */
export async function sign(
  { method, endpoint, apiKey = "alder-one", json, headers: more = {} }: SignedRequest,
  { now, newId }: SandboxRuntime,
) {
  const body = json === undefined ? {} : { body: JSON.stringify(json) };
  const message = { timestamp: String(Math.floor(now())), nonce: newId(), method, endpoint, ...body };
  const headers = {
    "X-FBAPI-KEY": apiKey,
    "X-FBAPI-NONCE": message.nonce,
    "X-FBAPI-TIMESTAMP": message.timestamp,
    "X-FBAPI-SIGNATURE": await createSigner(configuration, `secret of ${apiKey}`).sign(message),
    ...(json === undefined ? {} : { "Content-Type": "application/json" }),
    ...more,
  };
  return { method, endpoint, headers, ...body };
}

/** Seeds the store and returns a function that sends signed GET requests to a sandbox on it. */
export async function createSignedCalls(store: Store): Promise<Get> {
  return (await createSignedClient(store)).get;
}

/** Seeds the store and returns a client of a sandbox on it. */
export async function createSignedClient(
  store: Store,
  { runtime = testSources(), permissions, data, ...options }: SignedClientOptions = {},
): Promise<SignedClient> {
  await seed(store, { ...runtime, ...(data === undefined ? {} : { data }) });
  const credentials = testCredentials(permissions);
  const { advance, ...clock } = runtime;
  const sandbox = await createSandbox({ store, credentials, ...clock, validateResponses: true, ...options });
  const record = createRecorder();
  const call = async (request: SignedRequest) => {
    const { endpoint, ...init } = await sign(request, clock);
    const response = await sandbox.app.request(endpoint, init);
    const text = await response.text();
    const received = { status: response.status, text, body: JSON.parse(text) };
    record({ ...received, method: init.method, endpoint, apiKey: request.apiKey ?? "alder-one" });
    return received;
  };
  return {
    get: (endpoint, apiKey = "alder-one") => call({ method: "GET", endpoint, apiKey }),
    post: (endpoint, json, apiKey = "alder-one") => call({ method: "POST", endpoint, apiKey, json }),
    remove: (endpoint, apiKey = "alder-one") => call({ method: "DELETE", endpoint, apiKey }),
    call,
    advance,
    pass(milliseconds) {
      advance(milliseconds);
      return sandbox.runDueTasks();
    },
    sandbox,
  };
}

/** The ids of a list. */
export function idsIn(items: unknown): string[] {
  return (items as { id: string }[]).map(({ id }) => id);
}

/**
 * Walks a list page by page until a page is empty.
 *
 * @param before walks backwards from the item with this id. Default: forwards from the start
 */
export async function walk(
  get: Get,
  {
    path,
    list,
    limit,
    before,
    query = "",
  }: { path: string; list: string; limit: number; before?: string; query?: string },
): Promise<string[][]> {
  const pages: string[][] = [];
  let cursor = before === undefined ? "" : `&endingBefore=${before}`;
  while (pages.length < 50) {
    const { body } = await get(`${path}?limit=${limit}${query}${cursor}`);
    const ids = idsIn(body[list]);
    if (ids.length === 0) return pages;
    pages.push(ids);
    cursor = before !== undefined ? `&endingBefore=${ids[0]}` : `&startingAfter=${ids.at(-1)}`;
  }
  throw new Error("The list does not end.");
}
