import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { ConfigurationError } from "../configuration-error.ts";
import { createNodeHandler, type ServedApp } from "./node-handler.ts";

/** A server that accepts requests. */
export interface RunningServer {
  readonly host: string;
  /** The port that it got, also where 0 was asked for. */
  readonly port: number;
  /**
   * Accepts no more connections, answers what was accepted, and closes each connection as it falls idle. May be called
   * again, also with a time limit where the first call had none.
   *
   * @param timeoutMs milliseconds after which connections are cut; none unless said otherwise
   * @returns when the last connection is closed
   * @throws ShutdownTimeoutError when the time is up; the connections that were left are cut then
   */
  close(options?: { readonly timeoutMs?: number }): Promise<void>;
}

/** Requests were not answered by the time limit of `close`. */
export class ShutdownTimeoutError extends Error {
  override readonly name = "ShutdownTimeoutError";
}

/** Where and how to serve. */
export interface ServeOptions {
  /** The TCP port; 0 for any free one. */
  readonly port: number;
  /** The address to listen on. Default: `127.0.0.1`, which only this machine can reach. */
  readonly host?: string;
  /**
   * How long an idle connection stays open, in milliseconds. It must be longer than the idle time of every load balancer
   * and client pool in front, which would otherwise send a request on a connection that this server has just closed.
   * Default: 75,000, above the 60 s that load balancers commonly use.
   */
  readonly keepAliveTimeoutMs?: number;
}

const DEFAULT_KEEP_ALIVE_TIMEOUT_MS = 75_000;
/** Node's own default, in milliseconds. */
const MIN_HEADERS_TIMEOUT_MS = 60_000;

/**
 * Serves an app over HTTP/1.1.
 *
 * @returns when the port is open
 * @throws Error when the port is taken or not allowed; the message says what to do
 */
export async function serve(
  app: ServedApp,
  { port, host = "127.0.0.1", keepAliveTimeoutMs = DEFAULT_KEEP_ALIVE_TIMEOUT_MS }: ServeOptions,
): Promise<RunningServer> {
  if (!Number.isSafeInteger(keepAliveTimeoutMs) || keepAliveTimeoutMs <= 0)
    throw new ConfigurationError(`keepAliveTimeoutMs must be a whole number above zero; it is ${keepAliveTimeoutMs}.`);
  let closed: Promise<void> | undefined;
  const handler = createNodeHandler({
    fetch: async (request, env) => {
      const response = await app.fetch(request, env);
      // Node then closes the connection behind the response, and the client knows not to use it again.
      if (closed !== undefined) env.outgoing.setHeader("Connection", "close");
      return response;
    },
  });
  const server = createServer(
    {
      keepAliveTimeout: keepAliveTimeoutMs,
      // Where it is shorter than the idle time, some releases of Node cut a connection on which a request arrives late.
      headersTimeout: Math.max(MIN_HEADERS_TIMEOUT_MS, keepAliveTimeoutMs + 1_000),
    },
    (incoming, outgoing) => void handler(incoming, outgoing),
  );
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await listening(server, port, host);
  return {
    host,
    port: (server.address() as AddressInfo).port,
    close: ({ timeoutMs } = {}) => {
      closed ??= stopped(server, sockets);
      return timeoutMs === undefined ? closed : cutAfter(timeoutMs, closed, server);
    },
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

function stopped(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  // An answer that was on its way when this began left its connection open. And Node does not count as idle what was
  // never used; a request that has come and is not read yet gets the time until the first round.
  const closeIdle = () => {
    server.closeIdleConnections();
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  };
  const timer = setInterval(closeIdle, 100);
  server.close((error) => {
    clearInterval(timer);
    if (error === undefined) resolve();
    else reject(error);
  });
  server.closeIdleConnections();
  return promise;
}

async function cutAfter(timeoutMs: number, closed: Promise<void>, server: Server): Promise<void> {
  const { promise: timeUp, reject } = Promise.withResolvers<never>();
  const cut = async () => {
    const open = await connections(server);
    server.closeAllConnections();
    reject(new ShutdownTimeoutError(`${open} connections were still in use after ${timeoutMs} ms and have been cut.`));
  };
  const timer = setTimeout(() => void cut(), timeoutMs);
  try {
    await Promise.race([closed, timeUp]);
  } finally {
    clearTimeout(timer);
  }
}

function connections(server: Server): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  server.getConnections((_error, count) => resolve(count));
  return promise;
}
