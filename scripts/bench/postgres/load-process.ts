/** The load generator. It runs as a separate process. @module */
import { replyToParent } from "../http/child.ts";
import { sendPaced } from "../http/paced-requests.ts";
import type { Scheme } from "../http/scheme.ts";
import { type LoadReply, sendAll, signRequests } from "../http/signed-requests.ts";
import { API_KEY, createTargets, type Load, type OpenQuote } from "./setting.ts";

export interface LoadRequest {
  readonly load: Load;
  readonly count: number;
  readonly scheme: Scheme;
  /** Each port gets the same share of clients and requests. */
  readonly ports: readonly number[];
  readonly clients: number;
  /** The pace. Default: as fast as responses arrive. */
  readonly perSecond?: number;
}

/** Quotes that were created and not executed yet. */
let quotes: OpenQuote[] = [];

replyToParent(async (message): Promise<LoadReply> => {
  const { load, count, scheme, ports, clients, perSecond } = message as LoadRequest;
  const targets = createTargets(load, count, quotes);
  quotes = [];
  const signed = await signRequests(targets, scheme, API_KEY);
  if (perSecond !== undefined) return sendPaced(signed, { port: ports[0]!, clients, perSecond });
  const share = Math.floor(signed.length / ports.length);
  const connections = Math.floor(clients / ports.length);
  const onResponse = (body: Buffer) => {
    const { id } = JSON.parse(body.toString()) as { id: string };
    quotes.push({ account: accountOf(targets, quotes.length), id });
  };
  const replies = await Promise.all(
    ports.map((port, index) =>
      sendAll(signed.slice(index * share, (index + 1) * share), {
        port,
        connections,
        ...(load.name === "create quote" ? { onResponse } : {}),
      }),
    ),
  );
  const requests = replies.reduce((sum, each) => sum + each.requests, 0);
  const most = (name: "seconds" | "p50" | "p99") => Math.max(...replies.map((each) => each[name]));
  return { requests, seconds: most("seconds"), p50: most("p50"), p99: most("p99") };
});

/** The account of a created quote. All quotes of a load are created for the same account. */
function accountOf(targets: readonly { readonly path: string }[], index: number): string {
  return targets[index % targets.length]!.path.split("/")[2]!;
}
