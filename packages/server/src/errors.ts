/** The errors that a handler may throw and the pipeline throws: each becomes the contract's error shape. @module */
import type { BadRequestError as BadRequestBody, RequestPart } from "@provider-connectivity/contract";

/** The `errorType`s of a 400, as the contract lists them. */
export type BadRequestErrorType = BadRequestBody["errorType"];

/** Where in the request the fault lies. */
export interface FaultPlace {
  readonly requestPart?: RequestPart;
  /** A JSON pointer into that part, or a header's name. */
  readonly propertyName?: string;
}

/** An error that has an answer in the contract. Its message goes to the caller: it must name no secret. */
export class ApiError extends Error {
  override readonly name: string = "ApiError";
  readonly status: number;
  readonly errorType: string;
  readonly place: FaultPlace;
  /** Seconds after which the caller may try again; becomes `Retry-After` (RFC 9110 §10.2.3). */
  readonly retryAfter: number | undefined;

  constructor(
    status: number,
    errorType: string,
    message: string,
    { place = {}, retryAfter, cause }: { place?: FaultPlace; retryAfter?: number; cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.status = status;
    this.errorType = errorType;
    this.place = place;
    this.retryAfter = retryAfter;
  }

  /** The error's body on the wire. It never carries a request id: a replay must be identical to the byte. */
  toBody(): { message: string; errorType: string; propertyName?: string; requestPart?: RequestPart } {
    const { propertyName, requestPart } = this.place;
    return {
      message: this.message,
      errorType: this.errorType,
      ...(propertyName === undefined ? {} : { propertyName }),
      ...(requestPart === undefined ? {} : { requestPart }),
    };
  }
}

/** 400: the request is understood and refused. */
export class BadRequestError extends ApiError {
  override readonly name = "BadRequestError";

  /** @param place the part of the request, and the property in it, that is at fault */
  constructor(errorType: BadRequestErrorType, message: string, place: FaultPlace = {}) {
    super(400, errorType, message, { place });
  }
}

/** 401: no credential has this API key. */
export class UnauthorizedError extends ApiError {
  override readonly name = "UnauthorizedError";

  constructor(message: string) {
    super(401, "unauthorized", message, { place: { requestPart: "headers", propertyName: "X-FBAPI-KEY" } });
  }
}

/** 404: it does not exist, or it is not this customer's; the two look the same. */
export class NotFoundError extends ApiError {
  override readonly name = "NotFoundError";

  constructor(message: string) {
    super(404, "not-found", message);
  }
}

/** 503: something that the answer needs is away. The caller may send the same request again. */
export class UnavailableError extends ApiError {
  override readonly name = "UnavailableError";

  /** @param retryAfter seconds */
  constructor(message: string, { retryAfter = 1, cause }: { retryAfter?: number; cause?: unknown } = {}) {
    super(503, "internal-error", message, { retryAfter, cause });
  }
}
