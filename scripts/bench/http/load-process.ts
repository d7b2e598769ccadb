/** The load generator, in a separate process. @module */
import { replyToParent } from "./child.ts";
import { API_KEY, TARGET } from "./fixture.ts";
import type { Scheme } from "./scheme.ts";
import { sendAll, signRequests, type LoadReply, type SignedRequest } from "./signed-requests.ts";

export type { LoadReply } from "./signed-requests.ts";

const CONNECTIONS = 64;

export type LoadRequest =
  | { readonly sign: number; readonly scheme: Scheme }
  /** Sends the last signed requests. The URL may have a prefix, which is not signed. */
  | { readonly sign?: undefined; readonly url: string };

let signed: SignedRequest[] = [];

replyToParent(async (message): Promise<LoadReply> => {
  const request = message as LoadRequest;
  if (request.sign === undefined) {
    const { port, pathname } = new URL(request.url);
    const prefix = pathname === "/" ? "" : pathname;
    const prefixed = signed.map((each) => ({ ...each, path: prefix + each.path }));
    return sendAll(prefixed, { port: Number(port), connections: CONNECTIONS });
  }
  const targets = Array.from({ length: request.sign }, () => ({ method: "GET", path: TARGET }) as const);
  signed = await signRequests(targets, request.scheme, API_KEY);
  return { requests: 0, seconds: 0, p50: 0, p99: 0 };
});
