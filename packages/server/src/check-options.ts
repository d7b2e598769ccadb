import type { Contract } from "@provider-connectivity/core";
import { ConfigurationError } from "./configuration-error.ts";
import { mayLackHandler } from "./not-implemented.ts";
import type { AnyProviderOptions } from "./options.ts";
import { checkRateLimits } from "./rate-limits/rate-limits.ts";

/**
 * Rejects options that would fail only at the first request.
 *
 * @throws ConfigurationError
 */
export function checkOptions(
  contract: Contract,
  handlers: Readonly<Record<string, unknown>>,
  options: AnyProviderOptions,
  offered: ReadonlySet<string>,
): void {
  for (const name of offered) checkComponent(contract, name, { offered, options });
  for (const operation of Object.values(contract.operations)) {
    const isOffered = operation.components.length === 0 || operation.components.some((name) => offered.has(name));
    if (!isOffered) continue;
    const { operationId } = operation;
    const isMissing = !operation.runtime && typeof handlers[operationId] !== "function";
    if (isMissing && !mayLackHandler(operation, offered, options.inProgress)) {
      throw new ConfigurationError(`${operationId} is offered, but there is no handler for it.`);
    }
    if (operation.idempotent && options.idempotency === undefined) {
      throw new ConfigurationError(
        `${operationId} requires an idempotency key, so the option idempotency must be set.`,
      );
    }
    if (operation.platformSigned) checkPlatform(operationId, options);
  }
  checkLimits(options);
  checkRateLimits(options.rateLimits ?? {});
}

function checkComponent(
  contract: Contract,
  name: string,
  { offered, options }: { offered: ReadonlySet<string>; options: AnyProviderOptions },
): void {
  const { names, requires, always } = contract.components;
  const inProgress: readonly string[] = options.inProgress ?? [];
  if (!names.includes(name)) {
    throw new ConfigurationError(
      `"${name}" is not a component of ${contract.name} ${contract.version}. Components: ${names.join(", ")}.`,
    );
  }
  const missing = requires[name]?.find((required) => !offered.has(required));
  if (missing !== undefined)
    throw new ConfigurationError(`The component ${name} requires ${missing}, which is not offered.`);
  if (inProgress.includes(name)) {
    if (always.includes(name) || (options.components ?? []).includes(name))
      throw new ConfigurationError(`The component ${name} is offered, so it cannot be listed in inProgress too.`);
    return;
  }
  const unready = requires[name]?.find((required) => inProgress.includes(required));
  if (unready !== undefined)
    throw new ConfigurationError(`The component ${name} requires ${unready}, which is still in progress.`);
}

function checkPlatform(operationId: string, { platform }: AnyProviderOptions): void {
  if ((platform?.policy ?? "required") === "required" && platform?.verifier === undefined) {
    throw new ConfigurationError(
      `${operationId} is signed by the platform, but the option platform has no verifier. Give the platform's public ` +
        'keys, or set its policy to "when-present".',
    );
  }
}

function checkLimits({ limits = {} }: AnyProviderOptions): void {
  for (const [name, value] of Object.entries(limits)) {
    if (!Number.isFinite(value) || value <= 0)
      throw new ConfigurationError(`limits.${name} must be above zero; it is ${value}.`);
  }
}
