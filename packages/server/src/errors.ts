/** The errors that handlers and the pipeline throw. Each becomes an error response of the contract. @module */
import type { BadRequestError as BadRequestBody, RequestPart } from "@provider-connectivity/contract";
import type { Contract, ErrorRole, RequestPartRole } from "@provider-connectivity/core";

/** The `errorType`s of a 400, as the contract lists them. */
export type BadRequestErrorType = BadRequestBody["errorType"];

/** The part of the request that is wrong, and the location in it. */
export interface FaultPlace {
  /** The part: headers, path, query or body, with the contract's name. Default: the response names none. */
  readonly requestPart?: RequestPart;
  /** A JSON pointer (RFC 6901) into that part, or a header's name. Default: the response names none. */
  readonly propertyName?: string;
}

/** Properties of an `ApiError` besides its message. */
export interface ApiErrorOptions {
  /** The location of the fault, for the error response. Default: the response contains no location. */
  readonly place?: {
    /** The part of the request, with the contract's name. Default: none. */
    readonly requestPart?: string;
    /** A JSON pointer (RFC 6901) into that part, or a header's name. Default: none. */
    readonly propertyName?: string;
  };
  /** Seconds after which the caller may try again; becomes `Retry-After` (RFC 9110 §10.2.3). Default: no such header. */
  readonly retryAfterSeconds?: number;
  /** The underlying error, for the log. The caller does not see it. Default: none. */
  readonly cause?: unknown;
}

/**
 * An error with a response in the contract. The caller sees its message, so it must not contain secrets.
 *
 * @example
 * ```ts
 * throw new ApiError(429, "too-many-requests", "Slow down.", { retryAfterSeconds: 10 });
 * ```
 */
export class ApiError extends Error {
  override readonly name: string = "ApiError";
  /** The HTTP status of the response. */
  readonly status: number;
  /** The error type of the contract, or a role that each contract maps to its own error type. */
  readonly type: string | { readonly role: ErrorRole };
  /** The part of the request that is wrong and the location in it, as `ApiErrorOptions.place`. Empty if none is named. */
  readonly place: { readonly requestPart?: string; readonly propertyName?: string };
  /** Seconds after which the caller may try again. `undefined`: the response has no `Retry-After`. */
  readonly retryAfterSeconds: number | undefined;

  /** @param status the HTTP status, 400 or above */
  constructor(
    status: number,
    type: string | { readonly role: ErrorRole },
    message: string,
    { place = {}, retryAfterSeconds, cause }: ApiErrorOptions = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.status = status;
    this.type = type;
    this.place = place;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/**
 * 400: the request is refused.
 *
 * @typeParam Type the error types to choose from. Default: those of the API's current version
 * @example
 * ```ts
 * throw new InvalidRequestError("unknown-asset", "There is no such asset.", {
 *   requestPart: "body",
 *   propertyName: "/balanceAsset/assetId",
 * });
 * ```
 */
export class InvalidRequestError<Type extends string = BadRequestErrorType> extends ApiError {
  override readonly name = "InvalidRequestError";

  constructor(errorType: NoInfer<Type> | { readonly role: ErrorRole }, message: string, place: FaultPlace = {}) {
    super(400, errorType, message, { place });
  }
}

/** 401: no credential has this API key. */
export class AuthenticationError extends ApiError {
  override readonly name = "AuthenticationError";

  constructor(message: string) {
    super(401, { role: "unauthorized" }, message);
  }
}

/** 404: the resource does not exist or belongs to another customer. The response is the same. */
export class NotFoundError extends ApiError {
  override readonly name = "NotFoundError";

  constructor(message: string) {
    super(404, { role: "notFound" }, message);
  }
}

/** 503: a dependency is unavailable. The caller may send the same request again. */
export class UnavailableError extends ApiError {
  override readonly name = "UnavailableError";

  /** @param options.retryAfterSeconds Default: 1 */
  constructor(
    message: string,
    { retryAfterSeconds = 1, cause }: { readonly retryAfterSeconds?: number; readonly cause?: unknown } = {},
  ) {
    super(503, { role: "internal" }, message, { retryAfterSeconds, cause });
  }
}

/** The 400 for an idempotency key that was used for another request. For your own `IdempotencyStore`. */
export function idempotencyKeyReuse(): InvalidRequestError {
  return new InvalidRequestError({ role: "idempotencyKeyReuse" }, "This idempotency key belongs to another request.");
}

/** An error with the names of the contract. */
export interface SpelledError {
  readonly errorType: string;
  readonly requestPart?: string;
  readonly propertyName?: string;
}

/** Translates the type and location of an error to the contract's names. */
export function spell({ type, place }: ApiError, contract: Contract): SpelledError {
  const { types, parts } = contract.errors;
  if (typeof type === "string") return { errorType: type, ...place };
  const errorType = types[type.role];
  if (type.role === "unauthorized")
    return { errorType, requestPart: parts.headers, propertyName: contract.securityHeaders.key };
  if (type.role === "idempotencyKeyReuse")
    return { errorType, requestPart: parts.body, propertyName: contract.idempotencyProperty };
  return { errorType, ...place };
}

/** The body of an error response. It contains no request id, because a replay must be identical byte for byte. */
export function errorBody(error: ApiError, contract: Contract): Readonly<Record<string, string>> {
  const { members } = contract.errors;
  const { errorType, requestPart, propertyName } = spell(error, contract);
  return {
    [members.message]: error.message,
    [members.type]: errorType,
    ...(propertyName === undefined ? {} : { [members.property]: propertyName }),
    ...(requestPart === undefined ? {} : { [members.part]: requestPart }),
  };
}

/** Creates the errors of the pipeline, with the contract's names for the parts of a request. */
export interface Faults {
  /** 400: a part of the request is wrong as a whole, or the properties at `propertyName` exclude each other. */
  malformed(part: RequestPartRole, message: string, propertyName?: string): ApiError;
  /** 400: one property is wrong. */
  invalidProperty(part: RequestPartRole, propertyName: string, message: string): ApiError;
}

/** Creates the errors for the pipeline of one contract. */
export function createFaults({ errors: { parts } }: Contract): Faults {
  const refuse = (role: ErrorRole, message: string, place: object): ApiError =>
    new InvalidRequestError({ role }, message, place);
  return {
    malformed: (part, message, propertyName) =>
      refuse("malformed", message, {
        requestPart: parts[part],
        ...(propertyName === undefined ? {} : { propertyName }),
      }),
    invalidProperty: (part, propertyName, message) =>
      refuse("invalidProperty", message, { requestPart: parts[part], propertyName }),
  };
}
