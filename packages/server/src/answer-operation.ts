/** The request pipeline: what happens to one request of one operation, in order. @module */
import type { Operation, OperationValidators } from "@provider-connectivity/core";
import { responseMessage, type SignedMessage } from "@provider-connectivity/signing";
import type { Context as HonoContext } from "hono";
import { capabilities } from "./capabilities.ts";
import type { StoredAnswer } from "./idempotency-store.ts";
import { findAccount } from "./pipeline/account.ts";
import { findCaller, refuseUnknownKey } from "./pipeline/api-key.ts";
import { readBody } from "./pipeline/body.ts";
import { checkComponent, checkPermission, permittedComponents } from "./pipeline/component.ts";
import { withinTime, type AnyHandler, type HandlerInput } from "./pipeline/handler.ts";
import { runOnce } from "./pipeline/idempotency.ts";
import { useNonce } from "./pipeline/nonce.ts";
import { readHeaders, readPath, readQuery } from "./pipeline/parameters.ts";
import { verifyPlatformSignature } from "./pipeline/platform-signature.ts";
import { checkQueryCombinations } from "./pipeline/query-combinations.ts";
import { readRawBody } from "./pipeline/raw-body.ts";
import { checkResponse } from "./pipeline/response-check.ts";
import { readSecurityHeaders } from "./pipeline/security-headers.ts";
import { verifySignature } from "./pipeline/signature.ts";
import { checkTimestamp } from "./pipeline/timestamp.ts";
import { RequestContext } from "./request-context.ts";
import type { Runtime } from "./runtime.ts";

/** One operation with all that its pipeline needs, looked up once when the provider is made. */
export interface Route {
  readonly operation: Operation;
  readonly validators: OperationValidators;
  readonly handler: AnyHandler;
}

/** An answer as it leaves: its status, its bytes, and the signature over them where the contract asks for one. */
export interface Answer extends StoredAnswer {
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
  { target, requestId }: { target: string; requestId: string },
): Promise<Answer> {
  const { operation, validators } = route;
  const { options, limits } = runtime;
  const { raw: request } = hono.req;
  const names = runtime.contract.securityHeaders;

  const raw = await readRawBody(request, limits.bodyBytes);
  const given = readSecurityHeaders(request.headers, names);
  const message: SignedMessage = {
    timestamp: given.timestamp,
    nonce: given.nonce,
    method: request.method,
    endpoint: target,
    body: raw,
  };
  const { credential } = await authenticate(runtime, given, message);
  const permitted = permittedComponents(runtime.offered, credential);
  checkPermission(operation, permitted);
  if (operation.platformSigned) {
    await verifyPlatformSignature(
      message,
      request.headers.get(names.platformSignature),
      options.platform ?? {},
      names.platformSignature,
    );
  }

  const params = readPath(operation, validators, (name) => hono.req.param(name));
  const accountId = typeof params["accountId"] === "string" ? params["accountId"] : undefined;
  const account =
    accountId === undefined ? undefined : await findAccount(accountId, credential.customerId, options.accounts);

  const query = readQuery(operation, validators, searchOf(target));
  const headers = readHeaders(operation, validators, request.headers);
  const body = readBody(operation, validators, raw, request.headers);
  checkQueryCombinations(query);
  if (account !== undefined) {
    await checkComponent(operation, {
      accountId: account.id,
      customerId: credential.customerId,
      offered: permitted,
      offeredTo: options.offeredTo,
    });
  }

  const known = { operationId: operation.operationId, account, credential, requestId, now: runtime.now, hono };
  const scope = { store: options.idempotency, customerId: credential.customerId, accountId: account?.id ?? "", body };
  const answer = await runOnce(operation, scope, (operationKey) =>
    runHandler(route, runtime, { params, query, headers, body }, new RequestContext(known, operationKey)),
  );
  if (!operation.responseSigned || options.responseSigner === undefined) return answer;
  return { ...answer, signature: await options.responseSigner.sign(responseMessage(message, answer.body)) };
}

/** Key, timestamp, signature, nonce. An unknown key goes all the way to the signature, so that it takes as long. */
async function authenticate(runtime: Runtime, given: ReturnType<typeof readSecurityHeaders>, message: SignedMessage) {
  const { limits, nonces, options } = runtime;
  const names = runtime.contract.securityHeaders;
  const caller = await findCaller(given.key, options.credentials);
  if (!caller.known) await caller.credential.verifier.verify(message, given.signature);
  refuseUnknownKey(caller);
  const timestamp = checkTimestamp(given.timestamp, {
    name: names.timestamp,
    now: runtime.now(),
    limits,
    knowsSince: nonces.knowsSince,
  });
  await verifySignature(message, given.signature, caller.credential.verifier, names.signature);
  await useNonce(given.nonce, { apiKey: given.key, timestamp, store: nonces, limits, name: names.nonce });
  return caller;
}

async function runHandler(
  route: Route,
  runtime: Runtime,
  input: HandlerInput,
  context: RequestContext,
): Promise<StoredAnswer> {
  const reply = await withinTime(route.handler(input, context), runtime.limits.handlerTime, (reason) =>
    context.abort(reason),
  );
  const body = reply.body === undefined ? "" : JSON.stringify(reply.body);
  if (runtime.checkResponses) checkResponse(route.operation, route.validators, reply.status, body);
  return { status: reply.status, body };
}

/** The handler of an operation that the runtime answers by itself. */
export function capabilitiesHandler(runtime: Runtime): AnyHandler {
  return async (_input, context) => ({
    status: 200,
    body: await capabilities(
      runtime.contract,
      runtime.offered,
      runtime.options,
      (context as RequestContext).credential,
    ),
  });
}

function searchOf(target: string): string {
  const start = target.indexOf("?");
  return start === -1 ? "" : target.slice(start + 1);
}
