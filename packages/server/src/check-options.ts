import type { Contract } from "@provider-connectivity/core";
import { ConfigurationError } from "./configuration-error.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import { mayLackHandler } from "./not-implemented.ts";
import type { AnyProviderOptions } from "./options.ts";
import type { PlatformVerificationOptions } from "./ports.ts";
import { checkRateLimits, type RateLimits } from "./rate-limits/rate-limits.ts";

/** A list of the names that a value may have, or one of: a function, an object with this method, any value. */
type Rule = readonly string[] | "function" | "any" | `object with ${string}`;
type Rules = Readonly<Record<string, Rule>>;

/** Options may come from JavaScript. A misspelt name would silently switch a protection off. */
const optionRules = {
  components: "any",
  inProgress: "any",
  credentials: "object with find",
  accounts: "object with find",
  offeredTo: "function",
  requirements: "any",
  nonces: "object with remember",
  idempotency: "object with run",
  platform: "any",
  responseSigner: "object with sign",
  limits: "any",
  now: "function",
  clock: "object with monotonic",
  newRequestId: "function",
  logger: "object with error",
  interceptor: "function",
  observers: "any",
  cors: "any",
  addresses: "object with examine",
  rateLimits: "any",
  fence: "object with state",
  journal: "object with record",
  validateResponses: ["true", "false"],
  undeclaredProperties: ["allow", "warn", "strip", "refuse"],
} satisfies Record<keyof AnyProviderOptions, Rule>;

const platformRules = {
  verifier: "object with verify",
  policy: ["required", "when-present"],
} satisfies Record<keyof PlatformVerificationOptions, Rule>;

const rateLimitRules = {
  perKey: "any",
  perAddress: "any",
  addressOf: "function",
  store: "object with take",
} satisfies Record<keyof RateLimits, Rule>;

function checkMembers(given: object, rules: Rules, within = ""): void {
  for (const [name, value] of Object.entries(given)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined)
      throw new ConfigurationError(`There is no option ${within}${name}. Options: ${Object.keys(rules).join(", ")}.`);
    if (value !== undefined && !isAllowed(value, rule)) {
      const expected = typeof rule === "string" ? `a ${rule}`.replace("a object", "an object") : rule.join(" or ");
      throw new ConfigurationError(`${within}${name} must be ${expected}.`);
    }
  }
}

function isAllowed(value: unknown, rule: Rule): boolean {
  if (typeof rule !== "string") return rule.includes(String(value));
  if (rule === "any") return true;
  if (rule === "function") return typeof value === "function";
  const method = rule.slice("object with ".length);
  return typeof (value as Readonly<Record<string, unknown>> | null)?.[method] === "function";
}

/**
 * Rejects options that would fail only at the first request, and names that are not options.
 *
 * @throws ConfigurationError
 */
export function checkOptions(
  contract: Contract,
  handlers: Readonly<Record<string, unknown>>,
  options: AnyProviderOptions,
  offered: ReadonlySet<string>,
): void {
  checkMembers(options, optionRules);
  checkMembers(options.platform ?? {}, platformRules, "platform.");
  checkMembers(options.rateLimits ?? {}, rateLimitRules, "rateLimits.");
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
  const rules = Object.fromEntries(Object.keys(DEFAULT_LIMITS).map((name) => [name, "any" as const]));
  checkMembers(limits, rules, "limits.");
  for (const [name, value] of Object.entries(limits)) {
    if (!Number.isFinite(value) || value <= 0)
      throw new ConfigurationError(`limits.${name} must be above zero; it is ${value}.`);
  }
}
