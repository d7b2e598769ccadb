/** Measures the servers in turn, so that other load on the machine affects all of them. @module */
import { median } from "../median.ts";
import { startChild, type Child } from "./child.ts";
import type { LoadReply, LoadRequest } from "./load-process.ts";
import type { Scheme } from "./scheme.ts";
import type { ServerKind, ServerReply, ServerRequest } from "./server-process.ts";
import type { VerificationRequest } from "./verification-process.ts";

/** The medians of one server's rounds. */
export interface Figures {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of the server's processor time per request. */
  readonly cpu: number;
}

export interface Measured<Kind extends ServerKind> {
  readonly servers: Readonly<Record<Kind, Figures>>;
  /** Microseconds of processor time per verification. */
  readonly verification: number;
}

export interface RoundOptions {
  readonly rounds: number;
  /** The number of requests to each server in each round. */
  readonly requests: number;
}

const WARM_UP_ROUNDS = 3;

interface Server {
  readonly kind: ServerKind;
  readonly url: string;
  readonly child: Child<ServerRequest, ServerReply>;
}

/** Measures servers with one scheme. */
export async function measure<Kind extends ServerKind>(
  kinds: readonly Kind[],
  scheme: Scheme,
  { rounds, requests }: RoundOptions,
): Promise<Measured<Kind>> {
  const load = startChild<LoadRequest, LoadReply>("load-process.ts");
  const verification = startChild<VerificationRequest, number>("verification-process.ts");
  const servers = await Promise.all(kinds.map((kind) => startServer(kind, scheme)));
  const seen = new Map<ServerKind, Figures[]>(kinds.map((kind) => [kind, []]));
  const verifications: number[] = [];
  try {
    for (let round = -WARM_UP_ROUNDS; round < rounds; round++) {
      await load.ask({ sign: requests, scheme });
      for (const server of rotated(servers, round + WARM_UP_ROUNDS)) {
        const figures = await measureOnce(server, load);
        if (round >= 0) seen.get(server.kind)?.push(figures);
      }
      const cost = await verification.ask({ scheme, count: requests });
      if (round >= 0) verifications.push(cost);
    }
  } finally {
    for (const { stop } of [load, verification, ...servers.map(({ child }) => child)]) stop();
  }
  const medians = Object.fromEntries([...seen].map(([kind, figures]) => [kind, mediansOf(figures)]));
  return { servers: medians as Record<Kind, Figures>, verification: median(verifications) };
}

async function startServer(kind: ServerKind, scheme: Scheme): Promise<Server> {
  const child = startChild<ServerRequest, ServerReply>("server-process.ts");
  return { kind, child, url: String(await child.ask({ start: kind, scheme })) };
}

async function measureOnce({ child, url }: Server, load: Child<LoadRequest, LoadReply>): Promise<Figures> {
  const before = await child.ask({});
  const { requests, seconds, p50, p99 } = await load.ask({ url });
  const used = Number(await child.ask({})) - Number(before);
  return { requestsPerSecond: requests / seconds, p50, p99, cpu: used / requests };
}

/** The items in the order for a round. Each round starts with the next item. */
export function rotated<T>(items: readonly T[], round: number): T[] {
  const first = round % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

/** The median of each figure. */
export function mediansOf(figures: readonly Figures[]): Figures {
  const of = (name: keyof Figures) => median(figures.map((each) => each[name]));
  return { requestsPerSecond: of("requestsPerSecond"), p50: of("p50"), p99: of("p99"), cpu: of("cpu") };
}

/** The cells of a table, below {@link COLUMNS}. */
export function cells({ requestsPerSecond, p50, p99, cpu }: Figures): string[] {
  return [requestsPerSecond.toFixed(0), p50.toFixed(2), p99.toFixed(2), cpu.toFixed(1)];
}

/** Ratios of two servers. A higher throughput is better; for the other figures, lower is better. */
export function ratio(left: Figures, right: Figures): string[] {
  const names = ["requestsPerSecond", "p50", "p99", "cpu"] as const;
  return names.map((name) => (left[name] / right[name]).toFixed(2));
}

/** The headings of the columns that `cells` and `ratio` fill. */
export const COLUMNS = ["requests/s", "p50 ms", "p99 ms", "CPU µs/request"];
