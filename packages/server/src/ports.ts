/** What a provider plugs into the runtime: its look-ups of accounts and offers, and its rules about callers. @module */
import type { PlatformVerifier } from "@provider-connectivity/signing";
import type { Account } from "./context.ts";

/** Looks up accounts. */
export interface Accounts {
  /** The account with this id if it exists and is the customer's; `undefined` otherwise, for whatever reason. */
  find(accountId: string, customerId: string): Account | undefined | PromiseLike<Account | undefined>;
}

/** The accounts of a customer that a component is offered to: `"*"` for all of them, or their ids. */
export type OfferedAccounts = "*" | readonly string[];

/** Verification of the platform's own signature. */
export interface PlatformOptions {
  /** Verifies with the platform's public keys. */
  readonly verifier?: PlatformVerifier;
  /**
   * `required` refuses a request without a valid signature; `when-present` accepts a missing or empty one.
   * Default: `required`.
   */
  readonly policy?: "required" | "when-present";
}

/** The origin of a request, as far as the server knows it. */
export interface RequestOrigin {
  /** The address at the other end of the connection; `undefined` where the HTTP server does not tell it. */
  readonly socketAddress: string | undefined;
  readonly headers: Headers;
}

/** What an address filter found. */
export interface AddressVerdict {
  /** The client's address; `undefined` where it cannot be known. */
  readonly address: string | undefined;
  readonly isAllowed: boolean;
  /** Why the address cannot be known, for the log. */
  readonly reason?: string;
}

/** Accepts or refuses requests by their address. `createAddressFilter` of `./node` makes one. */
export interface AddressFilter {
  examine(origin: RequestOrigin): AddressVerdict;
}
