import type { Contract } from "@provider-connectivity/core";
import { consoleLogger, type Logger } from "./log.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import { createMemoryNonceStore, type NonceStore } from "./nonce-store.ts";
import { createObserve, type Observe } from "./observe.ts";
import { createDecoy, type Decoy } from "./credentials.ts";
import { type AnyProviderOptions, offeredComponents } from "./options.ts";

/** The options with every default filled in. */
export interface Runtime {
  readonly contract: Contract;
  readonly options: AnyProviderOptions;
  readonly offered: ReadonlySet<string>;
  readonly limits: Limits;
  readonly decoy: Decoy;
  readonly nonces: NonceStore;
  readonly logger: Logger;
  /** `undefined` where nobody watches. */
  readonly observe: Observe | undefined;
  readonly checkResponses: boolean;
  readonly now: () => number;
  readonly timestampClock: () => number;
  readonly newRequestId: () => string;
}

/** Fills in the defaults. */
export function createRuntime(contract: Contract, options: AnyProviderOptions): Runtime {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const now = options.now ?? Date.now;
  const timestampClock = options.timestampClock ?? now;
  const logger = options.logger ?? consoleLogger;
  return {
    contract,
    options,
    offered: offeredComponents(contract.components, options),
    limits,
    decoy: createDecoy(options.credentials),
    nonces:
      options.nonces ??
      createMemoryNonceStore({ lifetime: limits.timestampAge + limits.timestampAhead, now: timestampClock }),
    logger,
    observe: createObserve(options.observers, logger),
    checkResponses: options.checkResponses ?? environment() !== "production",
    now,
    timestampClock,
    newRequestId: options.newRequestId ?? (() => crypto.randomUUID()),
  };
}

/** NODE_ENV where there is such a thing and it may be read: browsers have none, Deno asks for a permission. */
function environment(): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  try {
    return process?.env?.["NODE_ENV"];
  } catch {
    return undefined;
  }
}
