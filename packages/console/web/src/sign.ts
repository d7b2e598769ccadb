/** Signs and sends requests. The key stays in this module: nothing shows, stores or sends it. @module */
import type { SigningConfiguration as WireConfiguration } from "@provider-connectivity/contract/control-v1";
import { shellWord } from "@provider-connectivity/core/internal";
import { checkSigningConfiguration, type Signer, type SigningConfiguration } from "@provider-connectivity/signing";
import { rememberSent } from "./sent.ts";

let signer: Signer | undefined;

/** Whether a key was given. */
export function hasKey(): boolean {
  return signer !== undefined;
}

/** Forgets the key. */
export function forgetKey(): void {
  signer = undefined;
}

/**
 * Reads a key.
 *
 * @throws SigningConfigurationError for a key that does not fit the configuration
 */
export async function takeKey(given: WireConfiguration, text: string): Promise<void> {
  signer = await createSigner(checkSigningConfiguration(given), text);
}

/** Each algorithm is loaded when it is first used. */
async function createSigner(configuration: SigningConfiguration, text: string): Promise<Signer> {
  const { algorithm } = configuration;
  if (algorithm === "hmac")
    return (await import("@provider-connectivity/signing/hmac")).createHmacSigner(
      configuration,
      text.replace(/\r?\n$/, ""),
    );
  if (algorithm === "rsa")
    return (await import("@provider-connectivity/signing/rsa")).createRsaSigner(configuration, text);
  return (await import("@provider-connectivity/signing/ecdsa")).createEcdsaSigner(configuration, text);
}

/** A request before it is signed. */
export interface Draft {
  readonly method: string;
  /** Path and query, without the base URL. */
  readonly endpoint: string;
  /** Default: no body. */
  readonly body?: string;
}

/** A response, for people. */
export interface Received {
  readonly status: number;
  readonly durationMs: number;
  readonly requestId: string | undefined;
  readonly body: string;
}

/** The headers of a request, with a fresh timestamp and nonce. */
async function signedHeaders(apiKey: string, { method, endpoint, body = "" }: Draft) {
  if (signer === undefined) throw new Error("Give the private key or secret first. It stays in this page.");
  const timestamp = String(Date.now());
  const nonce = crypto.randomUUID();
  const signature = await signer.sign({ timestamp, nonce, method, endpoint, body });
  rememberSent(nonce, timestamp + nonce + method + endpoint + body);
  return {
    "X-FBAPI-KEY": apiKey,
    "X-FBAPI-TIMESTAMP": timestamp,
    "X-FBAPI-NONCE": nonce,
    "X-FBAPI-SIGNATURE": signature,
    ...(body === "" ? {} : { "Content-Type": "application/json" }),
  };
}

/**
 * Signs and sends a request.
 *
 * @throws Error if there is no key, or no response
 */
export async function send(baseUrl: string, apiKey: string, draft: Draft): Promise<Received> {
  const headers = await signedHeaders(apiKey, draft);
  const began = performance.now();
  const url = baseUrl.replace(/\/$/, "") + draft.endpoint;
  const response = await fetch(url, {
    method: draft.method,
    headers,
    ...(draft.body === undefined ? {} : { body: draft.body }),
  }).catch((cause: unknown) => {
    const { origin } = location;
    throw new Error(
      `${url} does not respond, or its provider does not allow this page (CORS). \`start --cors ${origin}\` allows it.`,
      { cause },
    );
  });
  const text = await response.text();
  return {
    status: response.status,
    durationMs: performance.now() - began,
    requestId: response.headers.get("x-request-id") ?? undefined,
    body: text,
  };
}

/** A signed curl command. The signature is valid for one request. */
export async function toCurl(baseUrl: string, apiKey: string, draft: Draft): Promise<string> {
  const headers = await signedHeaders(apiKey, draft);
  return [
    `curl -X ${draft.method} ${shellWord(baseUrl.replace(/\/$/, "") + draft.endpoint)}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${shellWord(`${name}: ${value}`)}`),
    ...(draft.body === undefined ? [] : [`--data-raw ${shellWord(draft.body)}`]),
  ].join(" \\\n  ");
}

/** A provider as client code names it. */
export interface CalledProvider {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly signingConfiguration: WireConfiguration;
}

/** A program that makes the call with the typed client. It reads the key from a file that its user sets. */
export function toCode(
  { baseUrl, apiKey, signingConfiguration }: CalledProvider,
  operationId: string,
  input: Readonly<Record<string, unknown>>,
): string {
  const given = Object.entries(input).filter(
    ([, value]) => value !== undefined && !(typeof value === "object" && Object.keys(value ?? {}).length === 0),
  );
  const argument = given.length === 0 ? "" : JSON.stringify(Object.fromEntries(given), undefined, 2);
  return `import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import { createSigner } from "@provider-connectivity/signing/node";
import { readFileSync } from "node:fs";

// The file of the private key or secret.
const key = readFileSync(process.argv[2] ?? "key.pem", "utf8");
const client = createClient(contract, {
  baseUrl: ${JSON.stringify(baseUrl)},
  apiKey: ${JSON.stringify(apiKey)},
  signer: createSigner(${JSON.stringify(signingConfiguration)}, key),
});
const result = await client.${operationId}(${argument});
console.log(JSON.stringify(result, undefined, 2));
`;
}
