import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Server as NetServer, type AddressInfo, type Socket } from "node:net";
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
   * @param timeoutMs milliseconds after which connections are cut. Default: there is no limit
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
  const connections = trackConnections(server);
  await listening(server, port, host);
  return {
    host,
    port: (server.address() as AddressInfo).port,
    close: ({ timeoutMs } = {}) => {
      closed ??= stopped(server, connections);
      return timeoutMs === undefined ? closed : cutAfter(timeoutMs, closed, server);
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
    return `Port ${port} on ${host} is taken by another program. Stop it, or choose another port.`;
  if (code === "EACCES") return `This user may not open port ${port} on ${host}. Choose one above 1023.`;
  return `Cannot listen on ${host}:${port}: ${message}`;
}

/** How long a connection that was just in use may still send a request, in milliseconds. */
const LINGER_MS = 1_000;
const ROUND_MS = 50;

/** What a connection does. */
interface ConnectionState {
  /** Requests that are not responded to yet. */
  active: number;
  /** When it was opened or last responded to, by a monotonic clock in milliseconds. */
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
 * Stops listening and closes connections as they fall idle. Node's own `close` destroys idle connections whose next request
 * has arrived and is not read yet. So the event loop reads what has arrived first, and a connection that was in use within
 * the last second may send one more request, whose response then closes it.
 */
async function stopped(server: Server, connections: ReadonlyMap<Socket, ConnectionState>): Promise<void> {
  await nextTurn();
  await nextTurn();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const closeIdle = () => {
    const now = performance.now();
    for (const [socket, { active, usedAt }] of connections)
      if (active === 0 && now - usedAt >= LINGER_MS) socket.destroySoon();
  };
  const timer = setInterval(closeIdle, ROUND_MS);
  NetServer.prototype.close.call(server, (error?: Error) => {
    clearInterval(timer);
    if (error === undefined) resolve();
    else reject(error);
  });
  closeIdle();
  return promise;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

async function cutAfter(timeoutMs: number, closed: Promise<void>, server: Server): Promise<void> {
  const { promise: timeUp, reject } = Promise.withResolvers<never>();
  const cut = async () => {
    const open = await countConnections(server);
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

function countConnections(server: Server): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  server.getConnections((_error, count) => resolve(count));
  return promise;
}
