import type { Contract, Validate } from "@provider-connectivity/core";
import type { Signer } from "@provider-connectivity/signing";
import type { Credentials, Decoy } from "./credentials.ts";
import type { Faults } from "./errors.ts";
import type { IdempotencyStore } from "./idempotency/idempotency-store.ts";
import type { Limits } from "./limits.ts";
import type { Logger } from "./log.ts";
import type { NonceStore, ClockGuard } from "./replay-protection.ts";
import type { RateLimits, RateLimitStore } from "./rate-limits/rate-limits.ts";
import type { WriteFence } from "./restore-fence/fence.ts";
import type { WriteJournal } from "./journal/journal.ts";
import type { Accounts, AddressFilter, OfferedAccounts, PlatformVerificationOptions } from "./ports.ts";

/** The options of a provider with all defaults, as the stages of the pipeline use them. */
export interface Runtime {
  readonly contract: Contract;
  readonly faults: Faults;
  readonly credentials: Credentials;
  readonly decoy: Decoy;
  readonly accounts: Accounts;
  /** The components that are served. */
  readonly offered: ReadonlySet<string>;
  readonly offeredTo:
    | ((component: string, customerId: string) => OfferedAccounts | PromiseLike<OfferedAccounts>)
    | undefined;
  readonly limits: Limits;
  readonly nonces: NonceStore;
  readonly idempotency: IdempotencyStore<unknown> | undefined;
  readonly platform: PlatformVerificationOptions;
  readonly responseSigner: Signer | undefined;
  readonly addresses: AddressFilter | undefined;
  readonly rateLimits: RateLimits & { readonly store: RateLimitStore };
  readonly fence: WriteFence | undefined;
  readonly journal: WriteJournal | undefined;
  readonly validateResponses: boolean;
  readonly undeclaredProperties: "allow" | "warn" | "strip" | "refuse";
  /** The texts of responses that have recently passed the checks, by their schema. */
  readonly passedResponses: {
    has(validate: Validate, text: string): boolean;
    add(validate: Validate, text: string): void;
  };
  readonly now: () => number;
  readonly clockGuard: ClockGuard;
  readonly logger: Logger;
}
