/** Runs a mutant, or the correct provider, over HTTP. @module */
import { HMAC, sandboxApp, secretOf } from "@provider-connectivity/conformance-cases/testing";
import { createMemoryStore } from "@provider-connectivity/sandbox";
import type { Signer, Verifier } from "@provider-connectivity/signing";
import {
  createPlatformSigner,
  createPlatformVerifier,
  createSigner,
  createVerifier,
} from "@provider-connectivity/signing/node";
import { generateKeyPairSync } from "node:crypto";
import { PREFIX, type RunningServer, serveTranslated } from "../variants/serve-translated.ts";
import type { Behaviour, CorrectProvider, Received, Responded } from "./mutant.ts";

const RESPONSE_SIGNING = {
  preEncoding: "url-encoded",
  algorithm: "rsa",
  hash: "sha256",
  postEncoding: "base64",
} as const;

export interface RunningProvider extends RunningServer {
  readonly apiKey: string;
  readonly secondApiKey: string;
  readonly signerOf: (apiKey: string) => Signer;
  /** The platform's private key, as PEM. The provider requires the platform's signature only if `platformRequired` is set. */
  readonly platformPrivateKey: string;
  /** The public key of the provider's response signatures, as PEM. */
  readonly responsePublicKey: string;
}

const keyPair = () =>
  generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
const platformKeys = keyPair();
const responseKeys = keyPair();

const signers = new Map<string, Signer>();
const verifiers = new Map<string, Verifier>();
function signerOf(apiKey: string): Signer {
  const signer = signers.get(apiKey) ?? createSigner(HMAC, secretOf(apiKey));
  signers.set(apiKey, signer);
  return signer;
}
function verifierOf(apiKey: string): Verifier {
  const verifier = verifiers.get(apiKey) ?? createVerifier(HMAC, secretOf(apiKey));
  verifiers.set(apiKey, verifier);
  return verifier;
}

export interface RunOptions {
  /** The mutant. Default: the correct provider. */
  readonly behaviour?: Behaviour;
  /** Whether collateral requests need the platform's signature. Default: false. */
  readonly platformRequired?: boolean;
}

export async function runProvider({ behaviour, platformRequired = false }: RunOptions = {}): Promise<RunningProvider> {
  const app = await sandboxApp(createMemoryStore(), {
    responseSigner: createSigner(RESPONSE_SIGNING, responseKeys.privateKey),
    platform: platformRequired
      ? { verifier: createPlatformVerifier([platformKeys.publicKey]), policy: "required" }
      : { policy: "when-present" },
  });
  const correct = correctProvider(async (request) => app.fetch(request));
  const behave = behaviour ?? ((request) => correct.respond(request));
  return {
    ...(await serveTranslated((request) => behave(request, correct))),
    apiKey: "alder-one",
    secondApiKey: "birch-one",
    signerOf,
    platformPrivateKey: platformKeys.privateKey,
    responsePublicKey: responseKeys.publicKey,
  };
}

function correctProvider(fetch: (request: Request) => Promise<Response>): CorrectProvider {
  const respond = async ({ method, endpoint, headers, body }: Received): Promise<Responded> => {
    const request = new Request(`http://localhost${PREFIX}${endpoint}`, {
      method,
      headers,
      ...(body === "" ? {} : { body }),
    });
    const response = await fetch(request);
    return { status: response.status, headers: withoutLength(response.headers), body: await response.text() };
  };
  const self: CorrectProvider = {
    respond,
    async respondChanged(request, changes) {
      if (request.method !== "GET")
        return self.verifies(request) ? self.respondSigned(request, changes) : respond(request);
      const response = await respond(request);
      const isRefused = response.status === 401 || String(response.body).includes('"requestPart":"headers"');
      return isRefused ? response : self.respondSigned(request, changes);
    },
    async respondSigned(request, changes = {}) {
      const changed = { ...request, ...changes };
      const headers = new Headers(changed.headers);
      const [timestamp, nonce] = [String(Date.now()), crypto.randomUUID()];
      const { method, endpoint, body } = changed;
      const message = { timestamp, nonce, method, endpoint, body };
      const apiKey = headers.get("x-fbapi-key") ?? "";
      headers.set("x-fbapi-timestamp", timestamp);
      headers.set("x-fbapi-nonce", nonce);
      headers.set("x-fbapi-signature", await signerOf(apiKey).sign(message));
      if (/\/collateral\//.test(endpoint)) headers.set("x-fb-platform-signature", await platformSigner.sign(message));
      if (body !== "") headers.set("content-length", String(Buffer.byteLength(body)));
      return respond({ ...changed, headers });
    },
    verifies({ headers, method, endpoint, body }, replaced = {}) {
      const [timestamp, nonce] = [headers.get("x-fbapi-timestamp") ?? "", headers.get("x-fbapi-nonce") ?? ""];
      const message = { timestamp, nonce, method, endpoint, body, ...replaced };
      return (
        verifierOf(headers.get("x-fbapi-key") ?? "").verify(message, headers.get("x-fbapi-signature") ?? "") === true
      );
    },
  };
  return self;
}

const platformSigner = createPlatformSigner(platformKeys.privateKey);

function withoutLength(headers: Headers): Readonly<Record<string, string>> {
  return Object.fromEntries([...headers].filter(([name]) => name !== "content-length"));
}
