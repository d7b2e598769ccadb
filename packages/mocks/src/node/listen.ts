/** Serves a fake over HTTP. @module */
import type { Contract } from "@provider-connectivity/core";
import { serve } from "@provider-connectivity/server/node";
import { BrokenConnectionError } from "../request-handling/fake-fetch.ts";
import type { Fake, FakeClientOptions } from "../index.ts";

/** The options of `listen`. */
export interface ListenOptions {
  /** The port. Default: any free one. */
  readonly port?: number;
  /** The address to listen on. Default: `127.0.0.1`, which only this computer can reach. */
  readonly host?: string;
}

/** A fake that is served over HTTP. */
export interface ServedFake {
  /** Its URL, with the path of the fake's base URL. */
  readonly baseUrl: string;
  /** The TCP port that it listens on. */
  readonly port: number;
  /** The options of a client in this process. Other programs use `baseUrl` and the fake's `keys`. */
  readonly clientOptions: FakeClientOptions;
  /** Responds to accepted requests, then closes the port. Can be called again. */
  readonly close: () => Promise<void>;
}

/** The part of the environment of Node's HTTP server that is used here. */
interface Exchange {
  readonly outgoing?: { readonly destroy: () => void };
}

/**
 * Serves a fake over HTTP, for other processes and languages. A network fault cuts the connection.
 *
 * @returns a promise that resolves when the port is open
 * @throws TypeError for an invalid port
 * @throws Error if the port is in use or not allowed
 * @example
 * ```ts
 * import { createFakeProvider } from "@provider-connectivity/mocks";
 *
 * const fake = await createFakeProvider();
 * const server = await listen(fake, { port: 8000 });
 * console.log(`The fake is served at ${server.baseUrl}.`);
 * ```
 */
export async function listen<C extends Contract>(
  { app, baseUrl, clientOptions }: Pick<Fake<C>, "app" | "baseUrl" | "clientOptions">,
  { port = 0, host = "127.0.0.1" }: ListenOptions = {},
): Promise<ServedFake> {
  if (!(Number.isInteger(port) && port >= 0 && port < 65_536))
    throw new TypeError(`port must be from 0 to 65535; it is ${String(port)}.`);
  const server = await serve({ fetch: (request, env) => respond(app, request, env) }, { port, host });
  const url = new URL(baseUrl);
  const served = `http://${host.includes(":") ? `[${host}]` : host}:${server.port}${url.pathname.replace(/\/$/, "")}`;
  return {
    baseUrl: served,
    port: server.port,
    clientOptions: { ...clientOptions, baseUrl: served },
    close: () => server.close(),
  };
}

/** Tells Hono's adapter not to send a response. */
const SENT = { headers: { "x-hono-already-sent": "true" } };

async function respond({ fetch }: Fake<Contract>["app"], request: Request, env: object & Exchange): Promise<Response> {
  try {
    return await fetch(request, env);
  } catch (error) {
    if (!(error instanceof BrokenConnectionError)) throw error;
    env.outgoing?.destroy();
    return new Response(null, SENT);
  }
}
