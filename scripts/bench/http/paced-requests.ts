/** Sends requests at a steady rate below the server's capacity, like clients with other work. @module */
import { Agent, request } from "node:http";
import { setTimeout } from "node:timers/promises";
import { percentile } from "../median.ts";
import type { LoadReply, SignedRequest } from "./signed-requests.ts";

/** The rate, and the number of clients. */
export interface Pace {
  readonly port: number;
  /** Each client has a connection and sends one request at a time. */
  readonly clients: number;
  /** Of all clients together. */
  readonly perSecond: number;
}

/**
 * Each client sends in turn. The latency of a request counts from its scheduled time, even if its client was still waiting for
 * the previous response.
 *
 * @throws Error if a request is refused
 */
export async function sendPaced(
  signed: readonly SignedRequest[],
  { port, clients, perSecond }: Pace,
): Promise<LoadReply> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const latencies: number[] = [];
  const startedAt = performance.now();
  const client = async (first: number): Promise<void> => {
    for (let index = first; index < signed.length; index += clients) {
      const dueAt = startedAt + (index / perSecond) * 1000;
      await setTimeout(Math.max(0, dueAt - performance.now()));
      await send(signed[index]!, port, agent);
      latencies.push(performance.now() - dueAt);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, first) => client(first)));
  agent.destroy();
  const seconds = (performance.now() - startedAt) / 1000;
  return { requests: signed.length, seconds, p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99) };
}

function send({ method, path, headers, body }: SignedRequest, port: number, agent: Agent): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  request({ host: "127.0.0.1", port, method, path, headers, agent }, (response) => {
    const { statusCode = 0 } = response;
    if (statusCode >= 300) reject(new Error(`a request was refused with ${statusCode}`));
    response.on("error", reject).on("end", resolve).resume();
  })
    .on("error", reject)
    .end(body);
  return promise;
}
