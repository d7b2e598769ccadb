/** A report as Markdown, for pull requests. @module */
import type { Comparison } from "./compare.ts";
import { escapeText } from "./markup.ts";
import type { Report } from "./report.ts";
import { isBroken, type ReportedRule } from "./reported-rule.ts";
import { labelOf, rank } from "./text.ts";

const MAX_FINDINGS = 3;

/** The result, the ten checks, and the broken rules with their first findings. */
export function toMarkdown(report: Report, comparison?: Comparison): string {
  const broken = report.rules.filter(isBroken).toSorted((one, other) => rank(one, report) - rank(other, report));
  const { counts, seedChecks, load } = report;
  return [
    `## ${report.conforms ? "✅ The provider conforms" : "❌ The provider does not conform"}`,
    `${code(report.baseUrl)}, contract ${report.contractVersion}, profile ${report.profile}, seed ${code(report.seed)}, ${report.startedAt}`,
    `${counts.passed} rules passed, ${counts.failed} failed, ${counts.blocked} could not be checked, ${counts.skipped} were not tested.`,
    [
      "| Check before going live | Result |",
      "| --- | --- |",
      ...seedChecks.map(({ name, outcome }) => `| ${escapeMarkdown(name)} | ${outcome} |`),
    ].join("\n"),
    load === undefined
      ? ""
      : [
          "| Threshold | Limit | Measured | Result |",
          "| --- | --- | --- | --- |",
          ...load.thresholds.map(
            ({ name, limit, actual, passed }) =>
              `| ${name} | ${escapeMarkdown(limit)} | ${actual} | ${passed ? "passed" : "failed"} |`,
          ),
        ].join("\n"),
    comparison === undefined
      ? ""
      : `Compared with the baseline: ${comparison.improved.length} improved (${comparison.improved.join(", ") || "none"}), ${comparison.regressed.length} regressed (${comparison.regressed.join(", ") || "none"}).`,
    ...broken.map((rule) => describe(rule, report)),
    `<sub>certify ${report.toolVersion}, digest ${report.digest}</sub>`,
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function describe(rule: ReportedRule, report: Report): string {
  const findings = rule.findings
    .slice(0, MAX_FINDINGS)
    .map(({ message, expected, exchange }) =>
      [
        `- ${escapeMarkdown(message)}`,
        ...(expected === undefined ? [] : [`  Expected: ${escapeMarkdown(expected)}`]),
        ...(exchange === undefined ? [] : ["", indented(fenced(exchange.curl)), ""]),
      ].join("\n"),
    );
  return [
    `<details><summary><b>${labelOf(rule, report)}</b>: ${escapeText(rule.title)} <code>${rule.id}</code></summary>`,
    `Source: ${escapeMarkdown(rule.source)}`,
    findings.join("\n"),
    `Fix: ${escapeMarkdown(rule.fix)} [More about this rule](${rule.page})`,
    "</details>",
  ].join("\n\n");
}

/** Text in a line as code. */
function code(text: string): string {
  return `\`${text.replaceAll(/[`\s]+/g, " ").trim()}\``;
}

/** A fence that is longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([found]) => found.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}sh\n${text}\n${fence}`;
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, "  ");
}

function escapeMarkdown(text: string): string {
  return escapeText(text)
    .replaceAll(/([\\`*_[\]|])/g, String.raw`\$1`)
    .replaceAll(/\s*\n\s*/g, " ");
}
