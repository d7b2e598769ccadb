/** One attempt of a call. @module */
import { responseMessage, type SignedMessage } from "@provider-connectivity/signing";
import { callError, thrownError } from "./call-context.ts";
import type { Settings } from "./client-options.ts";
import { ProviderError } from "./provider-error.ts";
import { clockSkewMs, requestIdOf } from "./response-headers.ts";
import { signRequest, type Attempt, type SignedRequest } from "./request.ts";

/** A response and its body, which is read once. */
export interface Received {
  readonly response: Response;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Signs and sends a request once. Returns the response, or the error of an attempt without a usable one.
 *
 * @param signal ends the attempt
 * @throws exceptions of the caller's code
 */
export async function sendOnce(attempt: Attempt, signal: AbortSignal): Promise<Received | ProviderError> {
  const { sent, call, settings } = attempt;
  const { runtime, onRequest, onResponse, contract, maxResponseBytes } = settings;
  const signed = await signRequest(attempt, signal);
  signal.throwIfAborted();
  onRequest?.(sent);
  const startedAt = runtime.now();
  const { mayHaveTakenEffect } = call;
  // From here on the call may take effect, unless an error proves the opposite.
  call.mayHaveTakenEffect ||= !call.reads;
  const received = await receive(signed, settings).catch((thrown: unknown) => {
    const code = codeOf(thrown);
    if (!signal.aborted && wasNotSent(thrown, code)) call.mayHaveTakenEffect = mayHaveTakenEffect;
    return thrownError(call, thrown, "no-response", ` (${code ? `${code}, ` : ""}${settings.baseUrl})`);
  });
  // A late result must not change a call that is already at its next attempt.
  signal.throwIfAborted();
  if (received instanceof ProviderError) return received;
  const { response, bytes } = received;
  const { ok, status } = response;
  const now = runtime.now();
  onResponse?.({
    ...sent,
    status,
    requestId: requestIdOf(response),
    durationMs: now - startedAt,
    clockSkewMs: clockSkewMs(response, now),
  });
  call.response = response;
  if (!bytes) return callError(call, "invalid-response", `the body is longer than ${maxResponseBytes} bytes`);
  if (!(await isAuthentic({ response, bytes }, signed.message, attempt))) {
    return callError(call, "bad-signature", `${contract.securityHeaders.responseSignature} is missing or wrong`);
  }
  // The effect of a success is in doubt until its body has been parsed.
  if (!ok && status < 500) call.mayHaveTakenEffect = mayHaveTakenEffect;
  return { response, bytes };
}

/** Sends the request and reads the body, so that the time limits cover both. `bytes` is absent if there are too many. */
async function receive({ request, init }: SignedRequest, { fetch, maxResponseBytes }: Settings) {
  const response = await fetch(request, init);
  return { response, bytes: await readBody(response, maxResponseBytes) };
}

async function readBody(response: Response, max: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = response.body?.getReader();
  // A copy, because the client frees the bytes, and a fetch of the caller may return the same buffer again.
  if (!reader) return new Uint8Array(await response.arrayBuffer()).slice();
  const tooLong = (): undefined => {
    // The connection is closed; ignore how it ends.
    reader.cancel().catch(() => {});
  };
  // The length of a compressed body is not the length after decompression.
  const { headers } = response;
  const announced = headers.has("Content-Encoding") ? 0 : Number(headers.get("Content-Length")) || 0;
  if (announced > max) return tooLong();
  const first = new Uint8Array(announced);
  const others: Uint8Array[] = [];
  let length = 0;
  let filled = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > max) return tooLong();
    if (length > announced) {
      others.push(value);
    } else {
      first.set(value, filled);
      filled = length;
    }
  }
  if (!others[0]) return first.subarray(0, filled);
  const bytes = new Uint8Array(length);
  bytes.set(first);
  for (const chunk of others) {
    bytes.set(chunk, filled);
    filled += chunk.length;
  }
  return bytes;
}

/** The details of a network error. Node and undici report them in a chain of causes, Bun in the error itself. */
interface NetworkError {
  readonly code?: unknown;
  readonly syscall?: string;
  readonly message?: string;
  readonly cause?: NetworkError | null;
  /** One for each address that was tried. */
  readonly errors?: readonly NetworkError[];
}

/** Errors before the first byte of a request: no name, no connection, no trusted certificate. */
const NOT_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ERR_INVALID_URL|ERR_TLS_CERT_ALTNAME_INVALID|UND_ERR_CONNECT_TIMEOUT|(CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)_.+)$/;

function causesOf(thrown: unknown): NetworkError[] {
  const causes: NetworkError[] = [];
  for (let cause = thrown as NetworkError | null | undefined; cause && causes.length < 5; cause = cause.cause) {
    causes.push(cause);
  }
  return causes;
}

/** The code of a network error, or an empty text if there is none, as in browsers. */
function codeOf(thrown: unknown): string {
  const codes = causesOf(thrown).map(({ code }) => code);
  return codes.find((code) => typeof code === "string") ?? "";
}

function wasNotSent(thrown: unknown, code: string): boolean {
  return (
    NOT_SENT.test(code) ||
    causesOf(thrown).some(
      ({ syscall, errors, message = "" }) =>
        (errors?.[0]?.syscall ?? syscall) === "connect" || message.endsWith("HTTP Tunneling"),
    )
  );
}

/** Error responses are signed by some providers only, but a signature that is present must be right. */
async function isAuthentic(
  { response, bytes }: Received,
  message: SignedMessage,
  { call: { operation }, settings: { contract, responseVerifier } }: Attempt,
): Promise<boolean> {
  const signature = response.headers.get(contract.securityHeaders.responseSignature) ?? "";
  // The responses of an unknown operation may be signed.
  if (!responseVerifier || !(operation?.responseSigned ?? true) || !(response.ok || signature)) return true;
  return responseVerifier.verify(responseMessage(message, bytes), signature);
}
