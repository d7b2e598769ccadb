/** The result of a run as data. It contains no key, secret or signature. @module */
import { contract } from "@provider-connectivity/contract";
import type { RuleOutcome, Profile, Rule, RuleResult, Target } from "@provider-connectivity/conformance-cases";
import { createHash } from "node:crypto";
import type { LoadReport } from "../load/load.ts";
import { secretsOf, toShownExchange } from "./redact.ts";
import { decides, isBroken, type ReportedRule } from "./reported-rule.ts";
import { seedChecks, type SeedCheck } from "./seed-checks.ts";
import { VERSION } from "../version.ts";
import { pageOf } from "./pages.ts";

/** The name and version of the report format. */
export const REPORT_SCHEMA = "provider-connectivity/certify-report/1";

export type { SeedCheck } from "./seed-checks.ts";

/** The result of a run. `docs/certify-report.schema.json` is its JSON Schema. */
export interface Report {
  /** Changes if a member is removed or changes its meaning. */
  readonly schema: typeof REPORT_SCHEMA;
  /** The version of the contract that the rules apply to. */
  readonly contractVersion: string;
  /** The version of this package. */
  readonly toolVersion: string;
  /** The provider, without credentials. */
  readonly baseUrl: string;
  /** The seed that repeats the requests of the run. */
  readonly seed: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** The duration of the run in milliseconds, including load. */
  readonly durationMs: number;
  /** The profile that determines `conforms`. */
  readonly profile: Profile;
  /** Whether no rule of the profile with severity `error` failed or was blocked, and the load stage met its thresholds. */
  readonly conforms: boolean;
  /** The number of rules with each outcome. */
  readonly counts: Readonly<Record<RuleOutcome, number>>;
  /** The number of requests, without load and discovery. */
  readonly requests: number;
  /** The waits that the provider requested with 429 and `Retry-After`. */
  readonly rateLimit: {
    /** The number of repeated requests. */
    readonly waits: number;
    /** The sum of their waits in milliseconds. */
    readonly waitedMs: number;
  };
  /** The provider's or a gateway's connections. */
  readonly connections: {
    /** The number of requests that were sent again because the connection was closed without a response. */
    readonly closed: number;
  };
  /** The filters of the run. */
  readonly filters: {
    /** The selected ids or subjects. Empty for all. */
    readonly only: readonly string[];
    /** The omitted ids or subjects. */
    readonly skip: readonly string[];
  };
  /** The ten checks that a provider must pass before it goes live, by name. */
  readonly seedChecks: readonly SeedCheck[];
  /** Each selected rule with its result. */
  readonly rules: readonly ReportedRule[];
  /** The measurements of the load stage, if it ran. */
  readonly load?: LoadReport;
  /** SHA-256 of all other members, in hexadecimal. */
  readonly digest: string;
}

export interface ReportInput {
  readonly target: Target;
  readonly profile: Profile;
  readonly seed: string;
  readonly startedAt: Date;
  readonly rules: readonly Rule[];
  readonly results: readonly RuleResult[];
  readonly load: LoadReport | undefined;
  readonly rateLimit: Report["rateLimit"];
  readonly connections: Report["connections"];
  readonly filters: Report["filters"];
}

export function createReport(input: ReportInput): Report {
  const { target, profile, seed, startedAt, rules, results, load, rateLimit, connections, filters } = input;
  const secrets = secretsOf(target, results);
  const byId = new Map(results.map((result) => [result.id, result]));
  const reported = rules.flatMap((rule) => {
    const result = byId.get(rule.id);
    return result === undefined ? [] : [reportedRule(rule, result, secrets, target.baseUrl)];
  });
  const counts = { passed: 0, failed: 0, skipped: 0, blocked: 0 };
  for (const { outcome } of reported) counts[outcome]++;
  const content: Omit<Report, "digest"> = {
    schema: REPORT_SCHEMA,
    contractVersion: contract.version,
    toolVersion: VERSION,
    baseUrl: withoutCredentials(target.baseUrl),
    seed,
    startedAt: startedAt.toISOString(),
    durationMs: Math.round(Date.now() - startedAt.getTime()),
    profile,
    conforms: reported.every((rule) => !decides(rule, profile) || !isBroken(rule)) && (load?.passed ?? true),
    counts,
    requests: results.reduce((sum, { exchanges }) => sum + exchanges.length, 0),
    rateLimit,
    connections,
    filters,
    seedChecks: seedChecks(reported),
    rules: reported,
    ...(load === undefined ? {} : { load }),
  };
  return { ...content, digest: createHash("sha256").update(JSON.stringify(content)).digest("hex") };
}

function reportedRule(
  rule: Rule,
  result: RuleResult,
  secrets: ReadonlyMap<string, string>,
  baseUrl: string,
): ReportedRule {
  const { id, title, subject, source, fix, severity, profile } = rule;
  const { outcome, reason, exchanges, durationMs } = result;
  const findings = result.findings.map(({ message, expected, exchange }) => ({
    message: redacted(message, secrets),
    ...(expected === undefined ? {} : { expected: redacted(expected, secrets) }),
    ...(exchange === undefined ? {} : { exchange: toShownExchange(exchange, secrets, baseUrl) }),
  }));
  return {
    id,
    title,
    subject,
    source,
    fix,
    page: pageOf(id),
    severity,
    profile,
    outcome,
    ...(reason === undefined ? {} : { reason: redacted(reason, secrets) }),
    findings,
    requests: exchanges.length,
    durationMs: Math.round(durationMs),
  };
}

/** Replaces secrets in a text. */
export function redacted(text: string, secrets: ReadonlyMap<string, string>): string {
  return [...secrets].reduce((shown, [secret, name]) => shown.replaceAll(secret, name), text);
}

function withoutCredentials(baseUrl: string): string {
  const url = new URL(baseUrl);
  url.username = "";
  url.password = "";
  return url.toString().replace(/\/$/, "");
}
