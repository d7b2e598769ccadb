import type { Contract } from "@provider-connectivity/core";
import { createDecoy } from "./credentials.ts";
import { createFaults } from "./errors.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import { consoleLogger } from "./log.ts";
import { createMemoryNonceStore, createClockGuard, createRequestClock } from "./replay-protection.ts";
import { type AnyProviderOptions, offeredComponents } from "./options.ts";
import { PassedResponses } from "./pipeline/response.ts";
import { createMemoryRateLimits } from "./rate-limits/memory-rate-limits.ts";
import type { Runtime } from "./runtime.ts";

/** Fills in the defaults of a provider's options. */
export function createRuntime(contract: Contract, options: AnyProviderOptions): Runtime {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const now = options.now ?? (() => Date.now());
  const clock = options.clock ?? createRequestClock({ now });
  const logger = options.logger ?? consoleLogger;
  const lifetimeMs = limits.timestampMaxAgeMs + limits.timestampMaxAheadMs;
  const isProduction = environment() === "production";
  return {
    contract,
    faults: createFaults(contract),
    credentials: options.credentials,
    decoy: createDecoy(options.credentials),
    accounts: options.accounts,
    offered: offeredComponents(contract.components, options),
    offeredTo: options.offeredTo,
    limits,
    nonces: options.nonces ?? createMemoryNonceStore({ lifetimeMs, clock }),
    idempotency: options.idempotency,
    platform: options.platform ?? {},
    responseSigner: options.responseSigner,
    addresses: options.addresses,
    rateLimits: { ...options.rateLimits, store: options.rateLimits?.store ?? createMemoryRateLimits() },
    fence: options.fence,
    journal: options.journal,
    validateResponses: options.validateResponses ?? !isProduction,
    undeclaredProperties: options.undeclaredProperties ?? (isProduction ? "allow" : "warn"),
    passedResponses: new PassedResponses(),
    now,
    clockGuard: createClockGuard(clock, logger),
    logger,
  };
}

/** Reads NODE_ENV if possible. Reading it throws in browsers, which have no environment, and if Deno denies the permission. */
function environment(): string | undefined {
  const { process } = globalThis as unknown as { process: { env: Record<string, string | undefined> } };
  try {
    return process.env["NODE_ENV"];
  } catch {
    return undefined;
  }
}
