import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Environment } from "../environment.ts";
import { LightResponse } from "./light-response.ts";

/** A server that accepts requests. */
export interface RunningServer {
  readonly host: string;
  /** The port that it got, also where 0 was asked for. */
  readonly port: number;
  /** Accepts no more connections and resolves when the requests at hand are answered. May be called again. */
  close(): Promise<void>;
}

/**
 * Serves an app over HTTP.
 *
 * @param port 0 for any free one
 * @param host the address to listen on; only this machine's own unless said otherwise
 * @returns when the port is open
 * @throws Error in words when the port is taken or not allowed
 */
export async function serve(
  app: { fetch: (request: Request, env: HttpBindings & Environment) => Response | Promise<Response> },
  { port, host = "127.0.0.1" }: { port: number; host?: string },
): Promise<RunningServer> {
  const server = createAdaptorServer({
    fetch: (request, env) => app.fetch(request, { ...(env as HttpBindings), Response: LightResponse }),
    overrideGlobalObjects: false,
  }) as Server;
  await listening(server, port, host);
  let closing: Promise<void> | undefined;
  return {
    host,
    port: (server.address() as AddressInfo).port,
    close: () => (closing ??= closed(server)),
  };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", (error: NodeJS.ErrnoException) => reject(new Error(words(error, port, host), { cause: error })));
  server.listen(port, host, resolve);
  return promise;
}

function words({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === "EADDRINUSE")
    return `Port ${port} on ${host} is taken by another program. Stop it, or choose another port.`;
  if (code === "EACCES") return `This user may not open port ${port} on ${host}. Choose one above 1023.`;
  return `Cannot listen on ${host}:${port}: ${message}`;
}

function closed(server: Server): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.close((error) => (error === undefined ? resolve() : reject(error)));
  server.closeIdleConnections();
  return promise;
}
