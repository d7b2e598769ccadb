import type { ComponentRules, Contract, TypesOfContract } from "@provider-connectivity/core";
import type { PlatformVerifier, Signer } from "@provider-connectivity/signing";
import type { AddressFilter } from "./address-filter.ts";
import type { AroundHandler } from "./around-handler.ts";
import type { Account } from "./context.ts";
import type { CorsOptions } from "./cors.ts";
import type { Credentials } from "./credentials.ts";
import type { IdempotencyStore } from "./idempotency/idempotency-store.ts";
import type { Limits } from "./limits.ts";
import type { Logger } from "./log.ts";
import type { NonceStore } from "./nonce-store.ts";
import type { RequestObserver } from "./observe.ts";

/** Looks up accounts. */
export interface Accounts {
  /** The account with this id if it exists and is the customer's; `undefined` otherwise, whatever the reason. */
  find(accountId: string, customerId: string): Account | undefined | PromiseLike<Account | undefined>;
}

/** How `X-FB-PLATFORM-SIGNATURE` of collateral requests is treated. */
export interface PlatformOptions {
  /** Verifies with the platform's public keys. */
  readonly verifier?: PlatformVerifier;
  /** `required`, the default, refuses a request without a valid one; `when-present` lets a missing or empty one pass. */
  readonly policy?: "required" | "when-present";
}

/**
 * @typeParam C the contract
 * @typeParam Offered the components that are offered, besides those of every provider
 * @typeParam Tx the transaction that the idempotency store gives to handlers
 */
export interface ProviderOptions<C extends Contract = Contract, Offered extends string = string, Tx = undefined> {
  /** The components that this provider offers. Those that every provider offers need not be named. */
  readonly components?: readonly Offered[];
  /**
   * The components that are still being written. Their operations are served; where a handler is missing, the answer is
   * 501 and a line in the log when the provider is made. `GET /capabilities` does not name them.
   */
  readonly inProgress?: readonly TypesOfContract<C>["component"][];
  readonly credentials: Credentials;
  readonly accounts: Accounts;
  /** Limits a component to some accounts of a customer: `"*"` for all, else their ids. All unless said otherwise. */
  readonly offeredTo?: (
    component: TypesOfContract<C>["component"],
    customerId: string,
  ) => "*" | readonly string[] | Promise<"*" | readonly string[]>;
  /** The `requirements` of `GET /capabilities`. */
  readonly requirements?: Readonly<Record<string, unknown>>;
  /** Nonces in this process unless said otherwise; several instances need a shared store. */
  readonly nonces?: NonceStore;
  /** Needed as soon as an offered operation carries an idempotency key. */
  readonly idempotency?: IdempotencyStore<Tx>;
  readonly platform?: PlatformOptions;
  /** Signs the answers to collateral requests in `X-PROVIDER-SIGNATURE`. */
  readonly responseSigner?: Signer;
  readonly limits?: Partial<Limits>;
  /** Milliseconds since 1970; the system clock unless said otherwise. */
  readonly now?: () => number;
  /** By what the timestamps of requests are judged, where that is another clock than `now`: one that was moved, say. */
  readonly timestampClock?: () => number;
  /** Makes request ids; random UUIDs unless said otherwise. */
  readonly newRequestId?: () => string;
  readonly logger?: Logger;
  /** Stands around every handler; nothing unless said otherwise. */
  readonly around?: AroundHandler;
  /** Are told of every request, one after the other: `createAccessLog`, `createMetrics` of `./node`, or your own. */
  readonly observers?: readonly RequestObserver[];
  /** Lets web pages call the provider; none unless said otherwise. */
  readonly cors?: CorsOptions;
  /** Refuses requests by their address before anything else is looked at; none unless said otherwise. */
  readonly addresses?: AddressFilter;
  /**
   * Checks every answer against the contract before it leaves; a wrong one becomes a 500. On unless the environment
   * variable NODE_ENV is `production`.
   */
  readonly checkResponses?: boolean;
}

/** The options, whatever the contract, the components and the transaction are. */
export type AnyProviderOptions = ProviderOptions<Contract, string, unknown>;

/** The components whose operations are served: those that are ready or in progress, and those of every provider. */
export function offeredComponents(
  rules: ComponentRules,
  { components = [], inProgress = [] }: Pick<ProviderOptions, "components" | "inProgress">,
): ReadonlySet<string> {
  return new Set([...rules.always, ...components, ...inProgress]);
}
