/**
 * Authenticates a request and refuses replays: its security headers, API key, timestamp, signatures and nonce.
 * @module
 */
import { andThen, callDependency } from "../call-dependency.ts";
import type { Exchange } from "./exchange.ts";
import { AuthenticationError } from "../errors.ts";

/**
 * Reads the four security headers.
 *
 * @throws ApiError 400 for a missing header, named as schema errors name it: a pointer in lower case
 */
export function readSecurityHeaders(exchange: Exchange): void {
  const { securityHeaders: names } = exchange.runtime.contract;
  const { method } = exchange.hono.req.raw;
  const key = required(exchange, names.key);
  const nonce = required(exchange, names.nonce);
  const timestamp = required(exchange, names.timestamp);
  const signature = required(exchange, names.signature);
  exchange.security = { key, nonce, timestamp, signature };
  exchange.message = { timestamp, nonce, method, endpoint: exchange.target, body: exchange.raw };
}

function required({ hono, runtime }: Exchange, name: string): string {
  const value = hono.req.raw.headers.get(name);
  if (value !== null) return value;
  throw runtime.faults.invalidProperty("headers", `/${name.toLowerCase()}`, `The header ${name} is missing.`);
}

/**
 * Finds the credential of the API key. An unknown key is refused after the time that a wrong signature takes.
 *
 * @throws AuthenticationError for an unknown key, before any other problem of the request is reported
 * @throws UnavailableError if the look-up fails or takes too long
 */
export function findCredential(exchange: Exchange): void | Promise<void> {
  const { security, runtime } = exchange;
  const { credentials, decoy, limits } = runtime;
  const options = {
    timeoutMs: limits.storeTimeoutMs,
    unavailableMessage: "The provider cannot look up API keys at the moment.",
  };
  const found = security.key === "" ? undefined : callDependency(() => credentials.find(security.key), options);
  return andThen(found, (credential) => {
    if (credential === undefined) return refuseKey(exchange);
    decoy.learn(credential);
    exchange.credential = credential;
    return undefined;
  });
}

async function refuseKey({ security, message, runtime }: Exchange): Promise<never> {
  await runtime.decoy.verify(message, security.signature);
  throw new AuthenticationError(`The API key in ${runtime.contract.securityHeaders.key} is unknown.`);
}

const DIGITS = /^\d{1,16}$/;

/**
 * Parses the timestamp, milliseconds since 1970 in decimal digits, and checks its age.
 *
 * @throws ApiError 400 that names the header. The message contains the difference
 */
export function checkTimestamp(exchange: Exchange): void {
  const { security, receivedAt, runtime } = exchange;
  const { contract, faults, limits, nonces } = runtime;
  const name = contract.securityHeaders.timestamp;
  if (!DIGITS.test(security.timestamp)) {
    const message = `${name} must be milliseconds since 1970-01-01 in decimal digits.`;
    throw faults.invalidProperty("headers", `/${name.toLowerCase()}`, message);
  }
  const refuse = (message: string): never => {
    throw faults.invalidProperty("headers", name, `${name} ${message}`);
  };
  const timestamp = Number(security.timestamp);
  const age = receivedAt - timestamp;
  if (age > limits.timestampMaxAgeMs)
    refuse(`is ${seconds(age)} old; the maximum is ${seconds(limits.timestampMaxAgeMs)}.`);
  if (-age > limits.timestampMaxAheadMs)
    refuse(`is ${seconds(-age)} ahead; the maximum is ${seconds(limits.timestampMaxAheadMs)}.`);
  // Computed with the current wall time, so that earlier clock corrections do not matter.
  const completeForMs = nonces.completeForMs?.() ?? Number.POSITIVE_INFINITY;
  // Timestamps are whole milliseconds: one of the millisecond of the start is not before it.
  if (timestamp < Math.floor(receivedAt - completeForMs))
    refuse("is from before this server started; sign the request again.");
  exchange.timestamp = timestamp;
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 100) / 10} s`;
}

/**
 * Verifies the signature over the received bytes.
 *
 * @throws ApiError 400 that describes the signed message, but not the expected signature; `malformed` for a body that is too
 * long for this configuration
 */
export function verifySignature({ raw, message, security, credential, runtime }: Exchange): void | Promise<void> {
  const { faults, contract } = runtime;
  const { verifier } = credential;
  const { maxBodyBytes = Number.POSITIVE_INFINITY } = verifier;
  // Some encodings are too slow for long messages.
  if (raw.byteLength > maxBodyBytes)
    throw faults.malformed(
      "body",
      `The body is longer than ${maxBodyBytes} bytes, the limit of this signing configuration.`,
    );
  return andThen(verifier.verify(message, security.signature), (isGenuine) => {
    if (isGenuine) return;
    const name = contract.securityHeaders.signature;
    const { preEncoding, algorithm, hash, postEncoding } = verifier.configuration;
    const reason =
      security.signature === ""
        ? "is empty."
        : "is not the signature of this request. The signed message is timestamp + nonce + method + endpoint + body, " +
          `here with the endpoint ${message.endpoint}, ${preEncoding} before and ${postEncoding} after ${algorithm}-${hash}.`;
    throw faults.invalidProperty("headers", name, `${name} ${reason}`);
  });
}

/**
 * No slash: the signed message has no separators, so it is unambiguous only if the nonce cannot contain the first slash of the
 * endpoint.
 */
const NONCE = /^[\w.~:+=-]+$/;

/**
 * Uses up the nonce of the request. It is stored until the request is too old to be accepted.
 *
 * @throws ApiError 400 for an empty, overlong, malformed or used nonce
 * @throws UnavailableError if the store is unavailable
 */
export function useNonce({ security, timestamp, runtime }: Exchange): void | Promise<void> {
  const { contract, faults, limits, nonces } = runtime;
  const { key, nonce } = security;
  const name = contract.securityHeaders.nonce;
  const refuse = (message: string): never => {
    throw faults.invalidProperty("headers", name, `${name} ${message}`);
  };
  if (nonce === "") refuse("is empty.");
  if (nonce.length > limits.nonceLength) refuse(`is longer than ${limits.nonceLength} characters.`);
  if (!NONCE.test(nonce)) refuse("may contain only letters, digits and - _ . ~ : + =; use a UUID.");
  const remembered = callDependency(() => nonces.remember(key, nonce, timestamp + limits.timestampMaxAgeMs), {
    timeoutMs: limits.storeTimeoutMs,
    unavailableMessage: "The nonce store is unavailable.",
  });
  return andThen(remembered, (isNew) => {
    if (!isNew) refuse("was used before; every request needs a new nonce.");
  });
}

/**
 * Verifies the platform's signature, if the operation has one.
 *
 * @throws ApiError 400 for a wrong signature, and with the policy `required` for a missing one
 */
export function verifyPlatformSignature(exchange: Exchange): void | Promise<void> {
  const { route, hono, message, runtime } = exchange;
  if (!route.operation.platformSigned) return;
  const { faults, contract, platform } = runtime;
  const { verifier, policy } = platform;
  const name = contract.securityHeaders.platformSignature;
  const value = hono.req.raw.headers.get(name);
  if (value === null || value === "") {
    if (policy === "when-present") return;
    throw value === null
      ? faults.invalidProperty("headers", `/${name.toLowerCase()}`, `The header ${name} is missing.`)
      : faults.invalidProperty("headers", name, `${name} is empty.`);
  }
  return andThen(verifier === undefined || verifier.verify(message, value), (isGenuine) => {
    if (!isGenuine)
      throw faults.invalidProperty("headers", name, `${name} is not the platform's signature of this request.`);
  });
}
