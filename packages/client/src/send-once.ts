/** One attempt of a call. @module */
import { responseMessage, type SignedMessage } from "@provider-connectivity/signing";
import type { CallContext } from "./call-context.ts";
import { callError, thrownError } from "./call-error.ts";
import type { SentRequest } from "./client-options.ts";
import { clockSkewMs } from "./clock-skew.ts";
import { ProviderError } from "./provider-error.ts";
import { requestIdOf } from "./refusal.ts";
import type { Settings } from "./settings.ts";
import { signRequest } from "./sign-request.ts";

/** What the fetch of Node and Bun reports when it could make no connection, so that nothing was sent. */
const UNSENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;

/**
 * Signs and sends a request once and gives its answer, or the error of an attempt without a usable one.
 *
 * @throws what the caller's own code throws
 */
export async function sendOnce(
  request: Request,
  body: Uint8Array<ArrayBuffer>,
  sent: SentRequest,
  call: CallContext,
  signal: AbortSignal,
  settings: Settings,
): Promise<Response | ProviderError> {
  const { runtime, fetch, onRequest, onResponse } = settings;
  const [signed, message] = await signRequest(request, body, call, signal, settings);
  onRequest?.(sent);
  const startedAt = runtime.now();
  const { doubtful } = call;
  // From here on it may be carried out, until something says that it was not.
  call.doubtful ||= !call.reads;
  const received = await receive(signed, fetch).catch((thrown: unknown) => {
    // Node says why in the cause, Bun in the error itself. Browsers do not, so that nothing is known there.
    const { cause, code = cause?.code ?? "" } = (thrown ?? {}) as { cause?: { code?: string } | null; code?: string };
    if (UNSENT.test(code)) call.doubtful = doubtful;
    return thrownError(call, thrown, "no-answer", code && ` (${code})`);
  });
  if (received instanceof ProviderError) return received;
  const [response, bytes] = received;
  const { ok, status } = response;
  const now = runtime.now();
  onResponse?.({
    ...sent,
    status,
    requestId: requestIdOf(response),
    durationMs: now - startedAt,
    clockSkewMs: clockSkewMs(response, now),
  });
  if (!(await isAuthentic(response, bytes, message, call, settings))) {
    call.response = response;
    return callError(call, "bad-signature", `${settings.names.responseSignature} is missing or not of this answer`);
  }
  // A success is in doubt until it has been read.
  if (!ok && status < 500) call.doubtful = doubtful;
  return response;
}

/** Waits for the body as well, so that the attempts and the time limit cover it. */
async function receive(request: Request, fetch: Settings["fetch"]): Promise<[Response, Uint8Array]> {
  const response = await fetch(request);
  return [response, new Uint8Array(await response.clone().arrayBuffer())];
}

/** Refusals are signed by some providers only; a signature that is there must be right. */
async function isAuthentic(
  response: Response,
  bytes: Uint8Array,
  message: SignedMessage,
  { operation }: CallContext,
  { names, responseVerifier }: Settings,
): Promise<boolean> {
  const signature = response.headers.get(names.responseSignature) ?? "";
  // Where the operation is not known it may be one whose answers are signed.
  if (!responseVerifier || !(operation?.responseSigned ?? true) || !(response.ok || signature)) return true;
  return responseVerifier.verify(responseMessage(message, bytes), signature);
}
