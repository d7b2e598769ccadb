import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { buildMessage, type SignedMessage, type Verifier } from "@provider-connectivity/signing";
import { ConfigurationError } from "./configuration-error.ts";
import type { Credential } from "./context.ts";

/** Looks up API keys. */
export interface Credentials {
  /**
   * The credential with this API key; `undefined` for an unknown one. If it throws, the response is a 503.
   *
   * @param apiKey never empty
   */
  find(apiKey: string): Credential | undefined | PromiseLike<Credential | undefined>;
}

/**
 * Creates a look-up of API keys from a list.
 *
 * @throws ConfigurationError for an empty list, and for an API key that is empty or listed twice
 * @example
 * ```ts
 * import { defaultSigningConfiguration } from "@provider-connectivity/signing";
 * import { createVerifier } from "@provider-connectivity/signing/node";
 * import { readFileSync } from "node:fs";
 *
 * const verifier = createVerifier(defaultSigningConfiguration, readFileSync("public.pem", "utf8"));
 * const credentials = createCredentials([{ apiKey: "a key", customerId: "a customer", verifier }]);
 * ```
 */
export function createCredentials(list: readonly Credential[]): Credentials {
  const [first] = list;
  if (first === undefined) throw new ConfigurationError("The list of credentials is empty. Add at least one API key.");
  const byKey = new Map(list.map((credential) => [credential.apiKey, credential]));
  if (byKey.size !== list.length) throw new ConfigurationError("The list of credentials contains an API key twice.");
  if (byKey.has("")) throw new ConfigurationError("The list of credentials contains an empty API key.");
  const credentials = { find: (apiKey: string) => byKey.get(apiKey) };
  decoys.set(credentials, first.verifier);
  return credentials;
}

/** The verifiers of the listed credentials, for `createDecoy`. */
const decoys = new WeakMap<Credentials, Verifier>();

/** Takes as long as a verification. Used for unknown keys, so that the response time does not reveal them. */
export interface Decoy {
  /** Takes as long as verifying a wrong signature of a known key. */
  verify(message: SignedMessage, signature: string): Promise<void>;
  /** Remembers the verifier of a known credential, unless there is one already. */
  learn(credential: Credential): void;
}

/**
 * Creates a decoy. It verifies with the first listed credential, or with the first that `find` returned. Until then, it hashes
 * the message.
 */
export function createDecoy(credentials: Credentials): Decoy {
  let verifier = decoys.get(credentials);
  return {
    async verify(message, signature) {
      const { maxBodyBytes = Number.POSITIVE_INFINITY } = verifier ?? {};
      // A longer body is refused without verification for known keys too.
      if ((message.body?.length ?? 0) > maxBodyBytes) return;
      if (verifier === undefined) hmac(sha256, DECOY_KEY, buildMessage(message));
      else await verifier.verify(message, signature);
    },
    learn: (credential) => {
      verifier ??= credential.verifier;
    },
  };
}

const DECOY_KEY = new Uint8Array(32);
