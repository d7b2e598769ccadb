import { contract, type Info } from "@provider-connectivity/contract/control-v1";
import type { ApplyContext, Operation, TypesOfContract } from "@provider-connectivity/core";
import { ApiError, consoleLogger, errorBody, findViolation, type Logger } from "@provider-connectivity/server";
import { type Context, Hono } from "hono";
import { type Page, readPages } from "./console-pages.ts";
import { createGuard, type GuardOptions } from "./guard.ts";
import { CONTROL_PREFIX } from "./names.ts";
import { type ReadRequest, readRequest } from "./read-request.ts";

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
  /**
   * Whether the app serves the console at `/`, and the reference of the offered operations at `/docs` and `/openapi.json`. The
   * pages contain no data: the console asks for the token. Default: true.
   */
  readonly pages?: boolean;
  /** Default: `consoleLogger`, which writes warnings and errors. */
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
export function createControlApp({
  handlers,
  logger = consoleLogger,
  pages = true,
  ...guarded
}: ControlAppOptions): Hono {
  const guard = createGuard(guarded);
  const api = new Hono();
  api.use("*", async ({ req }, next) => {
    guard.checkOrigin(req.raw.headers);
    await guard.checkToken(req.raw.headers);
    await next();
  });
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
  app.use("*", async (hono, next) => {
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) hono.res.headers.set(name, value);
  });
  app.route(CONTROL_PREFIX, api);
  app.all(`${CONTROL_PREFIX}/*`, () => refuse(notFound()));
  if (pages) {
    const loaded = once(readPages);
    const { getInfo } = handlers as Readonly<Record<string, AnyHandler | undefined>>;
    if (getInfo !== undefined) {
      app.get("/openapi.json", async ({ req }) => {
        const { body } = await getInfo(EMPTY_REQUEST, { signal: req.raw.signal });
        const { offeredDocument } = await import("./offered-document.ts");
        return send(200, JSON.stringify(offeredDocument(body as Info)));
      });
      app.get("/docs", async () => servePage(await loaded(), "/docs.html"));
    }
    app.get("/favicon.ico", ({ body }) => body(null, 204));
    app.get("*", async ({ req }) => servePage(await loaded(), req.path));
  }
  app.notFound(() => refuse(notFound()));
  app.onError((error) => refuse(error, logger));
  return app;
}

const EMPTY_REQUEST: ReadRequest = { params: {}, query: {}, headers: {}, body: undefined };

/**
 * The console runs no inline code and no style of another origin. It may connect to any provider that allows it, because
 * "Try it" works with other base URLs too.
 */
const SECURITY_HEADERS = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' http: https:; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
} as const;

function servePage(pages: ReadonlyMap<string, Page>, path: string): Response {
  const page = pages.get(path === "/" ? "index.html" : path.slice(1));
  if (page === undefined) return refuse(notFound());
  // The names of assets contain a hash of their content.
  const caching = path.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-cache";
  return new Response(page.content, { headers: { "Content-Type": page.type, "Cache-Control": caching } });
}

/** Caches the result of a function. A failed call is not cached. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
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
    headers: { "Content-Type": "application/json", "Cache-Control": "no-store" },
  });
}

/** The response to any thrown value. Anything but an `ApiError` is logged, and the response does not repeat it. */
function refuse(error: unknown, logger?: Logger): Response {
  if (error instanceof ApiError) return send(error.status, JSON.stringify(errorBody(error, contract)));
  logger?.error({ error: String(error) }, "a request to the control port failed");
  const internal = new ApiError(
    500,
    { role: "internal" },
    "The operation failed. The reason is in the log of the provider.",
  );
  return send(500, JSON.stringify(errorBody(internal, contract)));
}

function notFound(): ApiError {
  return new ApiError(404, { role: "notFound" }, "The control port offers no such operation.");
}
