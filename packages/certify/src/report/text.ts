/** A report for a terminal. @module */
import { type Comparison } from "./compare.ts";
import { MAX_CLIENT_DELAY_MS } from "../load/load.ts";
import type { Report } from "./report.ts";
import { decides, isBroken, type ReportedRule } from "./reported-rule.ts";
import { colourless, type Styles } from "./styles.ts";

export interface TextOptions {
  /** Default: no colours. */
  readonly styles?: Styles;
  /** The maximum number of findings to show per rule. Default: 3. */
  readonly maxFindings?: number;
  /** The comparison with an earlier report. Default: none; the text has no such section. */
  readonly comparison?: Comparison;
}

/** The findings by rule, most severe first, then the rules that were not tested, then the result. */
export function toText(given: Report, { styles = colourless, maxFindings = 3, comparison }: TextOptions = {}): string {
  const report = withoutControls(given) as Report;
  const broken = report.rules.filter(isBroken).toSorted((one, other) => rank(one, report) - rank(other, report));
  return [
    ...broken.map((rule) => describeRule(rule, report, styles, maxFindings)),
    notTested(report, styles),
    describeLoad(report, styles),
    comparison === undefined ? "" : describeComparison(comparison),
    verdict(report, styles),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** A copy without control characters: text from a provider cannot move the cursor, set a title or start a line. */
export function withoutControls(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ");
  if (Array.isArray(value)) return value.map(withoutControls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutControls(member)]));
}

/** Most severe first: errors of the profile, then those of the official validator, then warnings. */
export function rank(rule: ReportedRule, { profile }: Report): number {
  if (decides(rule, profile)) return rule.outcome === "failed" ? 0 : 1;
  return rule.severity === "error" ? 2 : 3;
}

export function labelOf(rule: ReportedRule, { profile }: Report): string {
  if (rule.outcome === "blocked") return "NOT CHECKED";
  if (rule.severity === "warning") return "WARNING";
  return decides(rule, profile) ? "FAILED" : "THE OFFICIAL VALIDATOR WILL FAIL HERE";
}

function describeRule(
  rule: ReportedRule,
  report: Report,
  { red, yellow, bold, dim }: Styles,
  maxFindings: number,
): string {
  const label = labelOf(rule, report);
  const colour = label === "FAILED" ? red : yellow;
  const shown = rule.findings
    .slice(0, maxFindings)
    .map(({ message, expected, exchange }) =>
      [
        `  • ${message}`,
        ...(expected === undefined ? [] : [`    expected: ${expected}`]),
        ...(exchange === undefined
          ? []
          : [
              dim(`    ${exchange.curl}`),
              dim(`    → ${exchange.status} ${exchange.contentType} ${bodyUnlessIn(message, exchange.body)}`),
            ]),
      ].join("\n"),
    );
  const more = rule.findings.length - shown.length;
  return [
    `${colour(label)}  ${bold(rule.title)}  ${dim(rule.id)}`,
    `  source: ${rule.source}`,
    ...(rule.reason === undefined ? [] : [`  ${rule.reason}`]),
    ...shown,
    ...(more > 0 ? [`  … and ${more} more, in the report (--report DIR)`] : []),
    `  fix: ${rule.fix}`,
    dim(`  more: ${rule.page}`),
  ].join("\n");
}

/** The body of a response, unless the message contains it already. */
function bodyUnlessIn(message: string, body: string): string {
  return message.includes(body.slice(0, 300)) ? "" : body.slice(0, 500);
}

function notTested({ rules, filters }: Report, { dim }: Styles): string {
  const skipped = rules.filter(({ outcome }) => outcome === "skipped");
  const filtered = [
    ...filters.only.map((filter) => `only ${filter}`),
    ...filters.skip.map((filter) => `without ${filter}`),
  ];
  const reasons = Map.groupBy(skipped, ({ reason = "" }) => reason);
  const lines = [...reasons].map(([reason, own]) => dim(`  ${reason} ${listed(own)}`));
  if (filtered.length > 0) lines.push(`  Filters omitted rules: ${filtered.join(", ")}`);
  return lines.length === 0 ? "" : ["Not tested:", ...lines].join("\n");
}

/** The ids of rules; whole subjects are counted. */
function listed(rules: readonly ReportedRule[]): string {
  const subjects = Map.groupBy(rules, ({ subject }) => subject);
  const parts = [...subjects].map(([subject, own]) =>
    own.length > 3 ? `${subject} (${own.length} rules)` : own.map(({ id }) => id).join(", "),
  );
  return `(${parts.join(", ")})`;
}

function describeLoad({ load }: Report, { red, green }: Styles): string {
  if (load === undefined) return "";
  const lines = load.thresholds.map(
    ({ name, limit, actual, passed }) => `  ${passed ? green("✓") : red("✗")} ${name}: ${actual} (${limit})`,
  );
  const times = load.operations.map(
    ({ operationId, p50Ms, p95Ms, p99Ms }) =>
      `  ${operationId.padEnd(18)} p50 ${p50Ms} ms, p95 ${p95Ms} ms, p99 ${p99Ms} ms`,
  );
  return [
    `Load: ${load.requests} requests, ${load.concurrency} at once, ${load.requestsPerSecond} per second${load.stopped ? "; stopped, because the provider began to fail" : ""}`,
    ...(load.rateLimited === 0 ? [] : [`  ${load.rateLimited} of the errors are 429: the provider limits requests.`]),
    ...lines,
    ...(load.passed || load.clientDelayMs < MAX_CLIENT_DELAY_MS
      ? []
      : [
          `  certify itself waited up to ${load.clientDelayMs} ms for the processor: measure again on an idle machine.`,
        ]),
    ...times,
  ].join("\n");
}

function describeComparison({ improved, regressed }: Comparison): string {
  return [
    `Compared with the baseline: ${improved.length} improved, ${regressed.length} regressed.`,
    ...improved.map((id) => `  + ${id}`),
    ...regressed.map((id) => `  - ${id}`),
  ].join("\n");
}

function verdict(report: Report, { red, green, bold }: Styles): string {
  const { conforms, counts, requests, durationMs, seed, profile, rules, rateLimit, connections, seedChecks } = report;
  const checks = seedChecks.map(
    ({ name, outcome }) => `  ${outcome === "passed" ? green("✓") : outcome === "failed" ? red("✗") : "–"} ${name}`,
  );
  const warnings = rules.filter((rule) => isBroken(rule) && rule.severity === "warning").length;
  const validator = rules.filter((rule) => isBroken(rule) && rule.profile === "official-validator").length;
  return [
    "The checks before going live:",
    ...checks,
    "",
    `${counts.passed} rules passed, ${counts.failed} failed, ${counts.blocked} could not be checked, ${counts.skipped} were not tested; ${requests} requests in ${(durationMs / 1000).toFixed(1)} s.`,
    ...(warnings > 0 ? [`${warnings} of the failed rules are warnings.`] : []),
    ...(rateLimit.waits > 0
      ? [
          `The provider limited requests (429) ${rateLimit.waits} times; certify waited ${(rateLimit.waitedMs / 1000).toFixed(1)} s in total.`,
        ]
      : []),
    ...(connections.closed > 0
      ? [
          `Connections that were closed without a response: ${connections.closed}. certify sent those requests again. A gateway may close idle connections too early.`,
        ]
      : []),
    ...(validator > 0 && profile === "contract" ? [`The official validator will fail at ${validator} rules.`] : []),
    conforms
      ? green(bold(`The provider conforms${isPartial(report) ? " to the chosen rules" : ""}.`))
      : red(bold(`The provider does not conform: ${reasonsOf(report)}.`)),
    `Seed: ${seed}. Repeat this run with --seed ${seed}.`,
  ].join("\n");
}

/** Whether filters omitted rules. */
export function isPartial({ filters }: Report): boolean {
  return filters.only.length > 0 || filters.skip.length > 0;
}

/** Why a provider does not conform, for example `it breaks 2 rules and misses 1 threshold of the load stage`. */
export function reasonsOf({ rules, profile, load }: Report): string {
  const broken = rules.filter((rule) => isBroken(rule) && decides(rule, profile)).length;
  const missed = (load?.thresholds ?? []).filter(({ passed }) => !passed).length;
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
  const reasons = [
    ...(broken === 0 ? [] : [`breaks ${count(broken, "rule")}`]),
    ...(missed === 0 ? [] : [`misses ${count(missed, "threshold")} of the load stage`]),
  ];
  return `it ${reasons.join(" and ")}`;
}
