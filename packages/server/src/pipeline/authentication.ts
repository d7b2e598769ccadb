/** Who sent a request, and whether it is genuine and new: its security headers, API key, timestamp, signatures and nonce. @module */
import { callDependency, type Exchange } from "./exchange.ts";
import { UnauthorizedError } from "../errors.ts";

/**
 * Reads the four security headers.
 *
 * @throws ApiError 400 for one that is missing, named as the schema layer names it: a pointer in lower case
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
 * @throws UnauthorizedError for an unknown key, whatever else is wrong with the request
 * @throws UnavailableError when the look-up fails or takes too long
 */
export async function findCredential(exchange: Exchange): Promise<void> {
  const { security, message, runtime } = exchange;
  const { credentials, decoy, limits, contract } = runtime;
  const options = {
    timeoutMs: limits.storeTimeoutMs,
    unavailableMessage: "The provider cannot look up API keys now.",
  };
  const credential =
    security.key === "" ? undefined : await callDependency(() => credentials.find(security.key), options);
  if (credential === undefined) {
    await decoy.verify(message, security.signature);
    throw new UnauthorizedError(`The API key in ${contract.securityHeaders.key} is not known here.`);
  }
  decoy.learn(credential);
  exchange.credential = credential;
}

const DIGITS = /^\d{1,16}$/;

/**
 * Reads the timestamp: milliseconds since 1970 in decimal digits, neither old nor ahead of our clock.
 *
 * @throws ApiError 400 naming the header; the message says how far it is off
 */
export function checkTimestamp(exchange: Exchange): void {
  const { security, receivedAt, runtime } = exchange;
  const { contract, faults, limits, nonces } = runtime;
  const name = contract.securityHeaders.timestamp;
  if (!DIGITS.test(security.timestamp)) {
    const message = `${name} must be the milliseconds since 1970-01-01 in decimal digits.`;
    throw faults.invalidProperty("headers", `/${name.toLowerCase()}`, message);
  }
  const refuse = (message: string): never => {
    throw faults.invalidProperty("headers", name, `${name} ${message}`);
  };
  const timestamp = Number(security.timestamp);
  const age = receivedAt - timestamp;
  if (age > limits.timestampMaxAgeMs)
    refuse(`is ${seconds(age)} old; at most ${seconds(limits.timestampMaxAgeMs)} is accepted.`);
  if (-age > limits.timestampMaxAheadMs)
    refuse(`is ${seconds(-age)} ahead; at most ${seconds(limits.timestampMaxAheadMs)} is accepted.`);
  // The start of the store by today's wall time: a clock that was corrected since does not matter.
  const completeForMs = nonces.completeForMs?.() ?? Number.POSITIVE_INFINITY;
  if (timestamp < receivedAt - completeForMs) refuse("is from before this server started; sign the request again.");
  exchange.timestamp = timestamp;
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 100) / 10} s`;
}

/**
 * Verifies the signature over the bytes that were sent.
 *
 * @throws ApiError 400 that says what is signed, and nothing of what was expected; `malformed` for a body that is longer
 * than this configuration can verify
 */
export async function verifySignature({ message, security, credential, runtime }: Exchange): Promise<void> {
  const { faults, contract } = runtime;
  const { verifier } = credential;
  const { maxBodyBytes = Number.POSITIVE_INFINITY } = verifier;
  // Some encodings cost too much on a long message.
  if ((message.body?.length ?? 0) > maxBodyBytes)
    throw faults.malformed("body", `The body is longer than the ${maxBodyBytes} bytes that can be verified here.`);
  if (await verifier.verify(message, security.signature)) return;
  const name = contract.securityHeaders.signature;
  const { preEncoding, algorithm, hash, postEncoding } = verifier.configuration;
  const reason =
    security.signature === ""
      ? "is empty."
      : "is not the signature of this request. Signed is timestamp + nonce + method + endpoint + body, " +
        `here with the endpoint ${message.endpoint}, ${preEncoding} before and ${postEncoding} after ${algorithm}-${hash}.`;
  throw faults.invalidProperty("headers", name, `${name} ${reason}`);
}

/**
 * No slash: nothing separates the parts of the signed message, and it can be read in one way only because the nonce cannot
 * contain the endpoint's first slash.
 */
const NONCE = /^[\w.~:+=-]+$/;

/**
 * Uses up the nonce of the request: it is kept until the request is too old to be accepted.
 *
 * @throws ApiError 400 for an empty, overlong, malformed or used nonce
 * @throws UnavailableError when the store is unavailable
 */
export async function useNonce({ security, timestamp, runtime }: Exchange): Promise<void> {
  const { contract, faults, limits, nonces } = runtime;
  const { key, nonce } = security;
  const name = contract.securityHeaders.nonce;
  const refuse = (message: string): never => {
    throw faults.invalidProperty("headers", name, `${name} ${message}`);
  };
  if (nonce === "") refuse("is empty.");
  if (nonce.length > limits.nonceLength) refuse(`is longer than ${limits.nonceLength} characters.`);
  if (!NONCE.test(nonce)) refuse("may hold letters, digits and - _ . ~ : + = only; a UUID is best.");
  const isNew = await callDependency(() => nonces.remember(key, nonce, timestamp + limits.timestampMaxAgeMs), {
    timeoutMs: limits.storeTimeoutMs,
    unavailableMessage: "The nonce store is unavailable.",
  });
  if (!isNew) refuse("was used before; every request needs a nonce of its own.");
}

/**
 * Verifies the platform's own signature, where the operation has one.
 *
 * @throws ApiError 400 for a wrong signature, and under the policy `required` for a missing one
 */
export async function verifyPlatformSignature({ route, hono, message, runtime }: Exchange): Promise<void> {
  if (!route.operation.platformSigned) return;
  const { faults, contract, platform } = runtime;
  const { verifier, policy = "required" } = platform;
  const name = contract.securityHeaders.platformSignature;
  const value = hono.req.raw.headers.get(name);
  if (value === null || value === "") {
    if (policy === "when-present") return;
    throw value === null
      ? faults.invalidProperty("headers", `/${name.toLowerCase()}`, `The header ${name} is missing.`)
      : faults.invalidProperty("headers", name, `${name} is empty.`);
  }
  if (verifier === undefined || (await verifier.verify(message, value))) return;
  throw faults.invalidProperty("headers", name, `${name} is not the platform's signature of this request.`);
}
