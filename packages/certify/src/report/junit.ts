/** A report as JUnit XML, which CI systems read. @module */
import { escapeMarkup } from "./markup.ts";
import type { Report } from "./report.ts";
import { decides, isBroken, type ReportedRule } from "./reported-rule.ts";

/** One test case for each rule. Rules that do not affect the result become skipped test cases with their findings. */
export function toJUnit(report: Report): string {
  const cases = report.rules.map((rule) => testCase(rule, report));
  const failures = report.rules.filter((rule) => isBroken(rule) && decides(rule, report.profile)).length;
  const skipped = cases.filter((text) => text.includes("<skipped")).length;
  const head = `name="certify" tests="${cases.length}" failures="${failures}" skipped="${skipped}" time="${report.durationMs / 1000}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${head}>\n<testsuite ${head} timestamp="${report.startedAt}">\n${cases.join("\n")}\n</testsuite>\n</testsuites>\n`;
}

function testCase(rule: ReportedRule, report: Report): string {
  const { id, subject, title, durationMs, outcome, reason, findings } = rule;
  const head = `  <testcase classname="${escapeXml(subject)}" name="${escapeXml(`${id}: ${title}`)}" time="${durationMs / 1000}"`;
  const message = findings.map((finding) => finding.message).join("\n");
  if (outcome === "passed") return `${head}/>`;
  if (isBroken(rule) && decides(rule, report.profile)) {
    const details = findings.map((each) =>
      [each.message, each.expected && `expected: ${each.expected}`, each.exchange?.curl].filter(Boolean).join("\n"),
    );
    return `${head}>\n    <failure message="${escapeXml(message || (reason ?? ""))}">${escapeXml([...details, `source: ${rule.source}`, `fix: ${rule.fix}`, `more: ${rule.page}`].join("\n\n"))}</failure>\n  </testcase>`;
  }
  return `${head}>\n    <skipped message="${escapeXml(reason ?? message)}"/>\n  </testcase>`;
}

/** Escapes markup, and drops the characters that XML forbids. */
function escapeXml(text: string): string {
  return escapeMarkup(text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ""));
}
