import { getRequestListener, type HttpBindings } from "@hono/node-server";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Environment } from "../environment.ts";
import { LightResponse } from "./light-response.ts";

/** What can be served: a provider, or an app that has providers mounted on it. */
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
  const listener = getRequestListener(
    (request, env) => {
      const { incoming, outgoing } = env as HttpBindings;
      return app.fetch(request, { incoming, outgoing, isBodyRead: incoming.readableDidRead, Response: LightResponse });
    },
    { overrideGlobalObjects: false },
  );
  return async (incoming, outgoing) => {
    await listener(incoming, outgoing);
  };
}
