/** The load generator of the sandbox's benches, in a process of its own. @module */
import { answerParent } from "../http/child.ts";
import type { Scheme } from "../http/scheme.ts";
import { sendAll, signRequests, type LoadReply, type SignedRequest } from "../http/signed-requests.ts";
import { API_KEY, CONNECTIONS, createTargets, type Load } from "./targets.ts";

export type SandboxLoadRequest =
  | { readonly prepare: Load; readonly count: number; readonly scheme: Scheme }
  /** Sends the requests that were prepared last. */
  | { readonly prepare?: undefined; readonly port: number };

/** Quotes that were made and not executed yet. */
let quotes: string[] = [];
let signed: SignedRequest[] = [];
let makesQuotes = false;

answerParent(async (question): Promise<LoadReply> => {
  const request = question as SandboxLoadRequest;
  if (request.prepare === undefined) return send(request.port);
  const { prepare, count, scheme } = request;
  const targets = createTargets(prepare, count, quotes);
  quotes = [];
  makesQuotes = prepare.name === "create quote";
  signed = await signRequests(targets, scheme, API_KEY);
  return { requests: 0, seconds: 0, p50: 0, p99: 0 };
});

function send(port: number): Promise<LoadReply> {
  const onAnswer = (body: Buffer) => quotes.push((JSON.parse(body.toString()) as { id: string }).id);
  return sendAll(signed, { port, connections: CONNECTIONS, ...(makesQuotes ? { onAnswer } : {}) });
}
