/** The request pipeline: what happens to one request of one operation, in order. @module */
import type { Operation, OperationValidators } from "@provider-connectivity/core";
import { responseMessage, type SignedMessage } from "@provider-connectivity/signing";
import type { Context as HonoContext } from "hono";
import { capabilities } from "./capabilities.ts";
import type { StoredResponse } from "./idempotency/idempotency-store.ts";
import type { Progress } from "./observe.ts";
import { findAccount } from "./pipeline/account.ts";
import { findCredential } from "./pipeline/api-key.ts";
import { readBody } from "./pipeline/body.ts";
import { checkComponent, checkPermission, OFFER_IS_AWAY, permittedComponents } from "./pipeline/component.ts";
import { withinTime, type AnyHandler, type HandlerInput } from "./pipeline/handler.ts";
import { runOnce } from "./pipeline/idempotency.ts";
import { useNonce } from "./pipeline/nonce.ts";
import { readHeaders, readPath, readQuery } from "./pipeline/parameters.ts";
import { verifyPlatformSignature } from "./pipeline/platform-signature.ts";
import { checkQueryCombinations } from "./pipeline/query-combinations.ts";
import { readRawBody } from "./pipeline/raw-body.ts";
import { checkResponse } from "./pipeline/response-check.ts";
import { readSecurityHeaders, type SecurityHeaderValues } from "./pipeline/security-headers.ts";
import { verifySignature } from "./pipeline/signature.ts";
import { checkTimestamp } from "./pipeline/timestamp.ts";
import { reach } from "./reach.ts";
import { RequestContext } from "./request-context.ts";
import type { Runtime } from "./runtime.ts";

/** One operation with all that its pipeline needs, looked up once when the provider is made. */
export interface Route {
  readonly operation: Operation;
  readonly validators: OperationValidators;
  readonly handler: AnyHandler;
}

/** An answer as it leaves: its status, its bytes, and the signature over them where the contract asks for one. */
export interface Answer extends StoredResponse {
  readonly signature?: string;
}

/**
 * Verifies, validates and answers one request.
 *
 * @param target the signed endpoint: the request target without the prefix
 * @throws ApiError for every refusal; anything else is a fault of the provider
 */
export async function answerOperation(
  route: Route,
  runtime: Runtime,
  hono: HonoContext,
  { target, progress }: { target: string; progress: Progress },
): Promise<Answer> {
  const { operation, validators } = route;
  const { options, limits } = runtime;
  const { raw: request } = hono.req;
  const names = runtime.contract.securityHeaders;

  progress.stage = "size";
  const raw = await readRawBody(hono, limits.bodyBytes);
  progress.stage = "headers";
  const given = readSecurityHeaders(request.headers, names);
  const message: SignedMessage = {
    timestamp: given.timestamp,
    nonce: given.nonce,
    method: request.method,
    endpoint: target,
    body: raw,
  };
  const credential = await authenticate(runtime, given, { message, progress });
  progress.stage = "permission";
  const permitted = permittedComponents(runtime.offered, credential);
  checkPermission(operation, permitted);
  if (operation.platformSigned) {
    progress.stage = "platform-signature";
    await verifyPlatformSignature(
      message,
      request.headers.get(names.platformSignature),
      options.platform ?? {},
      names.platformSignature,
    );
  }

  progress.stage = "path";
  const params = readPath(operation, validators, (name) => hono.req.param(name));
  const accountId = typeof params["accountId"] === "string" ? params["accountId"] : undefined;
  const lookup = { accounts: options.accounts, limits };
  progress.stage = "account";
  const account = accountId === undefined ? undefined : await findAccount(accountId, credential.customerId, lookup);

  progress.stage = "schema";
  const query = readQuery(operation, validators, searchOf(target));
  const headers = readHeaders(operation, validators, request.headers);
  const body = readBody(operation, validators, raw, request.headers);
  checkQueryCombinations(query);
  if (account !== undefined) {
    progress.stage = "component";
    await checkComponent(operation, {
      accountId: account.id,
      customerId: credential.customerId,
      offered: permitted,
      offeredTo: options.offeredTo,
      limits,
    });
  }

  const { requestId } = progress;
  const known = { operationId: operation.operationId, account, credential, requestId, now: runtime.now, hono };
  const scope = { store: options.idempotency, customerId: credential.customerId, accountId: account?.id ?? "", body };
  progress.stage = "idempotency";
  let isRun = false;
  const answer = await runOnce(operation, scope, (execution) => {
    progress.stage = "handler";
    isRun = true;
    return runHandler(route, runtime, { params, query, headers, body }, new RequestContext(known, execution));
  });
  progress.isReplay = !isRun;
  if (!operation.responseSigned || options.responseSigner === undefined) return answer;
  progress.stage = "response-signature";
  return { ...answer, signature: await options.responseSigner.sign(responseMessage(message, answer.body)) };
}

/** Key, timestamp, signature, nonce. An unknown key goes all the way to the signature, so that it takes as long. */
async function authenticate(
  runtime: Runtime,
  given: SecurityHeaderValues,
  { message, progress }: { message: SignedMessage; progress: Progress },
) {
  const { limits, nonces } = runtime;
  const names = runtime.contract.securityHeaders;
  progress.stage = "key";
  const credential = await findCredential(given.key, { message, signature: given.signature }, runtime);
  progress.stage = "timestamp";
  const timestamp = checkTimestamp(given.timestamp, {
    name: names.timestamp,
    now: runtime.timestampClock(),
    limits,
    knowsSince: nonces.knowsSince,
  });
  progress.stage = "signature";
  await verifySignature(message, given.signature, credential.verifier, names.signature);
  progress.stage = "nonce";
  await useNonce(given.nonce, { apiKey: given.key, timestamp, store: nonces, limits, name: names.nonce });
  return credential;
}

async function runHandler(
  route: Route,
  runtime: Runtime,
  input: HandlerInput,
  context: RequestContext,
): Promise<StoredResponse> {
  const reply = await withinTime(route.handler(input, context), runtime.limits.handlerTime, (reason) =>
    context.abort(reason),
  );
  const body = reply.body === undefined ? "" : JSON.stringify(reply.body);
  if (runtime.checkResponses) checkResponse(route.operation, route.validators, reply.status, body);
  return { status: reply.status, body };
}

/** The handler of an operation that the runtime answers by itself. */
export function capabilitiesHandler({ contract, offered, options, limits }: Runtime): AnyHandler {
  return async (_input, context) => {
    const { credential } = context as RequestContext;
    const read = () => capabilities(contract, offered, options, credential);
    return { status: 200, body: await reach(read, limits.storeTime, OFFER_IS_AWAY) };
  };
}

function searchOf(target: string): string {
  const start = target.indexOf("?");
  return start === -1 ? "" : target.slice(start + 1);
}
