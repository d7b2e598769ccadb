/** The error of the client. @module */
import type { ContractInfo, ContractTypes, ErrorNames, OperationTypes, ReplyOf } from "@provider-connectivity/core";
import { requestIdOf, retryAfterMs } from "./response-headers.ts";

/**
 * The effect of a failed call at the provider.
 *
 * - `refused`: the provider refused the request. Nothing was done.
 * - `failed`: nothing was done, because the call only reads or was never sent.
 * - `unknown`: a write was sent and there was no usable response (none at all, a 5xx, or an unreadable one). Send it
 *   again with the same `idempotencyKey`. If it has none, look the object up before you create it again.
 */
export type CallOutcome = "refused" | "failed" | "unknown";

/**
 * Why a call failed.
 *
 * - `refusal`: the response has another status than success.
 * - `no-response`: the network failed, or a time limit passed.
 * - `aborted`: the call's signal was aborted. The signal's reason is the error's `cause`.
 * - `invalid-response`: the response has a status that the contract does not declare for a success, has no body or an
 *   unreadable one, is too long, or breaks the contract.
 * - `bad-signature`: the response's `X-PROVIDER-SIGNATURE` is missing or wrong. The body was not parsed.
 * - `local-error`: code on this side threw: the signer, a hook, or the check of the input. It is the error's `cause`.
 */
export type ErrorKind = "refusal" | "no-response" | "aborted" | "invalid-response" | "bad-signature" | "local-error";

/** Everything known about a failed call. A value that the failure does not have is `undefined`. */
export interface ProviderErrorDetails {
  /** Why the call failed. */
  readonly kind: ErrorKind;
  /** The HTTP status; `undefined` if there was no response. */
  readonly status?: number | undefined;
  /** The contract's name of the error, for example `not-found`. */
  readonly errorType?: string | undefined;
  /** The property that was refused, as the provider names it: usually a JSON pointer (RFC 6901). */
  readonly propertyName?: string | undefined;
  /** The part of the request with that property: `params`, `body`, `querystring` or `headers`. */
  readonly requestPart?: string | undefined;
  /** The operation's id. For calls by path with a contract that has no operations: method and path template. */
  readonly operationId?: string | undefined;
  /** The provider's `X-Request-Id`. */
  readonly requestId?: string | undefined;
  /** The pause that the response asks for in `Retry-After`, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** The headers of the response; `undefined` if there was none. */
  readonly headers?: Headers | undefined;
  /** The body of the response: parsed if it is JSON, otherwise its text. */
  readonly body?: unknown;
  /** The idempotency key of the call. Repeat the call with this key. */
  readonly idempotencyKey?: string | undefined;
  /** The effect of the call at the provider. */
  readonly outcome: CallOutcome;
}

/** A call that did not succeed, for any reason. */
export class ProviderError extends Error implements ProviderErrorDetails {
  /** Always `ProviderError`. */
  override readonly name = "ProviderError";
  declare readonly kind: ErrorKind;
  declare readonly status: ProviderErrorDetails["status"];
  declare readonly errorType: ProviderErrorDetails["errorType"];
  declare readonly propertyName: ProviderErrorDetails["propertyName"];
  declare readonly requestPart: ProviderErrorDetails["requestPart"];
  declare readonly operationId: ProviderErrorDetails["operationId"];
  declare readonly requestId: ProviderErrorDetails["requestId"];
  declare readonly retryAfterMs: ProviderErrorDetails["retryAfterMs"];
  declare readonly headers: ProviderErrorDetails["headers"];
  declare readonly body: ProviderErrorDetails["body"];
  declare readonly idempotencyKey: ProviderErrorDetails["idempotencyKey"];
  declare readonly outcome: CallOutcome;

  constructor(message: string, { cause, ...details }: ProviderErrorDetails & ErrorOptions) {
    super(message, { cause });
    Object.assign(this, details);
  }
}

/**
 * The error of one operation. If `errorType` is defined, then `status`, `errorType` and `body` fit each other as the
 * contract declares; they are not validated. If it is `undefined`, there was no response, or one that does not follow
 * the contract, such as a gateway's error page.
 *
 * @typeParam Types the types of the contract, for example `ApiTypes`
 */
export type OperationError<T extends OperationTypes, Types extends ContractTypes> = ProviderError &
  ([KnownName<Types["errorMembers"]["type"]>] extends [never]
    ? unknown
    : Declared<ReplyOf<T>, Types["errorMembers"]["type"]> | Undeclared);

/** A name of the contract, or `never` if its type is only `string`. */
export type KnownName<Name extends string> = string extends Name ? never : Name;

type Declared<Reply, Member extends string> = Reply extends {
  readonly status: infer Status extends number;
  readonly body: infer Body extends Readonly<Record<Member, string>>;
}
  ? { readonly status: Status; readonly errorType: Body[Member]; readonly body: Body }
  : never;

interface Undeclared {
  readonly errorType?: undefined;
}

/**
 * Makes a `ProviderError` of any value: returns a `ProviderError` unchanged, reads the result of a call by path
 * (`{ error, response }`), and makes any other value the `cause`.
 *
 * @param contract the contract of the call, or its `api`
 * @example
 * ```ts
 * import { createPathClient } from "@provider-connectivity/client/path";
 * import { api } from "@provider-connectivity/contract";
 *
 * async function accounts(options: ClientOptions) {
 *   const { data, error, response } = await createPathClient(api, options).GET("/accounts");
 *   if (error) throw toProviderError({ error, response }, api);
 *   return data;
 * }
 * ```
 */
export function toProviderError(thrown: unknown, { errors }: Pick<ContractInfo, "errors">): ProviderError {
  if (thrown instanceof ProviderError) return thrown;
  const { error, response } = (thrown ?? {}) as { error?: unknown; response?: unknown };
  if (response instanceof Response) {
    const { status, headers } = response;
    const named = readErrorBody(error, errors);
    return new ProviderError(describeErrorResponse(response, error, named, errors), {
      ...named,
      kind: "refusal",
      status,
      requestId: requestIdOf(response),
      retryAfterMs: retryAfterMs(response, Date.now()),
      headers,
      body: error,
      outcome: status < 500 ? "refused" : "unknown",
    });
  }
  return new ProviderError(String(thrown), { kind: "local-error", outcome: "unknown", cause: thrown });
}

/** The type and the location that an error body names. */
type NamedError = Pick<ProviderErrorDetails, "errorType" | "propertyName" | "requestPart">;

/** Reads the body of an error response, which may be the contract's error, any other JSON, or text. */
export function readErrorBody(body: unknown, { members }: ErrorNames): NamedError {
  return {
    errorType: stringIn(body, members.type),
    propertyName: stringIn(body, members.property),
    requestPart: stringIn(body, members.part),
  };
}

const MAX_TEXT_LENGTH = 200;

/** One line for logs, for example `400 schema-property-error at body /amount: must be a string`. */
export function describeErrorResponse(
  { status, headers }: Response,
  body: unknown,
  { errorType, requestPart, propertyName }: NamedError,
  { members }: ErrorNames,
): string {
  // A browser hides the status and the target of a redirect.
  if (status === 0 || (status > 299 && status < 400)) {
    const target = (headers.get("Location") ?? "another URL").slice(0, MAX_TEXT_LENGTH);
    return `${status || "a"} redirect to ${target} was not followed; the baseUrl must be the final one`;
  }
  const text = stringIn(body, members.message) ?? (typeof body === "string" ? body : JSON.stringify(body));
  const at = (requestPart || propertyName) && "at";
  const head = [status, errorType, at, requestPart, propertyName].filter(Boolean).join(" ");
  return text ? `${head}: ${text.slice(0, MAX_TEXT_LENGTH)}` : head;
}

/** A member of any value, if both exist and the member is a text. */
export function stringIn(body: unknown, name: string): string | undefined {
  const text = (body as Record<string, unknown> | null | undefined)?.[name];
  return typeof text === "string" ? text : undefined;
}
