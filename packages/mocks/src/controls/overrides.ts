/** Responses in place of the provider's. @module */
import type { Contract } from "@provider-connectivity/core";
import { ApiError, errorBody, type Interceptor, type HandlerInput, type Reply } from "@provider-connectivity/server";
import { createQueue, type Times } from "./queue.ts";

/** The options of an override. */
export interface OverrideOptions extends Times {
  /** Headers of the response, such as `Retry-After`. Default: none. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A response that the contract does not allow. */
export interface InvalidResponse {
  /** From 200 to 599, declared or not. With 204, 205 or 304 there can be no body. */
  readonly status: number;
  /** Any JSON. Default: the response has no body. */
  readonly body?: unknown;
  /** Text to send in place of `body`, for responses that are not JSON. Default: `body` as JSON. */
  readonly text?: string;
}

type Original = () => Promise<Reply>;
type Responder<R> = R | ((request: HandlerInput, original: Original) => R | Promise<R>);

interface Override extends Pick<OverrideOptions, "headers"> {
  readonly operationId: string;
  readonly response:
    | { readonly keepsContract: true; readonly by: Responder<Reply> }
    | { readonly keepsContract: false; readonly by: Responder<InvalidResponse> };
}

/** The effect of an override on a response. */
export interface OverrideResult {
  /** The request as the handler received it. */
  readonly request: HandlerInput;
  headers?: Readonly<Record<string, string>>;
  /** Sent in place of the provider's response. */
  replacement?: InvalidResponse;
}

/** The overrides of a fake. */
export interface Overrides {
  readonly add: (override: Override, times: number | undefined) => () => void;
  /** Runs overrides in place of handlers. */
  readonly interceptor: Interceptor;
  /** The result for the request with this id, if its handler was reached. Can be read only once. */
  readonly takeResult: (requestId: string) => OverrideResult | undefined;
  readonly clear: () => void;
}

/** Creates the overrides of a fake. */
export function createOverrides(): Overrides {
  const queue = createQueue<Override>();
  const results = new Map<string, OverrideResult>();
  return {
    add: (override, times) => queue.add(override, times),
    interceptor({ contract, operation, request, context }, handle) {
      const result: OverrideResult = { request };
      results.set(context.requestId, result);
      const override = queue.take(({ operationId }) => operationId === operation.operationId);
      return override === undefined ? handle() : respondWith(override, result, createOriginal(contract, handle));
    },
    takeResult(requestId) {
      const result = results.get(requestId);
      results.delete(requestId);
      return result;
    },
    clear() {
      queue.clear();
      results.clear();
    },
  };
}

async function respondWith(
  { response, headers }: Override,
  result: OverrideResult,
  original: RecordedOriginal,
): Promise<Reply> {
  if (headers !== undefined) result.headers = headers;
  if (response.keepsContract) return original.restore(await respond(response.by, result.request, original.call));
  result.replacement = await respond(response.by, result.request, original.call);
  // The provider's effects remain, and are stored if the request is idempotent. Only the caller gets another response.
  return original.last() ?? discardEffects();
}

async function respond<R>(by: Responder<R>, request: HandlerInput, original: Original): Promise<R> {
  return typeof by === "function"
    ? (by as (request: HandlerInput, original: Original) => R | Promise<R>)(request, original)
    : by;
}

/** The handler that an override may call. Its errors become replies, which become errors again if the override returns them. */
interface RecordedOriginal {
  readonly call: Original;
  /** The handler's last reply; `undefined` if it was not called. */
  readonly last: () => Reply | undefined;
  /** Throws the handler's error again if the reply was created from one. */
  readonly restore: (reply: Reply) => Reply;
}

function createOriginal(contract: Contract, handle: Original): RecordedOriginal {
  let lastReply: Reply | undefined;
  const errors = new Map<Reply, ApiError>();
  const restore = (reply: Reply): Reply => {
    const error = errors.get(reply);
    if (error !== undefined) throw error;
    return reply;
  };
  return {
    async call() {
      try {
        lastReply = await handle();
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        lastReply = { status: error.status, body: errorBody(error, contract) };
        errors.set(lastReply, error);
      }
      return lastReply;
    },
    last: () => (lastReply === undefined ? undefined : restore(lastReply)),
    restore,
  };
}

/** A 5xx is never stored. */
function discardEffects(): never {
  throw new ApiError(500, "internal-error", "An override replaces this response.");
}
