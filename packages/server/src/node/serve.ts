import { withTimeout } from "@provider-connectivity/core";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Server as NetServer, type AddressInfo, type Socket } from "node:net";
import { andThen } from "../call-dependency.ts";
import { ConfigurationError } from "../configuration-error.ts";
import { createNodeHandler, type ServedApp } from "./node-handler.ts";

/** A server that accepts requests. */
export interface RunningServer {
  /** The address that it listens on. */
  readonly host: string;
  /** The port that it listens on, also if `port` was 0. */
  readonly port: number;
  /**
   * Stops accepting connections, responds to accepted requests, and closes each connection when it becomes idle. You may call
   * it again, for example with a time limit after a first call without one.
   *
   * @param timeoutMs milliseconds after which open connections are cut. Default: no limit
   * @returns when the last connection is closed
   * @throws ShutdownTimeoutError when the time is up; the remaining connections are then cut
   */
  close(options?: { readonly timeoutMs?: number }): Promise<void>;
}

/** Requests were still running at the time limit of `close`. */
export class ShutdownTimeoutError extends Error {
  override readonly name = "ShutdownTimeoutError";
}

/** Address and port of a server. */
export interface ServeOptions {
  /** The TCP port; 0 for any free one. */
  readonly port: number;
  /** The address to listen on. Default: `127.0.0.1`, which only this machine can reach. */
  readonly host?: string;
  /**
   * How long an idle connection stays open, in milliseconds. It must be longer than the idle time of every load balancer and
   * client pool in front; otherwise they send requests on connections that this server has just closed. Default: 75,000, above
   * the common 60 s of load balancers.
   */
  readonly keepAliveTimeoutMs?: number;
}

const DEFAULT_KEEP_ALIVE_TIMEOUT_MS = 75_000;
/** Node's defaults, in milliseconds. */
const MIN_HEADERS_TIMEOUT_MS = 60_000;
const MIN_REQUEST_TIMEOUT_MS = 300_000;

/**
 * Serves an app over HTTP/1.1.
 *
 * @returns when the port is open
 * @throws Error if the port is in use or not allowed. The message contains the fix
 */
export async function serve(
  app: ServedApp,
  { port, host = "127.0.0.1", keepAliveTimeoutMs = DEFAULT_KEEP_ALIVE_TIMEOUT_MS }: ServeOptions,
): Promise<RunningServer> {
  if (!Number.isSafeInteger(keepAliveTimeoutMs) || keepAliveTimeoutMs <= 0)
    throw new ConfigurationError(`keepAliveTimeoutMs must be a whole number above zero; it is ${keepAliveTimeoutMs}.`);
  let closed: Promise<void> | undefined;
  // If it is shorter than the idle time, some releases of Node cut a connection on which a request arrives late.
  const headersTimeout = Math.max(MIN_HEADERS_TIMEOUT_MS, keepAliveTimeoutMs + 1_000);
  const handler = createNodeHandler({
    fetch: (request, env) =>
      andThen(app.fetch(request, env), (response) => {
        // Node then closes the connection after the response, and the client does not reuse it.
        if (closed !== undefined) env.outgoing.setHeader("Connection", "close");
        return response;
      }),
  });
  const server = createServer(
    {
      keepAliveTimeout: keepAliveTimeoutMs,
      headersTimeout,
      // Node refuses a time limit of the whole request that is shorter than the one of its head.
      requestTimeout: Math.max(MIN_REQUEST_TIMEOUT_MS, headersTimeout),
    },
    (incoming, outgoing) => void handler(incoming, outgoing),
  );
  const connections = trackConnections(server);
  await listening(server, port, host);
  return {
    host,
    port: (server.address() as AddressInfo).port,
    close: ({ timeoutMs } = {}) => {
      closed ??= stopped(server, connections);
      if (timeoutMs === undefined) return closed;
      return withTimeout(closed, timeoutMs, { onTimeout: () => cut(server, connections.size, timeoutMs) });
    },
  };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", (error: NodeJS.ErrnoException) =>
    reject(new Error(messageFor(error, port, host), { cause: error })),
  );
  server.listen(port, host, resolve);
  return promise;
}

function messageFor({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === "EADDRINUSE")
    return `Port ${port} on ${host} is in use by another program. Stop it, or choose another port.`;
  if (code === "EACCES") return `This user may not open port ${port} on ${host}. Choose a port above 1023.`;
  return `Cannot listen on ${host}:${port}: ${message}`;
}

/** How long a recently used connection may still send a request, in milliseconds. */
const LINGER_MS = 1_000;
const ROUND_MS = 50;

/** The state of a connection. */
interface ConnectionState {
  /** Requests without a response. */
  active: number;
  /** When the connection was opened or last sent a response, by a monotonic clock in milliseconds. */
  usedAt: number;
}

function trackConnections(server: Server): ReadonlyMap<Socket, ConnectionState> {
  const states = new Map<Socket, ConnectionState>();
  server.on("connection", (socket: Socket) => {
    states.set(socket, { active: 0, usedAt: performance.now() });
    socket.once("close", () => states.delete(socket));
  });
  server.on("request", ({ socket }: IncomingMessage, outgoing: ServerResponse) => {
    const state = states.get(socket);
    if (state === undefined) return;
    state.active++;
    outgoing.once("close", () => {
      state.active--;
      state.usedAt = performance.now();
    });
  });
  return states;
}

/**
 * Stops listening and closes connections as they become idle. Node's own `close` destroys idle connections even if their next
 * request has arrived but is unread. Therefore the event loop first reads arrived data. A connection that was used within the
 * last second may send one more request, and its response closes the connection.
 */
async function stopped(server: Server, connections: ReadonlyMap<Socket, ConnectionState>): Promise<void> {
  await nextTurn();
  await nextTurn();
  const { promise, resolve } = Promise.withResolvers<void>();
  const closeIdle = () => {
    const now = performance.now();
    for (const [socket, { active, usedAt }] of connections)
      if (active === 0 && now - usedAt >= LINGER_MS) socket.destroySoon();
  };
  const timer = setInterval(closeIdle, ROUND_MS);
  NetServer.prototype.close.call(server, () => {
    clearInterval(timer);
    // Stops Node's own timer, which would keep the closed server in memory.
    server.close();
    resolve();
  });
  closeIdle();
  return promise;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function cut(server: Server, open: number, timeoutMs: number): ShutdownTimeoutError {
  server.closeAllConnections();
  return new ShutdownTimeoutError(`${open} connections were still in use after ${timeoutMs} ms and have been cut.`);
}
