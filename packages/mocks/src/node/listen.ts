import type { Contract } from "@provider-connectivity/core";
import { serve } from "@provider-connectivity/server/node";
import { BrokenConnectionError } from "../front/as-fetch.ts";
import type { Fake, FakeClientOptions } from "../index.ts";

/** Where a fake listens. */
export interface ListenOptions {
  /** Any free one unless said otherwise. */
  readonly port?: number;
  /** The address to listen on; only this machine's own unless said otherwise. */
  readonly host?: string;
}

/** A fake that is served over HTTP. */
export interface ServedFake {
  /** Where it is found, with the path of the fake's base URL. */
  readonly baseUrl: string;
  readonly port: number;
  /** For a client in this process; programs in other languages take `baseUrl` and the fake's `keys`. */
  readonly clientOptions: FakeClientOptions;
  /** Answers what was accepted, and closes the port. May be called again. */
  readonly close: () => Promise<void>;
}

/** What Node's HTTP server hands over beside the request, as far as it is used here. */
interface Exchange {
  readonly outgoing?: { readonly destroy: () => void };
}

/**
 * Serves a fake over HTTP, for programs in other languages and processes. Faults of the network cut the connection.
 *
 * @returns when the port is open
 * @throws Error in words when the port is taken or not allowed
 */
export async function listen<C extends Contract>(
  { app, baseUrl, clientOptions }: Pick<Fake<C>, "app" | "baseUrl" | "clientOptions">,
  { port = 0, host = "127.0.0.1" }: ListenOptions = {},
): Promise<ServedFake> {
  const server = await serve({ fetch: (request, env) => answer(app, request, env) }, { port, host });
  const url = new URL(baseUrl);
  const own = `http://${host.includes(":") ? `[${host}]` : host}:${server.port}${url.pathname.replace(/\/$/, "")}`;
  return {
    baseUrl: own,
    port: server.port,
    clientOptions: { ...clientOptions, baseUrl: own },
    close: () => server.close(),
  };
}

/** Tells the adapter that nothing is left to send. */
const SENT = { headers: { "x-hono-already-sent": "true" } };

async function answer({ fetch }: Fake<Contract>["app"], request: Request, env: object & Exchange): Promise<Response> {
  try {
    return await fetch(request, env);
  } catch (error) {
    if (!(error instanceof BrokenConnectionError)) throw error;
    env.outgoing?.destroy();
    return new Response(null, SENT);
  }
}
