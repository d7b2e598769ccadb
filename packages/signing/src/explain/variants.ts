/** The ways in which a request may have been signed: every combination of the contract, and common mistakes. @module */
import { sha256, sha512 } from "@noble/hashes/sha2.js";
import { sha3_256 } from "@noble/hashes/sha3.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { buildMessage, preEncode } from "../build-message.ts";
import type { SignedMessage } from "../signer.ts";
import {
  postEncodings,
  preEncodings,
  type SigningAlgorithm,
  type SigningConfiguration,
  type SigningHash,
  signingHashes,
} from "../signing-configuration.ts";

/** The message, with data about its request. */
export interface ExplainedRequest extends SignedMessage {
  /** The path of the provider's base URL, for example `/v2`. It is not signed. Default: none. */
  readonly prefix?: string;
}

/** A mistake, and its fix. */
export interface Mistake {
  /** The signed content, as one sentence. */
  readonly sentence: string;
  /** How to fix it, as one sentence. */
  readonly fix: string;
}

/** Converts a request to the signed bytes. `undefined` if they would equal those of the contract. */
export interface SigningVariant {
  readonly mistake?: Mistake;
  readonly bytes: (request: ExplainedRequest, configuration: SigningConfiguration) => Uint8Array | undefined;
}

/** Every combination of an algorithm that the contract allows: 60 of HMAC, 60 of RSA, 20 for each curve of ECDSA. */
export function configurationsOf(algorithm: SigningAlgorithm): readonly SigningConfiguration[] {
  const hashes = algorithm === "ecdsa" ? (["sha256"] as const) : signingHashes;
  return hashes.flatMap((hash) =>
    preEncodings.flatMap((preEncoding) =>
      postEncodings.map((postEncoding) => ({ preEncoding, algorithm, hash, postEncoding }) as SigningConfiguration),
    ),
  );
}

/** The way that the contract defines. */
export const asConfigured: SigningVariant = {
  bytes: (request, { preEncoding }) => preEncode(preEncoding, buildMessage(request)),
};

/** A mistake in the parts of the message. `undefined` if it makes no difference. */
function part(
  sentence: string,
  fix: string,
  change: (request: ExplainedRequest) => SignedMessage | undefined,
): SigningVariant {
  return {
    mistake: { sentence, fix },
    bytes: (request, { preEncoding }) => {
      const changed = change(request);
      return changed === undefined ? undefined : preEncode(preEncoding, buildMessage(changed));
    },
  };
}

const textOf = ({ body = "" }: Pick<SignedMessage, "body">): string =>
  typeof body === "string" ? body : new TextDecoder().decode(body);

export const mistakes: readonly SigningVariant[] = [
  part("The path of the base URL is signed too.", "Leave the prefix of the base URL out of the endpoint.", (request) =>
    request.prefix === undefined || request.prefix === ""
      ? undefined
      : { ...request, endpoint: request.prefix + request.endpoint },
  ),
  part("The query is not signed.", "Include the query string, with its question mark, in the endpoint.", (request) =>
    request.endpoint.includes("?") ? { ...request, endpoint: request.endpoint.replace(/\?.*$/, "") } : undefined,
  ),
  part(
    "The endpoint is decoded before it is signed.",
    "Sign the request target as it is sent, percent-encoding included.",
    (request) => {
      const endpoint = decoded(request.endpoint);
      return endpoint === request.endpoint ? undefined : { ...request, endpoint };
    },
  ),
  part("The timestamp is signed in seconds.", "Sign the text of X-FBAPI-TIMESTAMP: milliseconds.", (request) =>
    /^\d{13}$/.test(request.timestamp) ? { ...request, timestamp: request.timestamp.slice(0, 10) } : undefined,
  ),
  part("The method is signed in lower case.", "Sign the method in upper case.", (request) => ({
    ...request,
    // The method is part of the endpoint here, because `buildMessage` converts methods to upper case.
    method: "",
    endpoint: request.method.toLowerCase() + request.endpoint,
  })),
  part("The nonce is signed before the timestamp.", "Sign the timestamp first, then the nonce.", (request) => ({
    ...request,
    timestamp: request.nonce,
    nonce: request.timestamp,
  })),
  part("The body is not signed.", "Append the body as it is sent.", (request) =>
    textOf(request) === "" ? undefined : { ...request, body: "" },
  ),
  part("An empty object is signed although there is no body.", "Append nothing if there is no body.", (request) =>
    textOf(request) === "" ? { ...request, body: "{}" } : undefined,
  ),
  part(
    "The body is parsed and serialised again before it is signed.",
    "Sign the bytes of the body as they are sent.",
    (request) => {
      const text = textOf(request);
      const again = reserialised(text);
      return again === undefined || again === text ? undefined : { ...request, body: again };
    },
  ),
  part("A line break is signed after the body.", "Sign the bytes of the body as they are sent.", (request) =>
    textOf(request) === "" ? undefined : { ...request, body: `${textOf(request)}\n` },
  ),
  part("The query is sorted before it is signed.", "Sign the query in the order in which it is sent.", (request) => {
    const [path = "", query = ""] = request.endpoint.split(/\?(.*)/s);
    const endpoint = `${path}?${query.split("&").toSorted().join("&")}`;
    return query === "" || endpoint === request.endpoint ? undefined : { ...request, endpoint };
  }),
  part("The endpoint is signed without its first slash.", "Begin the endpoint with a slash.", (request) => ({
    ...request,
    endpoint: request.endpoint.replace(/^\//, ""),
  })),
  part("The path is signed with a slash at its end.", "Sign the request target as it is sent.", (request) =>
    /^[^?]*\/(\?|$)/.test(request.endpoint)
      ? undefined
      : { ...request, endpoint: request.endpoint.replace(/(?=\?)|$/, "/") },
  ),
  part("The nonce is not signed.", "Sign the timestamp, then the nonce.", (request) => ({ ...request, nonce: "" })),
  part("The timestamp is not signed.", "Begin the message with the timestamp.", (request) => ({
    ...request,
    timestamp: "",
  })),
  part("The method is not signed.", "Sign the method in upper case before the endpoint.", (request) => ({
    ...request,
    method: "",
  })),
  part(
    "The parts are joined with line breaks.",
    "Join timestamp, nonce, method, endpoint and body with nothing between them.",
    (request) => ({
      ...request,
      timestamp: `${request.timestamp}\n`,
      nonce: `${request.nonce}\n`,
      method: request.method,
      endpoint: `\n${request.endpoint}\n`,
    }),
  ),
  {
    mistake: {
      sentence: "The message is signed without pre-encoding.",
      fix: "Apply the pre-encoding to the message before signing.",
    },
    bytes: (request, { preEncoding }) => (preEncoding === "url-encoded" ? buildMessage(request) : undefined),
  },
  preEncodedAs(
    "The message is encoded as a form: spaces become plus signs.",
    "Encode as encodeURIComponent does: a space is %20.",
    (text) => encodeURIComponent(text).replaceAll("%20", "+"),
  ),
  preEncodedAs(
    "The message is encoded as a URL, so that its slashes and question marks stay as they are.",
    "Encode as encodeURIComponent does: a slash is %2F.",
    encodeURI,
  ),
  preEncodedAs(
    "The message is percent-encoded with lower-case letters.",
    "Write the hexadecimal digits of percent-encoding in upper case: %2F, not %2f.",
    (text) => encodeURIComponent(text).replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  ),
  preEncodedAs("The message is percent-encoded twice.", "Apply the pre-encoding once.", (text) =>
    encodeURIComponent(encodeURIComponent(text)),
  ),
  hashedTwice("The message is hashed before signing, so it is hashed twice.", (hash) => new Uint8Array(hash)),
  hashedTwice("The hexadecimal hash of the message is signed.", (hash) => new TextEncoder().encode(bytesToHex(hash))),
];

/** A mistake in the pre-encoding `url-encoded`. `undefined` where it makes no difference. */
function preEncodedAs(sentence: string, fix: string, encode: (text: string) => string): SigningVariant {
  return {
    mistake: { sentence, fix },
    bytes: (request, { preEncoding }) => {
      if (preEncoding !== "url-encoded") return undefined;
      const text = new TextDecoder().decode(buildMessage(request));
      const [wrong, right] = [encode(text), encodeURIComponent(text)];
      return wrong === right ? undefined : new TextEncoder().encode(wrong);
    },
  };
}

const hashes: Readonly<Record<SigningHash, (bytes: Uint8Array) => Uint8Array>> = {
  sha256,
  sha512,
  "sha3-256": sha3_256,
};

function hashedTwice(sentence: string, encode: (hash: Uint8Array) => Uint8Array): SigningVariant {
  return {
    mistake: { sentence, fix: "Give the pre-encoded message to the signing function, which hashes it." },
    bytes: (request, configuration) => encode(hashes[configuration.hash](asConfigured.bytes(request, configuration)!)),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function reserialised(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return undefined;
  }
}
