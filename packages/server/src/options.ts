import type { ComponentRules, Contract, TypesOfContract } from "@provider-connectivity/core";
import type { Signer } from "@provider-connectivity/signing";
import type { CorsOptions } from "./cors.ts";
import type { Credentials } from "./credentials.ts";
import type { Interceptor } from "./handler.ts";
import type { IdempotencyStore } from "./idempotency/idempotency-store.ts";
import type { Limits } from "./limits.ts";
import type { Logger } from "./log.ts";
import type { RateLimits } from "./rate-limits/rate-limits.ts";
import type { WriteFence } from "./restore-fence/fence.ts";
import type { WriteJournal } from "./journal/journal.ts";
import type { NonceStore, RequestClock } from "./replay-protection.ts";
import type { RequestObserver } from "./observe.ts";
import type { Accounts, AddressFilter, OfferedAccounts, PlatformVerificationOptions } from "./ports.ts";

/**
 * The options of `createProvider`.
 *
 * @typeParam C the contract
 * @typeParam Offered the components that are offered, in addition to those of every provider
 * @typeParam Tx the transaction that the idempotency store gives to handlers
 */
export interface ProviderOptions<C extends Contract = Contract, Offered extends string = string, Tx = undefined> {
  /**
   * The components that this provider offers. Components that every provider offers need not be listed. Default: only those.
   */
  readonly components?: readonly Offered[];
  /**
   * The components that are unfinished. Their operations are served. For a missing handler, the response is a 501 and the log
   * names the operation when the provider is created. The capabilities omit the components. Default: none.
   */
  readonly inProgress?: readonly TypesOfContract<C>["component"][];
  /** Looks up the API keys. `createCredentials` takes a list, `createReloadingCredentials` of `./node` reads files. */
  readonly credentials: Credentials;
  /** Looks up the account of a path and its owner. */
  readonly accounts: Accounts;
  /** Limits a component to some accounts of a customer. Default: all accounts. */
  readonly offeredTo?: (
    component: TypesOfContract<C>["component"],
    customerId: string,
  ) => OfferedAccounts | PromiseLike<OfferedAccounts>;
  /** The `requirements` of the capabilities. Default: none. */
  readonly requirements?: Readonly<Record<string, unknown>>;
  /** Stores used nonces. Several instances need a shared store. Default: `createMemoryNonceStore()`. */
  readonly nonces?: NonceStore;
  /** Runs idempotent requests once. Required if an offered operation is idempotent. Default: none. */
  readonly idempotency?: IdempotencyStore<Tx>;
  /** Verification of the platform's signature. Required if an offered operation is signed by the platform. Default: none. */
  readonly platform?: PlatformVerificationOptions;
  /** Signs the responses for which the contract has a signature header. Default: they are not signed. */
  readonly responseSigner?: Signer;
  /** Limits of requests. Default: `DEFAULT_LIMITS`, for each value that is omitted. */
  readonly limits?: Partial<Limits>;
  /** The clock of the handlers, in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
  /** The clocks for timestamps and nonces. Default: `createRequestClock({ now })`. */
  readonly clock?: RequestClock;
  /** Creates request ids. Default: random UUIDs. */
  readonly newRequestId?: () => string;
  /** The log. Default: `consoleLogger`, which writes warnings and errors. */
  readonly logger?: Logger;
  /** Wraps every handler. Default: none. */
  readonly interceptor?: Interceptor;
  /** Observe every request, in this order: `createAccessLog`, `createMetrics` of `./node`, or your own. Default: none. */
  readonly observers?: readonly RequestObserver[];
  /** Lets web pages call the provider. Default: not allowed. */
  readonly cors?: CorsOptions;
  /** Refuses requests by their address, before all other checks. Default: every address is accepted. */
  readonly addresses?: AddressFilter;
  /** Limits the requests of each API key and each address. Default: no limits. */
  readonly rateLimits?: RateLimits;
  /** Refuses writes after a backup was restored. Default: none. */
  readonly fence?: WriteFence;
  /** Records every write before its execution, outside of the ledger. Default: none. */
  readonly journal?: WriteJournal;
  /**
   * Validates every response against the contract before it is sent. An invalid one becomes a 500. Default: true, unless the
   * environment variable NODE_ENV is `production`.
   */
  readonly validateResponses?: boolean;
  /**
   * How to treat response properties that the contract does not declare, such as columns of a database row: `warn` sends the
   * response and logs their JSON pointers, `strip` removes them, `refuse` responds with 500, `allow` does not check. Default:
   * `warn`, or `allow` if NODE_ENV is `production`.
   */
  readonly undeclaredProperties?: "allow" | "warn" | "strip" | "refuse";
}

/** Options for any contract, components and transaction. */
export type AnyProviderOptions = ProviderOptions<Contract, string, unknown>;

/** The components whose operations are served: ready ones, those in progress, and those of every provider. */
export function offeredComponents(
  rules: ComponentRules,
  { components = [], inProgress = [] }: Pick<ProviderOptions, "components" | "inProgress">,
): ReadonlySet<string> {
  return new Set([...rules.always, ...components, ...inProgress]);
}
