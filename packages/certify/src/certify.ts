import {
  checkAll,
  DiscoveryError,
  ProviderGoneError,
  type Profile,
  type Rule,
  type RuleResult,
  rules,
  type Settings,
  type Target,
} from "@provider-connectivity/conformance-cases";
import { type LoadOptions, type LoadReport, runLoad } from "./load/load.ts";
import { secretsOf } from "./report/redact.ts";
import { createReport, redacted, type Report } from "./report/report.ts";

/** Nothing could be checked: the provider is unreachable, or it refuses the first request. */
export class NoProviderError extends Error {
  override readonly name = "NoProviderError";
}

/** Options of a run. */
export interface CertifyOptions {
  /** The profile whose errors count. Rules of both profiles are checked. Default: `contract`. */
  readonly profile?: Profile;
  /** Ids of the rules to check, or prefixes of ids such as `pagination`. Default: all. */
  readonly only?: readonly string[];
  /** Ids of rules to omit, or prefixes of ids. The report lists them. Default: none. */
  readonly skip?: readonly string[];
  /** The seed of the requests. The same seed sends the same requests. Default: a new one in each run. */
  readonly seed?: string;
  /** Measures response times under load. Default: no load. */
  readonly load?: LoadOptions;
  /** No rule starts after this time, in milliseconds; the remaining rules are skipped with the reason. Default: 600,000. */
  readonly maxDurationMs?: number;
  /** Called before each rule, for progress. `index` counts from 0. Default: nothing is called. */
  readonly onRule?: (rule: Rule, index: number, count: number) => void;
  /** Called with each result. Default: nothing is called. */
  readonly onResult?: (result: RuleResult, rule: Rule) => void;
}

/**
 * Checks every rule on a provider and reports violations.
 *
 * @throws NoProviderError if the provider is unreachable or stops responding, or if its capabilities, accounts or assets
 * cannot be read
 * @example
 * ```ts
 * import { certify, createTarget } from "@provider-connectivity/certify";
 *
 * const target = createTarget({
 *   baseUrl: "https://api.example.com/v2",
 *   apiKey: "key",
 *   privateKey: "secret",
 *   signingConfiguration: { preEncoding: "url-encoded", algorithm: "hmac", hash: "sha256", postEncoding: "hexstr" },
 * });
 * const report = await certify(target);
 * if (!report.conforms) console.log(report.rules.filter(({ outcome }) => outcome === "failed"));
 * ```
 */
export async function certify(target: Target, options: CertifyOptions = {}): Promise<Report> {
  const { profile = "contract", seed = newSeed(), only = [], skip = [], onRule, onResult } = options;
  const { counted, rateLimit, connections } = countRepeats(target);
  const seeded: Target = { ...counted, settings: { ...carefulSettings, ...target.settings, seed } };
  const chosen = chooseRules({ only, skip });
  const startedAt = new Date();
  const results = await checked(seeded, {
    rules: chosen,
    maxDurationMs: options.maxDurationMs ?? MAX_DURATION_MS,
    ...(onRule === undefined ? {} : { onRule: (rule: Rule, index: number) => onRule(rule, index, chosen.length) }),
    ...(onResult === undefined ? {} : { onResult }),
  });
  const load: LoadReport | undefined = options.load === undefined ? undefined : await runLoad(seeded, options.load);
  return createReport({
    target: seeded,
    profile,
    seed,
    startedAt,
    rules: chosen,
    results,
    load,
    rateLimit,
    connections,
    filters: { only, skip },
  });
}

/** A target that counts the requests that are sent again, and how long the provider makes it wait. */
function countRepeats(target: Target) {
  const rateLimit = { waits: 0, waitedMs: 0 };
  const connections = { closed: 0 };
  const { awaitRetry, onClosedConnection } = target;
  const counted: Target = {
    ...target,
    onClosedConnection: () => {
      connections.closed++;
      onClosedConnection?.();
    },
    awaitRetry: async (limited, attempt) => {
      const startedAt = performance.now();
      if (!(await awaitRetry?.(limited, attempt))) return false;
      rateLimit.waits++;
      rateLimit.waitedMs += Math.round(performance.now() - startedAt);
      return true;
    },
  };
  return { counted, rateLimit, connections };
}

const MAX_DURATION_MS = 600_000;

/** The settings of `certify`: as few requests and withdrawals as possible. */
export const carefulSettings = {
  generatedRequests: 4,
  generatedWrites: false,
  incompleteBodies: 1,
  maxOfAKind: 1,
} as const satisfies Partial<Settings>;

/** The rules that match the filters. @throws RangeError for a filter that matches no rule */
export function chooseRules({
  only,
  skip,
}: {
  readonly only: readonly string[];
  readonly skip: readonly string[];
}): readonly Rule[] {
  const matches = (filter: string) => (rule: Rule) =>
    rule.id === filter || rule.subject === filter || rule.id.startsWith(`${filter}/`);
  const unknown = [...only, ...skip].find((filter) => !rules.some(matches(filter)));
  if (unknown !== undefined) throw new RangeError(`No rule matches "${unknown}".`);
  const kept = only.length === 0 ? rules : rules.filter((rule) => only.some((filter) => matches(filter)(rule)));
  return kept.filter((rule) => !skip.some((filter) => matches(filter)(rule)));
}

async function checked(target: Target, options: Parameters<typeof checkAll>[1]): Promise<readonly RuleResult[]> {
  try {
    return await checkAll(target, options);
  } catch (error) {
    const secrets = secretsOf(target, []);
    if (error instanceof DiscoveryError || error instanceof ProviderGoneError)
      throw new NoProviderError(redacted(error.message, secrets), { cause: error });
    if (error instanceof TypeError)
      throw new NoProviderError(`${target.baseUrl} is unreachable: ${reasonOf(error)}`, { cause: error });
    throw error;
  }
}

function reasonOf({ message, cause }: Error): string {
  if (!(cause instanceof Error)) return message;
  const detail = cause.message || (cause as { code?: string }).code || cause.name;
  return message.includes(detail) ? message : `${message} (${detail})`;
}

function newSeed(): string {
  return crypto.randomUUID().slice(0, 8);
}
