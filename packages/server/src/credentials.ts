import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { buildMessage, type SignedMessage, type Verifier } from "@provider-connectivity/signing";
import { ConfigurationError } from "./configuration-error.ts";
import type { Credential } from "./context.ts";

/** Looks up API keys. */
export interface Credentials {
  /**
   * The credential with this API key; `undefined` for an unknown one. What it throws makes the request a 503.
   *
   * @param apiKey never empty
   */
  find(apiKey: string): Credential | undefined | PromiseLike<Credential | undefined>;
}

/**
 * Makes the look-up of API keys from a list.
 *
 * @throws ConfigurationError for an empty list, and for an API key that is empty or listed twice
 * @example
 * ```ts
 * const credentials = createCredentials([{ apiKey: "key", customerId: "customer", verifier }]);
 * ```
 */
export function createCredentials(list: readonly Credential[]): Credentials {
  const [first] = list;
  if (first === undefined) throw new ConfigurationError("There is no credential: name at least one API key.");
  const byKey = new Map(list.map((credential) => [credential.apiKey, credential]));
  if (byKey.size !== list.length) throw new ConfigurationError("An API key is listed twice among the credentials.");
  if (byKey.has("")) throw new ConfigurationError("An API key among the credentials is empty.");
  const credentials = { find: (apiKey: string) => byKey.get(apiKey) };
  decoys.set(credentials, first.verifier);
  return credentials;
}

/** The verifiers of listed credentials, for `createDecoy`. */
const decoys = new WeakMap<Credentials, Verifier>();

/** Spends the time of a verification on requests of unknown keys, which are refused whatever it finds. */
export interface Decoy {
  /** Resolves after the time that a wrong signature of a known key takes. */
  verify(message: SignedMessage, signature: string): Promise<void>;
  /** Takes a known credential's verifier as the measure, unless there is one. */
  learn(credential: Credential): void;
}

/**
 * Makes the decoy of a look-up. It verifies as the provider's own credentials do: by the first of a list, or by the first
 * that `find` returned. Until there is one, it hashes the message.
 */
export function createDecoy(credentials: Credentials): Decoy {
  let verifier = decoys.get(credentials);
  return {
    async verify(message, signature) {
      const { maxBodyBytes = Number.POSITIVE_INFINITY } = verifier ?? {};
      // A known key's longer body is refused without verification, too.
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
