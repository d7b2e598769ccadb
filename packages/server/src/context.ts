/** The caller of a request, and what a handler receives besides the request. @module */
import type { ContextMember, ContextOfOperation } from "@provider-connectivity/core";
import type { Verifier } from "@provider-connectivity/signing";
import type { Context as HonoContext } from "hono";

/** An API key with the customer that it belongs to and the means to verify what it signs. */
export interface Credential {
  readonly apiKey: string;
  readonly customerId: string;
  /** Verifies the signatures of this key; `createVerifier` of the signing package makes one. */
  readonly verifier: Verifier;
  /** The components that this key may use. Default: all that are offered. */
  readonly permissions?: readonly string[];
}

/** An account as the runtime needs it; a provider's own account type may hold more. */
export interface Account {
  readonly id: string;
  readonly customerId: string;
}

/** What every handler receives besides the request. */
interface CommonContext {
  readonly operationId: string;
  readonly customerId: string;
  readonly credential: Credential;
  /** The provider's clock: milliseconds since 1970. */
  readonly now: () => number;
  /** The id of this request, as in `X-Request-Id` and in every log line. */
  readonly requestId: string;
  /** Aborts when the request's time is up. */
  readonly signal: AbortSignal;
  /** The request in Hono, for what this kit does not offer. */
  readonly hono: HonoContext;
}

/** What a handler receives where its operation has it. */
interface OperationContext {
  /** The account of the path; it exists and is the customer's. */
  readonly account: Account;
  /**
   * The same for every attempt of one idempotent request: pass it to your ledger as a unique reference, so that an attempt
   * after a crash books nothing twice.
   */
  readonly operationKey: string;
}

type TransactionContext<Tx> = [Tx] extends [undefined]
  ? unknown
  : {
      /** The store's transaction: what a handler writes in it is committed together with the response. */
      readonly tx: Tx;
    };

/**
 * The context of a handler.
 *
 * @typeParam Members what the operation has: `"account"` where its path names one, `"operationKey"` where it is idempotent
 * @typeParam Tx the transaction of the idempotency store; `undefined` where it has none
 */
export type HandlerContext<Members extends ContextMember = never, Tx = undefined> = CommonContext &
  Pick<OperationContext, Members> &
  ("operationKey" extends Members ? TransactionContext<Tx> : unknown);

/**
 * The contexts of this server by operation, for the handler interfaces of a contract.
 *
 * @example
 * ```ts
 * const ramps: RampsHandlers<ServerContext> = {
 *   createRamp: ({ body }, { account, operationKey }) => ledger.createRamp(operationKey, account.id, body),
 *   …
 * };
 * ```
 */
export interface ServerContext<Tx = undefined> extends ContextOfOperation {
  readonly context: HandlerContext<this["members"], Tx>;
}
