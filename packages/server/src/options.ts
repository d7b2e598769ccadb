import type { ComponentRules, Contract, TypesOfContract } from "@provider-connectivity/core";
import type { Signer } from "@provider-connectivity/signing";
import type { CorsOptions } from "./cors.ts";
import type { Credentials } from "./credentials.ts";
import type { Interceptor } from "./handler.ts";
import type { IdempotencyStore } from "./idempotency/idempotency-store.ts";
import type { Limits } from "./limits.ts";
import type { Logger } from "./log.ts";
import type { NonceStore, RequestClock } from "./replay-protection.ts";
import type { RequestObserver } from "./observe.ts";
import type { Accounts, AddressFilter, OfferedAccounts, PlatformOptions } from "./ports.ts";

/**
 * The options of `createProvider`.
 *
 * @typeParam C the contract
 * @typeParam Offered the components that are offered, besides those of every provider
 * @typeParam Tx the transaction that the idempotency store gives to handlers
 */
export interface ProviderOptions<C extends Contract = Contract, Offered extends string = string, Tx = undefined> {
  /** The components that this provider offers. Default: those of every provider, which need not be named. */
  readonly components?: readonly Offered[];
  /**
   * The components that are still being written. Their operations are served; where a handler is missing, the response is
   * 501 and the log names the operation when the provider is made. The capabilities do not name them. Default: none.
   */
  readonly inProgress?: readonly TypesOfContract<C>["component"][];
  readonly credentials: Credentials;
  readonly accounts: Accounts;
  /** Limits a component to some accounts of a customer. Default: all accounts. */
  readonly offeredTo?: (
    component: TypesOfContract<C>["component"],
    customerId: string,
  ) => OfferedAccounts | PromiseLike<OfferedAccounts>;
  /** The `requirements` of the capabilities. Default: none. */
  readonly requirements?: Readonly<Record<string, unknown>>;
  /** Default: `createMemoryNonceStore()`. Several instances need a shared store. */
  readonly nonces?: NonceStore;
  /** Needed as soon as an offered operation is idempotent. */
  readonly idempotency?: IdempotencyStore<Tx>;
  /** The verification of the platform's own signature. Needed as soon as an offered operation is signed by the platform. */
  readonly platform?: PlatformOptions;
  /** Signs the responses for which the contract has a signature header. Default: they are not signed. */
  readonly responseSigner?: Signer;
  /** Default: `DEFAULT_LIMITS`, for each that is left out. */
  readonly limits?: Partial<Limits>;
  /** The clock of the business, in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
  /** The clocks that judge timestamps and keep nonces. Default: `createRequestClock({ now })`. */
  readonly clock?: RequestClock;
  /** Makes request ids. Default: random UUIDs. */
  readonly newRequestId?: () => string;
  /** Default: `consoleLogger`, which writes warnings and errors. */
  readonly logger?: Logger;
  /** Wraps every handler. Default: nothing. */
  readonly interceptor?: Interceptor;
  /** Watch every request, one after the other: `createAccessLog`, `createMetrics` of `./node`, or your own. Default: none. */
  readonly observers?: readonly RequestObserver[];
  /** Lets web pages call the provider. Default: none may. */
  readonly cors?: CorsOptions;
  /** Refuses requests by their address before anything else is looked at. Default: every address is accepted. */
  readonly addresses?: AddressFilter;
  /**
   * Checks every response against the contract before it is sent; a wrong one becomes a 500. Default: true, unless the
   * environment variable NODE_ENV is `production`.
   */
  readonly validateResponses?: boolean;
  /**
   * What becomes of a response with properties that the contract does not declare, such as the columns of a database row:
   * `warn` sends it and logs a warning with their JSON pointers, `strip` removes them, `refuse` makes it a 500, `allow` does
   * not look. Default: `warn`, and `allow` where NODE_ENV is `production`.
   */
  readonly undeclaredProperties?: "allow" | "warn" | "strip" | "refuse";
}

/** The options of any contract, components and transaction. */
export type AnyProviderOptions = ProviderOptions<Contract, string, unknown>;

/** The components whose operations are served: those that are ready or in progress, and those of every provider. */
export function offeredComponents(
  rules: ComponentRules,
  { components = [], inProgress = [] }: Pick<ProviderOptions, "components" | "inProgress">,
): ReadonlySet<string> {
  return new Set([...rules.always, ...components, ...inProgress]);
}
