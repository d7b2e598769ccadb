/** Starts providers of the trial, and sends them signed requests. @module */
import { demoApiKeys } from "@provider-connectivity/sandbox";
import { createSigner } from "@provider-connectivity/signing/node";
import { fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { type Agent, type IncomingMessage, request } from "node:http";
import { join } from "node:path";
import { type Command, type Ports, type Report, SECRET, signingConfiguration } from "./protocol.ts";

/** A provider in a separate process. */
export interface RunningProvider extends Ports {
  readonly send: (command: Command) => Promise<Report>;
  /** The status of `/readyz`. */
  readonly ready: () => Promise<number>;
  /** Requests so far, by class of status: `2xx`, `4xx`, `5xx` and `aborted`. */
  readonly counts: () => Promise<Readonly<Record<string, number>>>;
  /** Sends SIGTERM. Resolves to the exit code and the milliseconds until the process has ended. */
  readonly terminate: () => Promise<{ readonly code: number | null; readonly ms: number }>;
}

/** Starts a provider. */
export async function startProvider(): Promise<RunningProvider> {
  const child = fork(join(import.meta.dirname, "provider.ts"), [], { execArgv: ["--expose-gc"] });
  const [ports] = (await once(child, "message")) as [Ports];
  const operations = `http://127.0.0.1:${ports.operations}`;
  return {
    ...ports,
    async send(command) {
      child.send(command);
      const [report] = (await once(child, "message")) as [Report];
      return report;
    },
    ready: async () => (await fetch(`${operations}/readyz`)).status,
    async counts() {
      const text = await (await fetch(`${operations}/metrics`)).text();
      const found: Record<string, number> = {};
      for (const [, status = "", count] of text.matchAll(/^provider_requests_total\{.*status="(\w+)"\} (\d+)$/gm))
        found[status] = (found[status] ?? 0) + Number(count);
      return found;
    },
    async terminate() {
      const startedAt = performance.now();
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      const [code] = (await ended) as [number | null];
      return { code, ms: Math.round(performance.now() - startedAt) };
    },
  };
}

const signer = createSigner(signingConfiguration, SECRET);

/** The headers of a signed request. */
export async function signedHeaders(
  method: string,
  endpoint: string,
  { body, now = Date.now() }: { readonly body?: string; readonly now?: number } = {},
): Promise<Record<string, string>> {
  const [timestamp, nonce] = [String(now), randomUUID()];
  const signature = await signer.sign({ timestamp, nonce, method, endpoint, ...(body === undefined ? {} : { body }) });
  return {
    "X-FBAPI-KEY": demoApiKeys[0].apiKey,
    "X-FBAPI-NONCE": nonce,
    "X-FBAPI-TIMESTAMP": timestamp,
    "X-FBAPI-SIGNATURE": signature,
    ...(body === undefined ? {} : { "Content-Type": "application/json" }),
  };
}

/** A response, and whether its connection had served a request before. */
export interface ReceivedResponse {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly reused: boolean;
}

/** Thrown if no response arrives. */
export class NoResponseError extends Error {
  override readonly name = "NoResponseError";
  /** Whether the connection had served a request before. */
  readonly reused: boolean;

  constructor(reused: boolean, cause: unknown) {
    super("no response arrived", { cause });
    this.reused = reused;
  }
}

/** Sends `GET /accounts`. Default of `headers`: a new signature. */
export async function get(
  port: number,
  { agent, headers, now }: { readonly agent?: Agent; readonly headers?: Record<string, string>; readonly now?: number },
): Promise<ReceivedResponse> {
  const endpoint = "/accounts";
  const signed = headers ?? (await signedHeaders("GET", endpoint, now === undefined ? {} : { now }));
  const sent = request({ port, host: "127.0.0.1", path: endpoint, headers: signed, ...(agent && { agent }) }).end();
  try {
    const [message] = (await once(sent, "response")) as [IncomingMessage];
    await once(message.resume(), "end");
    return { status: message.statusCode ?? 0, headers: message.headers, reused: sent.reusedSocket };
  } catch (error) {
    throw new NoResponseError(sent.reusedSocket, error);
  }
}
