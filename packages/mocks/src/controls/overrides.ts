/** Answers that take the place of handlers'. @module */
import { ApiError, type AroundHandler, type HandlerInput, type Reply } from "@provider-connectivity/server";
import { createQueue, type Times } from "./queue.ts";

/** How an override is used. */
export interface OverrideOptions extends Times {
  /** Headers of the answer, such as `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that the contract does not allow. */
export interface BrokenAnswer {
  readonly status: number;
  /** Any JSON. */
  readonly body?: unknown;
  /** Sent as it is, instead of `body`: what is no JSON, or no complete one. */
  readonly text?: string;
}

type AskOriginal = () => Promise<Reply>;
type Answerer<Answer> = Answer | ((request: HandlerInput, original: AskOriginal) => Answer | Promise<Answer>);

interface Override extends Pick<OverrideOptions, "headers"> {
  readonly operationId: string;
  readonly answer:
    | { readonly keepsContract: true; readonly by: Answerer<Reply> }
    | { readonly keepsContract: false; readonly by: Answerer<BrokenAnswer> };
}

/** What overrides have to say about the answer to a request, besides what the provider is told. */
export interface Amendment {
  /** What the handler was asked. */
  readonly request: HandlerInput;
  headers?: Readonly<Record<string, string>>;
  /** Goes out in place of the provider's answer. */
  instead?: BrokenAnswer;
}

/** Keeps overrides, and stands around the handlers with them. */
export interface Overrides {
  readonly add: (override: Override, times: number | undefined) => () => void;
  readonly around: AroundHandler;
  /** What the request with this id is answered, where its handler was reached; known once. */
  readonly takeAmendment: (requestId: string) => Amendment | undefined;
  readonly clear: () => void;
}

/** Makes the overrides of a fake. */
export function createOverrides(): Overrides {
  const queue = createQueue<Override>();
  const amendments = new Map<string, Amendment>();
  return {
    add: (override, times) => queue.add(override, times),
    around({ operation, request, context }, handle) {
      const amendment: Amendment = { request };
      amendments.set(context.requestId, amendment);
      const override = queue.take(({ operationId }) => operationId === operation.operationId);
      return override === undefined ? handle() : answerWith(override, amendment, createOriginal(handle));
    },
    takeAmendment(requestId) {
      const amendment = amendments.get(requestId);
      amendments.delete(requestId);
      return amendment;
    },
    clear() {
      queue.clear();
      amendments.clear();
    },
  };
}

async function answerWith({ answer, headers }: Override, amendment: Amendment, original: Original): Promise<Reply> {
  if (headers !== undefined) amendment.headers = headers;
  if (answer.keepsContract) return original.restore(await given(answer.by, amendment.request, original.ask));
  amendment.instead = await given(answer.by, amendment.request, original.ask);
  // What the provider did stands, and is remembered where the request is idempotent; only the caller hears otherwise.
  return original.last() ?? nothingDone();
}

async function given<Answer>(by: Answerer<Answer>, request: HandlerInput, ask: AskOriginal): Promise<Answer> {
  return typeof by === "function"
    ? (by as (request: HandlerInput, original: AskOriginal) => Answer | Promise<Answer>)(request, ask)
    : by;
}

/** The handler's own answer, for those who ask. */
interface Original {
  /** A refusal comes as a reply too. */
  readonly ask: AskOriginal;
  /** What it answered last, in the handler's own way; `undefined` where it was not asked. */
  readonly last: () => Reply | undefined;
  /** The same for a reply that is the handler's. */
  readonly restore: (reply: Reply) => Reply;
}

function createOriginal(handle: () => Promise<Reply>): Original {
  let lastReply: Reply | undefined;
  const refusals = new Map<Reply, ApiError>();
  const restore = (reply: Reply): Reply => {
    const refusal = refusals.get(reply);
    if (refusal !== undefined) throw refusal;
    return reply;
  };
  return {
    async ask() {
      try {
        lastReply = await handle();
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        lastReply = { status: error.status, body: error.toBody() };
        refusals.set(lastReply, error);
      }
      return lastReply;
    },
    last: () => (lastReply === undefined ? undefined : restore(lastReply)),
    restore,
  };
}

/** Of a 5xx nothing is remembered. */
function nothingDone(): never {
  throw new ApiError(500, "internal-error", "Another answer goes out in place of this one.");
}
