/** The path of a request between caller and provider. @module */
import type { Contract } from "@provider-connectivity/core";
import type { Controls } from "../controls/controls.ts";
import { reachesProvider } from "../controls/faults.ts";
import { wait } from "../controls/latency.ts";
import { parseBody, type OpenEntry } from "../controls/request-log.ts";
import { afterFault, applyOverride, faultResponse, type FakeResponse } from "./apply-override.ts";
import type { Backend } from "./backend.ts";
import { createIgnoreSignatures } from "./ignore-signatures.ts";
import { createFindOperation, type BaseUrl } from "./routing.ts";

/** The dependencies of `createFakeFetch`. */
export interface FakeFetchDeps {
  readonly contract: Contract;
  readonly baseUrl: BaseUrl;
  readonly controls: Controls;
  /** The current provider. A reset creates a new one. */
  readonly backend: () => Backend;
  readonly signatures: "verify" | "ignore";
  /** Whether the clock advances with real time. */
  readonly runs: boolean;
}

/** Responds to a request. `env` is passed to the provider. A broken connection is `Response.error()`. */
export type FakeFetch = (request: Request, env?: object) => Promise<Response>;

/** Creates the function that responds to requests. */
export function createFakeFetch(deps: FakeFetchDeps): FakeFetch {
  const { controls } = deps;
  const begin = createBegin(deps);
  const prepare = deps.signatures === "ignore" ? createIgnoreSignatures(deps.contract.securityHeaders) : undefined;
  return async (request, env = {}) => {
    const entry = await begin(request);
    const { delayMs, fault } = controls.faults.match(entry.operationId);
    entry.fault = fault?.kind;
    await wait(delayMs + controls.drawLatency());
    if (fault !== undefined && !reachesProvider(fault)) return finish(entry, faultResponse(fault));
    const response = await callBackend(deps, entry, { request: prepare?.(request) ?? request, env });
    return finish(entry, fault === undefined ? response : afterFault(fault, response));
  };
}

/** Adds requests to the log. */
function createBegin({ contract, baseUrl, controls }: FakeFetchDeps): (request: Request) => Promise<OpenEntry> {
  const findOperation = createFindOperation(contract);
  const { key } = contract.securityHeaders;
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const isBelow = pathname.startsWith(`${baseUrl.prefix}/`);
    const path = isBelow ? pathname.slice(baseUrl.prefix.length) : pathname;
    return controls.log.begin({
      operationId: isBelow ? findOperation(request.method, path) : undefined,
      method: request.method,
      endpoint: `${path}${search}`,
      apiKey: request.headers.get(key) ?? undefined,
      body: request.body === null ? undefined : parseBody(await request.clone().text()),
    });
  };
}

async function callBackend(
  { controls, backend, runs }: FakeFetchDeps,
  entry: OpenEntry,
  { request, env }: { request: Request; env: object },
): Promise<FakeResponse> {
  const provider = backend();
  if (runs) await provider.runDueTasks();
  // Without the server's fast Response, because the body is read here.
  const response = await provider.fetch(request, { ...env, Response: undefined });
  const read = { status: response.status, headers: response.headers, text: await response.text() };
  const requestId = read.headers.get("X-Request-Id") ?? "";
  entry.isReplay = controls.replays.take(requestId);
  return applyOverride(read, controls, { entry, requestId });
}

function finish(entry: OpenEntry, response: FakeResponse | undefined): Response {
  entry.status = response?.status;
  entry.response = response === undefined ? undefined : parseBody(response.text);
  if (response === undefined) return Response.error();
  const { status, headers, text } = response;
  return new Response(text === "" ? null : text, { status, headers });
}

/** The error of `fetch` for a broken connection. */
export class BrokenConnectionError extends TypeError {
  override readonly name = "BrokenConnectionError";

  constructor() {
    super("A fault of the fake broke the connection.");
  }
}

/** Responds like `fetch`, which rejects if there is no response. */
export function asFetch(fakeFetch: FakeFetch): FakeFetch {
  return async (request, env) => {
    const response = await fakeFetch(request, env);
    if (response.type === "error") throw new BrokenConnectionError();
    return response;
  };
}
