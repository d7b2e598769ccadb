/** The load generator of the sandbox's benches, in a separate process. @module */
import { replyToParent } from "../http/child.ts";
import type { Scheme } from "../http/scheme.ts";
import { sendPaced } from "../http/paced-requests.ts";
import { sendAll, signRequests, type LoadReply, type SignedRequest } from "../http/signed-requests.ts";
import { API_KEY, CONNECTIONS, createTargets, type Load } from "./targets.ts";

export type SandboxLoadRequest =
  | { readonly prepare: Load; readonly count: number; readonly scheme: Scheme }
  /** Sends the prepared requests, at a rate per second or as fast as responses arrive. */
  | { readonly prepare?: undefined; readonly port: number; readonly perSecond?: number };

/** Quotes that were created and not executed yet. */
let quotes: string[] = [];
let signed: SignedRequest[] = [];
let makesQuotes = false;

replyToParent(async (message): Promise<LoadReply> => {
  const request = message as SandboxLoadRequest;
  if (request.prepare === undefined) return send(request);
  const { prepare, count, scheme } = request;
  const targets = createTargets(prepare, count, quotes);
  quotes = [];
  makesQuotes = prepare.name === "create quote";
  signed = await signRequests(targets, scheme, API_KEY);
  return { requests: 0, seconds: 0, p50: 0, p99: 0 };
});

function send({ port, perSecond }: Extract<SandboxLoadRequest, { prepare?: undefined }>): Promise<LoadReply> {
  if (perSecond !== undefined) return sendPaced(signed, { port, clients: CONNECTIONS, perSecond });
  const onResponse = (body: Buffer) => quotes.push((JSON.parse(body.toString()) as { id: string }).id);
  return sendAll(signed, { port, connections: CONNECTIONS, ...(makesQuotes ? { onResponse } : {}) });
}
