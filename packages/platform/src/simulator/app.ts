/** The twelve operations over HTTP. @module */
import { contract, type Operations } from "@provider-connectivity/contract/platform-v1";
import type { Operation, OperationValidators } from "@provider-connectivity/core";
import { parseJson } from "@provider-connectivity/core/internal";
import { Hono } from "hono";
import { sha256Hex, type TokenVerifier } from "../auth/request-token.ts";
import { PlatformApiError } from "../errors.ts";
import { readLimitedBody } from "../read-limited-body.ts";
import type { RuleContext } from "./settings.ts";
import type { PlatformStore, Transaction } from "./store.ts";

/** A verified, validated request. */
export interface PlatformRequest {
  readonly apiKey: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The parsed body. `undefined` if the operation has none. */
  readonly body: unknown;
}

/** The result of a handler. */
export interface PlatformResponse {
  readonly status: number;
  readonly body: unknown;
}

type OperationId = keyof Operations;

/**
 * One handler for each operation. All but one run in a transaction that also stores the response with its `Idempotency-Key`, so
 * that a crash keeps both or neither. `forceSettlement` waits for the provider, so it manages its own transactions.
 */
export type PlatformHandlers = {
  readonly [Id in Exclude<OperationId, "forceSettlement">]: (
    request: PlatformRequest,
    tables: Transaction,
  ) => PlatformResponse;
} & { readonly forceSettlement: (request: PlatformRequest) => Promise<PlatformResponse> };

export interface PlatformAppOptions extends RuleContext {
  readonly store: PlatformStore;
  readonly tokens: TokenVerifier;
  readonly handlers: PlatformHandlers;
  /** Called with each request that a rule refuses, after its transaction was rolled back. */
  readonly onRefused: (operationId: string, request: PlatformRequest, error: PlatformApiError) => void;
  /** Called with every error that becomes a 500. */
  readonly onError: (error: unknown) => void;
}

const BODY_LIMIT_BYTES = 1024 * 1024;

/** Creates the Hono app. Paths start with `/v1`. */
export function createPlatformApp(options: PlatformAppOptions): Hono {
  const app = new Hono();
  for (const operation of Object.values<Operation>(contract.operations)) {
    const validators = contract.validators[operation.operationId] as OperationValidators;
    const path = operation.path.replaceAll(/\{(\w+)\}/g, ":$1");
    app.on(operation.method, path, async (hono) => {
      try {
        return await respond(operation, validators, hono.req.raw, hono.req.param() as Record<string, string>, options);
      } catch (error) {
        return toErrorResponse(error, options.onError);
      }
    });
  }
  app.notFound(() =>
    toErrorResponse(new PlatformApiError("unknown-route", "There is no such operation."), options.onError),
  );
  return app;
}

async function respond(
  operation: Operation,
  validators: OperationValidators,
  request: Request,
  params: Readonly<Record<string, string>>,
  options: PlatformAppOptions,
): Promise<Response> {
  const bytes = await readLimitedBody(request, BODY_LIMIT_BYTES);
  if (bytes === undefined)
    throw new PlatformApiError("malformed", `The body is longer than ${BODY_LIMIT_BYTES} bytes.`);
  const url = new URL(request.url);
  const uri = `${url.pathname}${url.search}`;
  const token = request.headers.get("authorization")?.replace(/^Bearer /i, "") ?? "";
  const apiKey = await options.tokens.verify(token, request.headers.get("x-api-key") ?? "", { uri, body: bytes });
  const query = readQuery(operation, url);
  check(validators.path, params, "path");
  check(validators.query, query, "query");
  const body = operation.hasBody ? parseBody(bytes) : undefined;
  if (operation.hasBody) check(validators.body, body, "body");
  const call = { apiKey, params, query, body };
  try {
    const key = operation.method === "POST" ? request.headers.get("idempotency-key") : null;
    return toResponse(await perform(operation.operationId as OperationId, call, { uri, bytes, key }, options));
  } catch (error) {
    if (error instanceof PlatformApiError) options.onRefused(operation.operationId, call, error);
    throw error;
  }
}

interface Sent {
  readonly uri: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The `Idempotency-Key`. */
  readonly key: string | null;
}

async function perform(
  id: OperationId,
  call: PlatformRequest,
  { uri, bytes, key }: Sent,
  options: PlatformAppOptions,
): Promise<PlatformResponse> {
  if (id === "forceSettlement") return options.handlers.forceSettlement(call);
  const handler = options.handlers[id];
  if (key === null) return options.store.transact((tables) => handler(call, tables));
  const fingerprint = await sha256Hex(new TextEncoder().encode(`POST ${uri} ${await sha256Hex(bytes)}`));
  const stored = { id: `${call.apiKey} ${key}`, fingerprint };
  return options.store.transact((tables) => runOnce(tables, stored, () => handler(call, tables), options));
}

function runOnce(
  { storedResponses }: Transaction,
  { id, fingerprint }: { readonly id: string; readonly fingerprint: string },
  handle: () => PlatformResponse,
  { runtime, settings }: RuleContext,
): PlatformResponse {
  const known = storedResponses.get(id);
  if (known !== undefined && runtime.now() - known.createdAt <= settings.idempotencyMs) {
    if (known.fingerprint !== fingerprint)
      throw new PlatformApiError("key-reused", "The Idempotency-Key was used for another request.");
    return { status: known.status, body: JSON.parse(known.body) as unknown };
  }
  const { status, body } = handle();
  storedResponses.put({ id, fingerprint, status, body: JSON.stringify(body), createdAt: runtime.now() });
  return { status, body };
}

function parseBody(bytes: Uint8Array): unknown {
  const value = parseJson(bytes);
  if (value === undefined) throw new PlatformApiError("malformed", "The body is not JSON in UTF-8.");
  return value;
}

function readQuery(operation: Operation, url: URL): Readonly<Record<string, string>> {
  const entries = operation.parameters
    .filter((one) => one.in === "query")
    .flatMap(({ name }) => {
      const values = url.searchParams.getAll(name);
      if (values.length > 1) throw new PlatformApiError("malformed", `${name} is set more than once.`);
      return values.map((value) => [name, value] as const);
    });
  return Object.fromEntries(entries);
}

function check(validate: OperationValidators["body"], value: unknown, part: string): void {
  if (validate === undefined || validate(value)) return;
  const { instancePath = "", message = "is invalid", params = {} } = validate.errors?.[0] ?? {};
  const missing = params["missingProperty"];
  const where = typeof missing === "string" ? `${instancePath}/${missing}` : instancePath;
  throw new PlatformApiError("malformed", `${part} ${where || "/"}: ${message}.`);
}

function toResponse({ status, body }: PlatformResponse): Response {
  return Response.json(body, { status, headers: responseHeaders() });
}

function toErrorResponse(error: unknown, onError: (error: unknown) => void): Response {
  if (error instanceof PlatformApiError)
    return Response.json(error.toBody(), { status: error.status, headers: responseHeaders() });
  onError(error);
  const internal = new PlatformApiError("internal-error", "The platform failed. Send the same request again.");
  return Response.json(internal.toBody(), { status: internal.status, headers: responseHeaders() });
}

function responseHeaders(): Record<string, string> {
  return { "Cache-Control": "no-store", "X-Request-ID": crypto.randomUUID() };
}
