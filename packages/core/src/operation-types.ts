/**
 * Reads the types that openapi-typescript emits for an operation, for the client, the server and the mocks.
 * @module
 */
import type { StatusRanges, SuccessStatus } from "./statuses.ts";

/** The type that openapi-typescript emits for one operation. */
export interface OperationTypes {
  /** The parameters by location. */
  parameters: {
    /** The query parameters, by name. */
    query?: unknown;
    /** The header parameters, by name. */
    header?: unknown;
    /** The path parameters, by name. */
    path?: unknown;
    /** The cookie parameters, by name. The kit supports none. */
    cookie?: unknown;
  };
  /** The body by media type. Absent if the operation has none. */
  requestBody?: unknown;
  /** The responses by status. */
  responses: object;
}

type Nothing = Record<never, never>;
/** Allows any properties, for an operation that is known only at run time. */
type Part<T extends OperationTypes, Name extends keyof T["parameters"]> = unknown extends T["parameters"][Name]
  ? Readonly<Record<string, unknown>>
  : [NonNullable<T["parameters"][Name]>] extends [never]
    ? Nothing
    : NonNullable<T["parameters"][Name]>;

/** The path parameters of an operation. */
export type PathOf<T extends OperationTypes> = Part<T, "path">;
/** The query parameters of an operation, as a caller passes them. */
export type QueryOf<T extends OperationTypes> = Part<T, "query">;
/** The header parameters of an operation, without key, nonce, timestamp and signatures. */
export type HeadersOf<T extends OperationTypes> = Part<T, "header">;

/** The request body of an operation, or `undefined` if it has none. */
export type BodyOf<T extends OperationTypes> = unknown extends T["requestBody"]
  ? unknown
  : NonNullable<T["requestBody"]> extends { content: infer Content }
    ? ContentOf<Content>
    : undefined;

type ContentOf<Content> = "application/json" extends keyof Content
  ? Content["application/json"]
  : [keyof Content] extends [never]
    ? undefined
    : Content[keyof Content];

/** A query in which the parameters of `Defaulted` are always present. */
export type WithDefaults<Query, Defaulted extends string> = [Defaulted] extends [never]
  ? Query
  : Omit<Query, Defaulted> & Required<Pick<Query, Defaulted & keyof Query>>;

type Responses<T extends OperationTypes> = T["responses"];
type ResponseBody<R> = R extends { content: infer Content } ? ContentOf<NonNullable<Content>> : undefined;

/**
 * The numbers that a declared status covers: `404` covers itself; `"4XX"` and `"default"` cover the statuses without a more
 * specific entry.
 */
export type StatusNumber<Declared, Siblings> = Declared extends number
  ? Declared
  : Declared extends keyof StatusRanges
    ? Exclude<StatusRanges[Declared], Siblings>
    : Declared extends "default"
      ? Exclude<StatusRanges[keyof StatusRanges], Siblings | StatusRanges[Siblings & keyof StatusRanges]>
      : never;

/** One status of an operation with its body. */
export type StatusReply<Status, Body> = [Body] extends [undefined]
  ? { readonly status: Status; readonly body?: undefined }
  : { readonly status: Status; readonly body: Body };

/** The responses of an operation: each declared status with its body. */
export type ReplyOf<T extends OperationTypes> = {
  [Declared in keyof Responses<T>]: StatusReply<
    StatusNumber<Declared, keyof Responses<T>>,
    ResponseBody<Responses<T>[Declared]>
  >;
}[keyof Responses<T>];

type SuccessKey<T extends OperationTypes> = Extract<keyof Responses<T>, SuccessStatus | "2XX">;

/** The body of an operation's success. */
export type SuccessOf<T extends OperationTypes> = [SuccessKey<T>] extends [never]
  ? Extract<ReplyOf<T>, { status: number }>["body"]
  : ResponseBody<Responses<T>[SuccessKey<T>]>;

/** The body of an operation's errors. */
export type ErrorOf<T extends OperationTypes> = ResponseBody<Responses<T>[Exclude<keyof Responses<T>, SuccessKey<T>>]>;
