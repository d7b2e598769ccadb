import { getRequestListener, type HttpBindings } from "@hono/node-server";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Environment } from "../environment.ts";
import { LightResponse } from "./light-response.ts";

/** An app that can be served: a provider, or an app with mounted providers. */
export interface ServedApp {
  /** Responds to a request. `env` contains the objects of `node:http` and the server's data about the request. */
  fetch(request: Request, env: HttpBindings & Environment): Response | Promise<Response>;
}

/** Handles one request of `node:http`. The promise resolves when the response is written. It never rejects. */
export type NodeHandler = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;

/**
 * Creates a handler of `node:http` requests, to mount a provider in Express, Fastify, Nest or any other framework on
 * `node:http`. If the provider is the whole server, use `serve`.
 *
 * Mount it before any body parser: the signature covers the bytes of the body as they were sent. In Express, that is
 * `app.use("/v2", createNodeHandler(provider))` before `app.use(express.json())`.
 *
 * @example
 * ```ts
 * import type { Provider } from "@provider-connectivity/server";
 * import { Hono } from "hono";
 * import { createServer } from "node:http";
 *
 * const listen = (provider: Provider) =>
 *   createServer(createNodeHandler(new Hono().route("/v2", provider))).listen(8000);
 * ```
 */
export function createNodeHandler(app: ServedApp): NodeHandler {
  const environment = ({ incoming, outgoing }: HttpBindings): HttpBindings & Environment => ({
    incoming,
    outgoing,
    isBodyRead: incoming.readableDidRead,
    Response: LightResponse,
  });
  /** Until the adapter calls the app, an error means that it cannot convert the head. */
  let isReadingHead = false;
  const listener = getRequestListener(
    (request, env) => {
      isReadingHead = false;
      const given = environment(env as HttpBindings);
      if (!hasTwoHosts(given.incoming)) return app.fetch(request, given);
      return app.fetch(request, { ...given, headFault: "The request has more than one Host header." });
    },
    {
      overrideGlobalObjects: false,
      hostname: UNKNOWN_HOST,
      // An invalid head gets its response below.
      errorHandler: () => (isReadingHead ? undefined : appFailed()),
    },
  );
  return async (incoming, outgoing) => {
    isReadingHead = true;
    const responded = listener(incoming, outgoing);
    // The adapter reads the head synchronously, so this belongs to this request.
    const isHeadInvalid = isReadingHead;
    isReadingHead = false;
    await responded;
    if (!isHeadInvalid) return;
    // The adapter cannot build a URL from this head. The app refuses the request in its own format, below its own prefix.
    const path = /^\/[\w/~.-]*/.exec(incoming.url ?? "")?.[0] ?? "";
    const request = new Request(`http://${UNKNOWN_HOST}${path}`);
    const headFault = "The request target or the Host header is not valid.";
    const refuse = async () => app.fetch(request, { ...environment({ incoming, outgoing }), headFault });
    const response = await refuse().catch(appFailed);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
  };
}

function appFailed(): Response {
  return new Response(null, { status: 500 });
}

/** For HTTP/1.0 requests, which may lack `Host`, such as plain health checks. */
const UNKNOWN_HOST = "localhost";

/** RFC 9112 §3.2: a request with more than one `Host` is malformed. */
function hasTwoHosts({ rawHeaders }: IncomingMessage): boolean {
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2)
    if (rawHeaders[index]?.length === 4 && rawHeaders[index]?.toLowerCase() === "host") hosts++;
  return hosts > 1;
}
