/** A provider of two customers with HMAC keys, and a way to send it signed requests. Tests only. @module */
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

/** What was logged, by level. */
export type Logged = { level: string; fields: Readonly<Record<string, unknown>>; message: string }[];

/** A logger that keeps its lines. */
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

/** A provider, with some handlers or options in place of the usual ones. */
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
  /** Headers in place of the right ones; `undefined` leaves one out. */
  readonly headers?: Record<string, string | undefined>;
  readonly timestamp?: string;
  readonly nonce?: string;
  /** The endpoint to sign where it is not the target. */
  readonly endpoint?: string;
}

/** Signs and sends a request; `target` is what goes over the wire. */
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

/** The status and body of an answer, for one comparison. */
export async function seen(answer: Response | Promise<Response>): Promise<{ status: number; body: unknown }> {
  const response = await answer;
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

export { contract };
