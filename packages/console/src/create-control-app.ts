import { contract } from "@provider-connectivity/contract/control-v1";
import type { ApplyContext, Operation, TypesOfContract } from "@provider-connectivity/core";
import { ApiError, consoleLogger, errorBody, findViolation, type Logger } from "@provider-connectivity/server";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { createGuard, type GuardOptions } from "./guard.ts";
import { type ReadRequest, readRequest } from "./read-request.ts";

/** The path in front of the operations of the control API. */
export const CONTROL_PREFIX = "/control/v1";

/** A fixture may contain many accounts; nothing else is large. In bytes. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;

/** The context of a control API handler. */
export interface ControlContext {
  /** Aborts when the client closes the connection. */
  readonly signal: AbortSignal;
}

/** The handlers of the control API by operation id. An operation without one is a 404. */
export type ControlHandlers = Partial<ApplyContext<TypesOfContract<typeof contract>["handlers"], ControlContext>>;

/** The options of `createControlApp`. */
export interface ControlAppOptions extends GuardOptions {
  /** The handlers of the port. */
  readonly handlers: ControlHandlers;
  /** The log. Default: `consoleLogger`, which writes warnings and errors. */
  readonly logger?: Logger;
}

type AnyHandler = (request: ReadRequest, context: ControlContext) => Promise<{ status: number; body?: unknown }>;

/**
 * Creates the app of the control port. Requests are not signed, so serve it on a separate port on the loopback address.
 *
 * @example
 * ```ts
 * import { serve } from "@provider-connectivity/server/node";
 *
 * const now = new Date().toISOString();
 * const handlers = { getClock: () => ({ status: 200 as const, body: { now, offsetMs: 0 } }) };
 * const control = createControlApp({ handlers, token: crypto.randomUUID() });
 * await serve(control, { port: 9465 });
 * ```
 */
export function createControlApp({ handlers, logger = consoleLogger, ...guarded }: ControlAppOptions): Hono {
  const guard = createGuard(guarded);
  const api = new Hono();
  api.use("*", async ({ req }, next) => {
    guard.checkOrigin(req.raw.headers);
    guard.checkToken(req.raw.headers);
    await next();
  });
  api.use("*", bodyLimit({ maxSize: MAX_BODY_BYTES, onError: () => refuse(tooLarge()) }));
  for (const operation of Object.values(contract.operations) as readonly Operation[]) {
    const handler = (handlers as Readonly<Record<string, AnyHandler | undefined>>)[operation.operationId];
    if (handler === undefined) continue;
    const path = operation.path.replaceAll(/\{([^}]+)\}/g, ":$1");
    api.on(operation.method, path, (hono) => respond(hono, operation, handler));
  }
  const app = new Hono();
  app.use("*", async ({ req }, next) => {
    guard.checkHost(req.raw.headers);
    await next();
  });
  app.route(CONTROL_PREFIX, api);
  app.all(`${CONTROL_PREFIX}/*`, () => refuse(notFound()));
  app.notFound(() => refuse(notFound()));
  app.onError((error) => refuse(error, logger));
  return app;
}

async function respond(hono: Context, operation: Operation, handler: AnyHandler): Promise<Response> {
  const { operationId } = operation;
  const validators = contract.validators[operationId];
  if (validators === undefined) throw new TypeError(`The contract has no validators for ${operationId}.`);
  const request = await readRequest(hono, operation, validators);
  const { status, body } = await handler(request, { signal: hono.req.raw.signal });
  const text = body === undefined ? "" : JSON.stringify(body);
  const violation = findViolation(operation, validators, { status, text });
  if (violation !== undefined)
    throw new TypeError(`${operationId} returned an invalid response: ${violation.pointer} ${violation.reason}`);
  return send(status, text);
}

function send(status: number, text: string): Response {
  return new Response(text === "" ? null : text, {
    status,
    headers: { "Content-Type": "application/json", "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" },
  });
}

/** The response to any thrown value. Anything but an `ApiError` is logged, and the response does not repeat it. */
function refuse(error: unknown, logger?: Logger): Response {
  if (error instanceof ApiError) return send(error.status, JSON.stringify(errorBody(error, contract)));
  logger?.error({ error: String(error) }, "a request to the control port failed");
  const internal = new ApiError(500, { role: "internal" }, "The provider failed to do this; the reason is in its log.");
  return send(500, JSON.stringify(errorBody(internal, contract)));
}

function notFound(): ApiError {
  return new ApiError(404, { role: "notFound" }, "The control port offers no such operation.");
}

function tooLarge(): ApiError {
  return new ApiError(413, { role: "malformed" }, `The limit of a body is ${MAX_BODY_BYTES} bytes.`, {
    place: { requestPart: "body" },
  });
}
