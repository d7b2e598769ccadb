/** Building blocks of behaviours. @module */
import { parseJson } from "@provider-connectivity/core/internal";
import type { Behaviour, CorrectProvider, Received, Responded } from "./mutant.ts";

export type Body = Readonly<Record<string, unknown>>;

/** Selects the exchanges that a behaviour changes. */
export interface Where {
  readonly method?: string;
  /** Matches the path, without its query. */
  readonly path?: RegExp;
  readonly status?: number;
  readonly errorType?: string;
}

const pathOf = ({ endpoint }: Received): string => endpoint.replace(/\?.*$/, "");
export const queryOf = ({ endpoint }: Received): URLSearchParams => new URLSearchParams(endpoint.split("?")[1] ?? "");

export function withQuery(request: Received, query: URLSearchParams): Partial<Received> {
  const text = query.toString().replaceAll("+", "%20");
  return { endpoint: text === "" ? pathOf(request) : `${pathOf(request)}?${text}` };
}

export function jsonOf(text: string | Uint8Array): Body {
  return (parseJson(text) ?? {}) as Body;
}

export function respondWith(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Responded {
  return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
}

export const refusal = (status: number, errorType: string, more: object = {}): Responded =>
  respondWith(status, { message: "The request is refused.", errorType, ...more });

function matchesRequest(request: Received, { method, path }: Where): boolean {
  return (method === undefined || request.method === method) && (path === undefined || path.test(pathOf(request)));
}

function matchesResponse(response: Responded, { status, errorType }: Where): boolean {
  if (status !== undefined && response.status !== status) return false;
  return errorType === undefined || jsonOf(response.body)["errorType"] === errorType;
}

/** Changes responses. `undefined` leaves a response unchanged. */
export const changeResponse =
  (where: Where, change: (response: Responded, request: Received) => Responded | undefined) =>
  (): Behaviour =>
  async (request, provider) => {
    const response = await provider.respond(request);
    if (!matchesRequest(request, where) || !matchesResponse(response, where)) return response;
    return change(response, request) ?? response;
  };

/** Changes the JSON of responses. */
export const changeBody = (where: Where, change: (body: Body, request: Received) => unknown) =>
  changeResponse(where, (response, request) => ({
    ...response,
    body: JSON.stringify(change(jsonOf(response.body), request)),
  }));

/** Changes the items of a list. */
export const changeItems = (
  path: RegExp,
  list: string,
  change: (items: readonly Body[], request: Received) => readonly unknown[],
) =>
  changeBody({ method: "GET", path, status: 200 }, (body, request) => ({
    ...body,
    [list]: change((body[list] ?? []) as readonly Body[], request),
  }));

/** Responds differently to some requests. */
export const respondDifferently =
  (where: Omit<Where, "status" | "errorType">, behaviour: Behaviour) => (): Behaviour => (request, provider) =>
    matchesRequest(request, where) ? behaviour(request, provider) : provider.respond(request);

/** Accepts certain requests that the correct provider refuses, by signing them again. */
export const acceptWhen =
  (where: Where, isTrusted: (request: Received, provider: CorrectProvider) => boolean = () => true) =>
  (): Behaviour =>
  async (request, provider) => {
    const response = await provider.respond(request);
    const isRefused = matchesRequest(request, where) && response.status >= 400 && matchesResponse(response, where);
    return isRefused && isTrusted(request, provider) ? provider.respondSigned(request) : response;
  };
