/** How a call is followed from its start to its end, attempt by attempt. @module */
import type { SentRequest } from "./client-options.ts";
import type { ProviderError } from "./provider-error.ts";

/** Begins to follow a call. Neither it nor what it gives may throw; they see no secret. */
export type Tracing = (call: StartedCall) => TracedCall;

export interface StartedCall {
  /** The operation's id; for path-typed calls under a contract without operations, method and path template. */
  readonly operationId: string;
  readonly method: string;
  /** The path template, for example `/accounts/{accountId}`. */
  readonly path: string;
}

export interface TracedCall {
  /** Runs one attempt and gives what it ends with: an answer, or the error of an attempt that got none. */
  attempt(sent: SentRequest, send: () => Promise<Response | ProviderError>): Promise<Response | ProviderError>;
  /** The call is over. A refusal of a path-typed call is its body, other errors are what the call throws. */
  end(ending: CallEnding): void;
}

/** How a call ended: `response` is absent when no answer came, `error` when it succeeded. */
export interface CallEnding {
  readonly response?: Response | undefined;
  readonly error?: unknown;
}
