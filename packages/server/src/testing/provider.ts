/** A provider of two customers with HMAC keys, and a function that sends it signed requests. Tests only. @module */
import { contract } from "@provider-connectivity/contract";
import type { SignedMessage } from "@provider-connectivity/signing";
import { createSigner, createVerifier } from "@provider-connectivity/signing/node";
import {
  createCredentials,
  createProvider,
  type HandlersFor,
  type Logger,
  type LogLine,
  type Provider,
  type ProviderOptions,
} from "../index.ts";

export const NOW = Date.UTC(2026, 0, 15, 12);
export const CONFIGURATION = {
  preEncoding: "url-encoded",
  algorithm: "hmac",
  hash: "sha256",
  postEncoding: "hexstr",
} as const;
export const SECRET = "first customer's secret";
export const signer = createSigner(CONFIGURATION, SECRET);
export const verifier = createVerifier(CONFIGURATION, SECRET);

type BaseHandlers = HandlersFor<typeof contract, never>;

export const handlers: BaseHandlers = {
  getAdditionalAssets: () => ({ status: 200, body: { assets: [] } }),
  getAssetDetails: () => ({ status: 404, body: { message: "There is no such asset.", errorType: "not-found" } }),
  getAccounts: () => ({ status: 200, body: { accounts: [] } }),
  getAccountDetails: (_request, { account }) => ({
    status: 200,
    body: { id: account.id, title: "Main", status: "active" },
  }),
  getBalances: () => ({ status: 200, body: { balances: [] } }),
};

/** The logged lines by level. */
export type Logged = { level: string; fields: Readonly<Record<string, unknown>>; message: string }[];

/** A logger that stores its lines. */
export function collecting(logged: Logged): Logger {
  const line =
    (level: string): LogLine =>
    (fields, message) =>
      void logged.push({ level, fields, message });
  return { debug: line("debug"), info: line("info"), warn: line("warn"), error: line("error") };
}

const OWNERS: Record<string, string> = { mine: "first", theirs: "second" };

export function optionsFor(logged: Logged = []): ProviderOptions<typeof contract, never> {
  return {
    credentials: createCredentials([{ apiKey: "first-key", customerId: "first", verifier }]),
    accounts: {
      find: (id) => (OWNERS[id] === undefined ? undefined : { id, customerId: OWNERS[id] }),
    },
    now: () => NOW,
    logger: collecting(logged),
    nonces: { remember: rememberAll() },
  };
}

function rememberAll() {
  const used = new Set<string>();
  return (_apiKey: string, nonce: string): boolean => used.size !== used.add(nonce).size;
}

/** A provider with default handlers and options, which the arguments override. */
export function providerWith({
  handlers: others = {},
  options = {},
  logged,
}: {
  handlers?: Partial<BaseHandlers>;
  options?: Partial<ProviderOptions<typeof contract, never>>;
  logged?: Logged;
} = {}): Provider {
  return createProvider(contract, { ...handlers, ...others }, { ...optionsFor(logged), ...options });
}

export interface Request {
  readonly method?: string;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** Overrides of headers. `undefined` removes one. */
  readonly headers?: Record<string, string | undefined>;
  readonly timestamp?: string;
  readonly nonce?: string;
  /** The signed endpoint, if it differs from the target. */
  readonly endpoint?: string;
}

/** Signs and sends a request. `target` is the request target on the wire. */
export async function send(
  app: { fetch(request: globalThis.Request): Response | Promise<Response> },
  target: string,
  request: Request = {},
): Promise<Response> {
  const { method = "GET", body, timestamp = String(NOW), nonce = crypto.randomUUID(), endpoint = target } = request;
  const message: SignedMessage = { timestamp, nonce, method, endpoint, ...(body === undefined ? {} : { body }) };
  const headers = new Headers();
  const all: Record<string, string | undefined> = {
    "X-FBAPI-KEY": "first-key",
    "X-FBAPI-NONCE": nonce,
    "X-FBAPI-TIMESTAMP": timestamp,
    "X-FBAPI-SIGNATURE": await signer.sign(message),
    ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    ...request.headers,
  };
  for (const [name, value] of Object.entries(all)) if (value !== undefined) headers.set(name, value);
  return app.fetch(
    new Request(`http://provider.test${target}`, { method, headers, ...(body === undefined ? {} : { body }) }),
  );
}

/** Status and body of a response, for one comparison. */
export async function seen(given: Response | Promise<Response>): Promise<{ status: number; body: unknown }> {
  const response = await given;
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

export { contract };
