/** The options of a fake, and their validation. @module */
import type { contract } from "@provider-connectivity/contract";
import type { Contract } from "@provider-connectivity/core";
import type { Preset, PresetName, SandboxOptions } from "@provider-connectivity/sandbox";
import type { OperationId } from "./controls/contract-types.ts";
import type { PlannedFault } from "./controls/faults.ts";
import type { Latency } from "./controls/latency.ts";
import type { SigningPair } from "./controls/signing.ts";

/** The clock of a fake. */
export interface ClockOptions {
  /** The start, or `"now"` for the moment at which the fake is created or reset. Default: 2030-01-01 in UTC. */
  readonly start?: Date | string | number;
  /** Whether the clock advances with real time. Default: false; only `fake.clock` moves it. */
  readonly runs?: boolean;
}

/** The options of `createFakeProvider`. All are optional. */
export interface FakeProviderOptions extends Pick<
  SandboxOptions,
  "scenario" | "platform" | "responseSigner" | "cors" | "limits" | "offeredTo"
> {
  /**
   * The treatment of a response with properties that the contract does not declare, such as an override with the columns of
   * a database row: `warn` sends it and writes their JSON pointers to the console, `strip` also removes them, `refuse` makes
   * it a 500 and a violation (see `verify`), `allow` does not check. Default: `warn`.
   */
  readonly undeclaredProperties?: "allow" | "warn" | "strip" | "refuse";
  /** The URL that clients use. No server needs to exist there. Default: `http://provider.test/v2`. */
  readonly baseUrl?: string;
  /**
   * The provider's configuration and data: a preset of the sandbox, or your own. Default: `exchange`, which offers everything.
   */
  readonly preset?: PresetName | Preset;
  /** The source of ids and random values. The same seed gives the same bytes. Default: `fake`. */
  readonly seed?: string;
  /** The provider's clock. Default: it stands still at the default start. */
  readonly clock?: ClockOptions;
  /** `"ignore"` checks only the API key, not nonce, timestamp and signature. Default: `"verify"`. */
  readonly signatures?: "verify" | "ignore";
  /** Signs and verifies for all API keys. Default: an HMAC secret for each key. */
  readonly signingPair?: SigningPair;
  /** The time before each response, in milliseconds. Default: 0. */
  readonly latencyMs?: Latency;
  /** Faults from the start. Default: none. */
  readonly faults?: readonly PlannedFault<OperationId<typeof contract>>[];
}

type Rules = Readonly<Record<string, (name: string, value: unknown) => void>>;

/** Validated elsewhere. */
const unchecked = (): void => undefined;

/** Validates options that may come from JavaScript: their names, and the values that no other code validates. */
function checkMembers(what: string, given: unknown, rules: Rules): void {
  if (typeof given !== "object" || given === null) throw new TypeError(`${what} must be an object.`);
  for (const [name, value] of Object.entries(given)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) {
      throw new TypeError(`${what} has no option ${name}. Options: ${Object.keys(rules).join(", ")}.`);
    }
    if (value !== undefined) rule(name, value);
  }
}

function oneOf(...allowed: readonly unknown[]) {
  return (name: string, value: unknown): void => {
    if (allowed.includes(value)) return;
    throw new TypeError(`${name} must be ${allowed.map(String).join(" or ")}; it is ${String(value)}.`);
  };
}

function whole(minimum: number, maximum = Number.POSITIVE_INFINITY) {
  return (name: string, value: unknown): void => {
    if (Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum) return;
    const range = maximum === Number.POSITIVE_INFINITY ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`;
    throw new RangeError(`${name} must be a whole number ${range}; it is ${String(value)}.`);
  };
}

const text = typed("string", "text");
const list = (name: string, value: unknown): void => {
  if (!Array.isArray(value)) throw new TypeError(`${name} must be a list.`);
};

function typed(type: "string" | "boolean" | "function", name: string) {
  return (option: string, value: unknown): void => {
    if (typeof value !== type) throw new TypeError(`${option} must be ${name}.`);
  };
}

function duration(name: string, value: unknown): void {
  if (typeof value === "number" && value >= 0) return;
  throw new RangeError(`${name} must be a number of milliseconds; it is ${String(value)}.`);
}

/** @throws RangeError for a negative latency or an empty range */
export function checkLatency(name: string, value: unknown): void {
  if (typeof value === "number") return duration(name, value);
  checkMembers(name, value, { minMs: duration, maxMs: duration });
  const { minMs = Number.NaN, maxMs = Number.NaN } = value as { minMs?: number; maxMs?: number };
  if (!(minMs <= maxMs)) throw new RangeError(`${name} must have a minMs that is not above its maxMs.`);
}

const commonRules = {
  baseUrl: unchecked,
  seed: text,
  signatures: oneOf("verify", "ignore"),
  signingPair: (name: string, value: unknown) => checkMembers(name, value, { signer: unchecked, verifier: unchecked }),
  latencyMs: checkLatency,
  faults: list,
  undeclaredProperties: oneOf("allow", "warn", "strip", "refuse"),
} satisfies Rules;

const fakeProviderRules = {
  ...commonRules,
  preset: unchecked,
  clock: (name: string, value: unknown) =>
    checkMembers(name, value, { start: unchecked, runs: typed("boolean", "true or false") }),
  scenario: unchecked,
  platform: unchecked,
  responseSigner: unchecked,
  cors: unchecked,
  limits: unchecked,
  offeredTo: typed("function", "a function"),
} satisfies Record<keyof FakeProviderOptions, unknown>;

/** @throws TypeError or RangeError for an unknown option or an unusable value */
export function checkFakeProviderOptions(options: unknown): void {
  checkMembers("createFakeProvider", options, fakeProviderRules);
}

/** @throws TypeError or RangeError for an unknown option or an unusable value */
export function checkExampleFakeOptions(options: unknown): void {
  checkMembers("createExampleFake", options, { ...commonRules, document: unchecked, apiKeys: list });
}

const timesRule = { times: whole(1) };

/** @throws TypeError or RangeError for an unknown option or an unusable value */
export function checkOverrideOptions(options: unknown): void {
  checkMembers("override", options, {
    ...timesRule,
    headers: unchecked,
    breaksContract: typed("boolean", "true or false"),
  });
}

const ERROR_STATUS = (name: string, value: unknown): void => (value === 429 ? undefined : whole(500, 599)(name, value));

const faultRules: Readonly<Record<PlannedFault["kind"], Rules>> = {
  error: { status: ERROR_STATUS, retryAfterSeconds: whole(0), afterProcessing: typed("boolean", "true or false") },
  "network-error": { afterProcessing: typed("boolean", "true or false") },
  "malformed-body": {},
  delay: { delayMs: duration },
};

/** @throws the errors of `checkFault` */
export function checkFaults(contract: Contract, faults: readonly unknown[]): void {
  for (const fault of faults) checkFault(contract, fault);
}

/**
 * Validates a fault.
 *
 * @throws TypeError or RangeError for an unknown kind, option or operation, or an unusable value
 */
export function checkFault({ operations }: Contract, fault: unknown): void {
  const { kind } = (fault ?? {}) as { kind?: unknown };
  oneOf(...Object.keys(faultRules))("kind", kind);
  checkMembers(`A fault of the kind ${String(kind)}`, fault, {
    ...faultRules[kind as PlannedFault["kind"]],
    ...timesRule,
    kind: unchecked,
    chance(name, value) {
      if (typeof value === "number" && value >= 0 && value <= 1) return;
      throw new RangeError(`${name} must be between 0 and 1; it is ${String(value)}.`);
    },
    operation(_name, value) {
      const ids = [value].flat().map(String);
      const unknown = ids.find((id) => !Object.hasOwn(operations, id));
      if (unknown !== undefined) throw new TypeError(`The contract has no operation "${unknown}".`);
    },
  });
  if (kind === "delay" && (fault as { delayMs?: unknown }).delayMs === undefined) {
    throw new TypeError("A fault of the kind delay needs delayMs.");
  }
}
