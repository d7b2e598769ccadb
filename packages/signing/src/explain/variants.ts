/** The ways in which a request may have been signed: as the contract defines, and with common mistakes. @module */
import { sha256, sha512 } from "@noble/hashes/sha2.js";
import { sha3_256 } from "@noble/hashes/sha3.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { buildMessage, preEncode } from "../build-message.ts";
import type { SignedMessage } from "../signer.ts";
import type { SigningConfiguration, SigningHash } from "../signing-configuration.ts";

/** The message, with data about its request. */
export interface ExplainedRequest extends SignedMessage {
  /** The path of the provider's base URL, for example `/v2`. It is not signed. Default: none. */
  readonly prefix?: string | undefined;
}

/** A mistake, and its fix. */
export interface Mistake {
  /** The signed content, as one sentence. */
  readonly sentence: string;
  /** How to fix it, as one sentence. */
  readonly fix: string;
}

/** Converts a request to the signed bytes. A mistake that makes no difference returns those of the contract. */
export interface SigningVariant {
  readonly mistake?: Mistake;
  readonly bytes: (request: ExplainedRequest, configuration: SigningConfiguration) => Uint8Array<ArrayBuffer>;
}

/** The contract's procedure. */
export const asConfigured: SigningVariant = {
  bytes: (request, { preEncoding }) => preEncode(preEncoding, buildMessage(request)),
};

/** A mistake in the parts of the message. */
function part(sentence: string, fix: string, change: (request: ExplainedRequest) => SignedMessage): SigningVariant {
  return {
    mistake: { sentence, fix },
    bytes: (request, { preEncoding }) => preEncode(preEncoding, buildMessage(change(request))),
  };
}

const textOf = ({ body = "" }: Pick<SignedMessage, "body">): string =>
  typeof body === "string" ? body : new TextDecoder().decode(body);

export const mistakes: readonly SigningVariant[] = [
  part(
    "The path of the base URL is signed too.",
    "Leave the prefix of the base URL out of the endpoint.",
    (request) => ({
      ...request,
      endpoint: (request.prefix ?? "") + request.endpoint,
    }),
  ),
  part("The query is not signed.", "Include the query string, with its question mark, in the endpoint.", (request) => ({
    ...request,
    endpoint: request.endpoint.replace(/\?.*/, ""),
  })),
  part(
    "The endpoint is decoded before it is signed.",
    "Sign the request target as it is sent, percent-encoding included.",
    (request) => ({ ...request, endpoint: decoded(request.endpoint) }),
  ),
  part("The timestamp is signed in seconds.", "Sign the text of X-FBAPI-TIMESTAMP: milliseconds.", (request) => ({
    ...request,
    timestamp: request.timestamp.slice(0, 10),
  })),
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
  part("The body is not signed.", "Append the body as it is sent.", (request) => ({ ...request, body: "" })),
  part("An empty object is signed although there is no body.", "Append nothing if there is no body.", (request) =>
    textOf(request) === "" ? { ...request, body: "{}" } : request,
  ),
  part(
    "The body is parsed and serialised again before it is signed.",
    "Sign the bytes of the body as they are sent.",
    reserialised,
  ),
  part(
    "A line break is signed after the message.",
    "End the message with the last byte of the body, or of the endpoint if there is no body.",
    (request) => ({ ...request, body: `${textOf(request)}\n` }),
  ),
  part("The query is sorted before it is signed.", "Sign the query in the order in which it is sent.", (request) => ({
    ...request,
    endpoint: request.endpoint.replace(/(?<=\?).*/, (query) => query.split("&").toSorted().join("&")),
  })),
  part("The endpoint is signed without its first slash.", "Begin the endpoint with a slash.", (request) => ({
    ...request,
    endpoint: request.endpoint.replace("/", ""),
  })),
  part("The path is signed with a slash at its end.", "Sign the request target as it is sent.", (request) => ({
    ...request,
    endpoint: request.endpoint.replace(/\/?(?=\?|$)/, "/"),
  })),
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
      endpoint: `\n${request.endpoint}\n`,
    }),
  ),
  {
    mistake: {
      sentence: "The message is signed without pre-encoding.",
      fix: "Apply the pre-encoding to the message before signing.",
    },
    bytes: buildMessage,
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
  hashedTwice("The message is hashed before signing, so it is hashed twice.", (hash) => hash),
  hashedTwice("The hexadecimal hash of the message is signed.", (hash) => new TextEncoder().encode(bytesToHex(hash))),
];

/** A mistake in the pre-encoding `url-encoded`. Other pre-encodings are applied as configured. */
function preEncodedAs(sentence: string, fix: string, encode: (text: string) => string): SigningVariant {
  return {
    mistake: { sentence, fix },
    bytes: (request, configuration) =>
      configuration.preEncoding === "url-encoded"
        ? new TextEncoder().encode(encode(new TextDecoder().decode(buildMessage(request))))
        : asConfigured.bytes(request, configuration),
  };
}

const hashes: Readonly<Record<SigningHash, (bytes: Uint8Array) => Uint8Array<ArrayBuffer>>> = {
  sha256,
  sha512,
  "sha3-256": sha3_256,
};

function hashedTwice(
  sentence: string,
  encode: (hash: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>,
): SigningVariant {
  return {
    mistake: { sentence, fix: "Give the pre-encoded message to the signing function, which hashes it." },
    bytes: (request, configuration) => encode(hashes[configuration.hash](asConfigured.bytes(request, configuration))),
  };
}

/** Text that cannot be decoded stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A body that is not JSON stays as it is. */
function reserialised(request: ExplainedRequest): SignedMessage {
  try {
    return { ...request, body: JSON.stringify(JSON.parse(textOf(request))) };
  } catch {
    return request;
  }
}
