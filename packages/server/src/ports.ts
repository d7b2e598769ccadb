/** The interfaces that a provider implements: look-ups of accounts and offers, and rules about callers. @module */
import type { PlatformVerifier } from "@provider-connectivity/signing";
import type { OwnedAccount } from "./context.ts";

/** Looks up accounts. */
export interface Accounts {
  /** Returns the account with this id if it exists and belongs to the customer, otherwise `undefined`. */
  find(accountId: string, customerId: string): OwnedAccount | undefined | PromiseLike<OwnedAccount | undefined>;
}

/** The accounts of a customer that may use a component: `"*"` for all of them, or their ids. */
export type OfferedAccounts = "*" | readonly string[];

/** Verification of the platform's signature. */
export interface PlatformVerificationOptions {
  /**
   * Verifies with the platform's public keys. The policy `required` needs it. Default: none; the policy `when-present` then
   * accepts any signature.
   */
  readonly verifier?: PlatformVerifier;
  /**
   * `required` refuses a request without a valid signature; `when-present` accepts a missing or empty one.
   * Default: `required`.
   */
  readonly policy?: "required" | "when-present";
}

/** The origin of a request, as far as the server knows it. */
export interface RequestOrigin {
  /** The address of the other end of the connection. `undefined` if the HTTP server does not know it. */
  readonly socketAddress: string | undefined;
  /** The headers of the request. A client can forge all of them; a proxy may have added or replaced some. */
  readonly headers: Headers;
}

/** The result of an address filter. */
export interface AddressVerdict {
  /** The client's address. `undefined` if it is unknown. */
  readonly address: string | undefined;
  /** `false` refuses the request before any other check. */
  readonly isAllowed: boolean;
  /** The reason why the address is unknown, for the log. Absent if it is known. */
  readonly reason?: string;
}

/** Accepts or refuses requests by their address. Create one with `createAddressFilter` of `./node`. */
export interface AddressFilter {
  /**
   * Determines the client's address and whether it may send requests. Called for every request, before signature
   * verification.
   */
  examine(origin: RequestOrigin): AddressVerdict;
}
