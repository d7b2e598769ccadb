/** An HTTP server around a provider in this process that may change requests and responses. @module */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** The path in front of every endpoint. */
export const PREFIX = "/v2";

/** A request without the prefix. */
export interface ReceivedRequest {
  readonly method: string;
  /** Path and query, for example `/accounts?limit=1`. */
  readonly endpoint: string;
  readonly headers: Headers;
  readonly body: string;
}

/** A response to send. */
export interface SentResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** A server on the loopback address. */
export interface RunningServer {
  /** The URL, with the prefix. */
  readonly baseUrl: string;
  close(): Promise<void>;
}

/** Serves a function. If it fails, the status is 599, which no provider sends. */
export async function serveTranslated(
  respond: (request: ReceivedRequest) => Promise<SentResponse>,
): Promise<RunningServer> {
  const server = createServer((incoming, outgoing) => void respondTo(incoming, outgoing, respond)).listen(
    0,
    "127.0.0.1",
  );
  await once(server, "listening");
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}${PREFIX}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function respondTo(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  respond: (request: ReceivedRequest) => Promise<SentResponse>,
): Promise<void> {
  try {
    const { status, headers, body } = await respond(await read(incoming));
    outgoing.writeHead(status, headers).end(incoming.method === "HEAD" ? undefined : body);
  } catch (error) {
    outgoing.writeHead(599).end(String(error));
  }
}

async function read(incoming: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined && name !== "transfer-encoding") headers.set(name, String(value));
  const endpoint = (incoming.url ?? "/").slice(PREFIX.length);
  return { method: incoming.method ?? "GET", endpoint, headers, body: Buffer.concat(chunks).toString("utf8") };
}
