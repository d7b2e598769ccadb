/** The caller of a request, and the context of handlers. @module */
import type { ContextMember, ContextOfOperation } from "@provider-connectivity/core";
import type { Verifier } from "@provider-connectivity/signing";
import type { Context as HonoContext } from "hono";

/** An API key, the customer that owns it, and the verifier of its signatures. */
export interface Credential {
  /** As in `X-FBAPI-KEY`. */
  readonly apiKey: string;
  /** Owns the key and everything that it may see. */
  readonly customerId: string;
  /** Verifies the signatures of this key. Create one with `createVerifier` of the signing package. */
  readonly verifier: Verifier;
  /** The components that this key may use. Default: all that are offered. */
  readonly permissions?: readonly string[];
}

/** An account as the runtime needs it. Your own account type may have more properties. */
export interface OwnedAccount {
  /** As in the path. */
  readonly id: string;
  /** Owns the account. Other customers get 404. */
  readonly customerId: string;
}

/** The context that every handler receives with the request. */
interface CommonContext {
  /** The operation of the contract. */
  readonly operationId: string;
  /** The customer that owns the API key. Show no other customer's data. */
  readonly customerId: string;
  /** The credential that authenticated the request. */
  readonly credential: Credential;
  /** The provider's clock: milliseconds since 1970. */
  readonly now: () => number;
  /** The id of this request, as in `X-Request-Id` and in every log line. */
  readonly requestId: string;
  /** Aborts at the time limit of the handler. */
  readonly signal: AbortSignal;
  /** The Hono context of the request, for features that this kit does not cover. */
  readonly hono: HonoContext;
}

/** Context members that depend on the operation. */
interface OperationContext {
  /** The account of the path. It exists and belongs to the customer. */
  readonly account: OwnedAccount;
  /**
   * The same for every attempt of one idempotent request. Pass it to your ledger as a unique reference, so that an attempt
   * after a crash books nothing twice.
   */
  readonly operationKey: string;
}

type TransactionContext<Tx> = [Tx] extends [undefined]
  ? unknown
  : {
      /** The store's transaction. Writes in it are committed together with the response. */
      readonly tx: Tx;
    };

/**
 * The context of a handler.
 *
 * @typeParam Members `"account"` if the path has one, `"operationKey"` if the operation is idempotent
 * @typeParam Tx the transaction of the idempotency store; `undefined` if it has none
 */
export type HandlerContext<Members extends ContextMember = never, Tx = undefined> = CommonContext &
  Pick<OperationContext, Members> &
  ("operationKey" extends Members ? TransactionContext<Tx> : unknown);

/**
 * The context types of this server by operation. Pass it to the handler interfaces of a contract.
 *
 * @example
 * ```ts
 * import type { AccountsHandlers } from "@provider-connectivity/contract";
 *
 * const handlers: Pick<AccountsHandlers<ServerContext>, "getAccountDetails"> = {
 *   getAccountDetails: (_request, { account }) => ({
 *     status: 200,
 *     body: { id: account.id, title: "Main", status: "active" },
 *   }),
 * };
 * ```
 */
export interface ServerContext<Tx = undefined> extends ContextOfOperation {
  readonly context: HandlerContext<this["members"], Tx>;
}
