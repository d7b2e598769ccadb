import { getRequestListener, type HttpBindings } from "@hono/node-server";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Environment } from "../environment.ts";
import { LightResponse } from "./light-response.ts";

/** An app that can be served: a provider, or one that has providers mounted on it. */
export interface ServedApp {
  fetch(request: Request, env: HttpBindings & Environment): Response | Promise<Response>;
}

/** Handles one request of `node:http`. The promise resolves when the response is written, and never rejects. */
export type NodeHandler = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;

/**
 * Makes a handler of `node:http` requests, with which Express, Fastify, Nest and any other framework on `node:http` can
 * mount a provider. `serve` is the choice where the provider is the whole server.
 *
 * Mount it before any body parser: the signature covers the bytes of the body as they were sent.
 *
 * @example
 * ```ts
 * const app = express();
 * app.use("/v2", createNodeHandler(provider)); // before express.json()
 * ```
 */
export function createNodeHandler(app: ServedApp): NodeHandler {
  const environment = (env: HttpBindings): HttpBindings & Environment => ({
    incoming: env.incoming,
    outgoing: env.outgoing,
    isBodyRead: env.incoming.readableDidRead,
    Response: LightResponse,
  });
  let isHeadInvalid = false;
  /** Leaves what the adapter cannot make a request of to us; an app that fails is its own 500. */
  const onError = (error: unknown): Response | undefined => {
    if (!(error instanceof Error) || error.name !== "RequestError") return new Response(null, { status: 500 });
    isHeadInvalid = true;
    return undefined;
  };
  const listener = getRequestListener(
    (request, env) => {
      const { incoming, outgoing } = env as HttpBindings;
      const fault = { headFault: "The request has more than one Host header." };
      return app.fetch(request, { ...environment({ incoming, outgoing }), ...(hasTwoHosts(incoming) ? fault : {}) });
    },
    { overrideGlobalObjects: false, hostname: UNKNOWN_HOST, errorHandler: onError },
  );
  return async (incoming, outgoing) => {
    isHeadInvalid = false;
    const responded = listener(incoming, outgoing);
    // The adapter reads the head before its first wait, so this is about this request.
    const mustRespond = isHeadInvalid;
    await responded;
    if (!mustRespond) return;
    // The adapter cannot make a URL of this head. The app refuses it in its own shape and under its own prefix.
    const { pathname } = new URL(`http://${UNKNOWN_HOST}${/^\/[\w/~.-]*/.exec(incoming.url ?? "")?.[0] ?? "/"}`);
    const request = new Request(`http://${UNKNOWN_HOST}${pathname}`);
    const headFault = "The request target or the Host header is not valid.";
    const response = await app.fetch(request, { ...environment({ incoming, outgoing }), headFault });
    outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
  };
}

/** For requests of HTTP/1.0, which need no `Host`, such as those of plain health checks. */
const UNKNOWN_HOST = "localhost";

/** RFC 9112 §3.2: a request with more than one `Host` is malformed. */
function hasTwoHosts({ rawHeaders }: IncomingMessage): boolean {
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2)
    if (rawHeaders[index]?.length === 4 && rawHeaders[index]?.toLowerCase() === "host") hosts++;
  return hosts > 1;
}
