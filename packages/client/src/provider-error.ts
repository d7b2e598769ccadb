/** The one error of the client. @module */
import { describeRefusal, readRefusal } from "./refusal.ts";

/**
 * What a failed call has done at the provider.
 *
 * - `refused`: the provider said no; nothing was done.
 * - `failed`: nothing was done: the call only reads, or it never left this machine.
 * - `unknown`: a call that changes something was sent and no usable answer came (none at all, a 5xx, an unreadable
 *   one). Send it again with the same `idempotencyKey`, or look the object up before doing it anew.
 */
export type Outcome = "refused" | "failed" | "unknown";

/**
 * Why a call failed.
 *
 * - `refusal`: it was answered with anything but success.
 * - `no-answer`: none came: the network failed, or the time was up.
 * - `aborted`: the call's signal ended it. Its reason is the error's `cause`.
 * - `bad-answer`: it was answered with a success that cannot be read or does not follow the contract.
 * - `bad-signature`: the answer's `X-PROVIDER-SIGNATURE` is missing or wrong. Nothing of the answer was read.
 * - `own-code`: something on this side threw: the signer, a hook, a path parameter that cannot be sent. That is the error's `cause`.
 */
export type ErrorKind = "refusal" | "no-answer" | "aborted" | "bad-answer" | "bad-signature" | "own-code";

/** What is known of a failed call. */
export interface ProviderErrorDetails {
  /** Why the call failed. */
  readonly kind: ErrorKind;
  /** The answer's HTTP status; `undefined` when no answer came. */
  readonly status?: number | undefined;
  /** The contract's name for what went wrong, for example `not-found`. */
  readonly errorType?: string | undefined;
  /** The property that was refused, as the provider names it: usually a JSON pointer. */
  readonly propertyName?: string | undefined;
  /** Where that property stands: `params`, `body`, `querystring` or `headers`. */
  readonly requestPart?: string | undefined;
  /** The operation's id; for path-typed calls under a contract without operations, method and path template. */
  readonly operationId?: string | undefined;
  /** The provider's `X-Request-Id`. */
  readonly requestId?: string | undefined;
  /** The answer's body: parsed where it is JSON, else its text. */
  readonly body?: unknown;
  /** The key under which the call may be sent again, where it has one. */
  readonly idempotencyKey?: string | undefined;
  /** What the call has done at the provider. */
  readonly outcome: Outcome;
}

/** A call that did not succeed, whatever the reason: the provider's refusal, the network or the time limit. */
export class ProviderError extends Error implements ProviderErrorDetails {
  override readonly name = "ProviderError";
  declare readonly kind: ErrorKind;
  declare readonly status: ProviderErrorDetails["status"];
  declare readonly errorType: ProviderErrorDetails["errorType"];
  declare readonly propertyName: ProviderErrorDetails["propertyName"];
  declare readonly requestPart: ProviderErrorDetails["requestPart"];
  declare readonly operationId: ProviderErrorDetails["operationId"];
  declare readonly requestId: ProviderErrorDetails["requestId"];
  declare readonly body: ProviderErrorDetails["body"];
  declare readonly idempotencyKey: ProviderErrorDetails["idempotencyKey"];
  declare readonly outcome: Outcome;

  constructor(message: string, { cause, ...details }: ProviderErrorDetails & ErrorOptions) {
    super(message, { cause });
    Object.assign(this, details);
  }
}

/**
 * Makes a `ProviderError` of anything: of one itself, of what a path-typed call resolves to (`{ error, response }`), or
 * of another thrown value, which becomes its `cause`.
 */
export function toProviderError(thrown: unknown): ProviderError {
  if (thrown instanceof ProviderError) return thrown;
  const { error, response } = (thrown ?? {}) as { error?: unknown; response?: unknown };
  if (response instanceof Response) {
    const refusal = readRefusal(response, error);
    return new ProviderError(describeRefusal(refusal), refusal);
  }
  return new ProviderError(String(thrown), { kind: "own-code", outcome: "unknown", cause: thrown });
}
