/** Who asks, and what a handler is given besides the request. @module */
import type { Verifier } from "@provider-connectivity/signing";
import type { Context as HonoContext } from "hono";

/** An API key with the customer that it belongs to and the means to verify what it signs. */
export interface Credential {
  readonly apiKey: string;
  readonly customerId: string;
  readonly verifier: Verifier;
  /** The components that this key may use; all that are offered unless said otherwise. */
  readonly permissions?: readonly string[];
}

/** An account as the runtime needs it; a provider's own account type may hold more. */
export interface Account {
  readonly id: string;
  readonly customerId: string;
}

/** What a handler is given besides the request. */
export interface HandlerContext {
  readonly operationId: string;
  /** The account of the path; it exists and is the customer's. Reading it in an operation without one throws. */
  readonly account: Account;
  readonly customerId: string;
  readonly credential: Credential;
  /** The provider's clock: milliseconds since 1970. */
  readonly now: () => number;
  /** Travels in `X-Request-Id` and in every log line of this request. */
  readonly requestId: string;
  /** Aborts when the request's time is up. */
  readonly signal: AbortSignal;
  /**
   * The same for every attempt of one idempotent request: pass it to your ledger as a unique reference, so that
   * an attempt after a crash books nothing twice. `undefined` where the operation carries no idempotency key.
   */
  readonly operationKey: string | undefined;
  /** For what the kit does not offer. */
  readonly hono: HonoContext;
}
