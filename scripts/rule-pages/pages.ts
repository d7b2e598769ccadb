/** The pages of `docs/rules`: one for each rule, and an overview. @module */
import { reportJsonSchema, type Rule, rules } from "@provider-connectivity/certify";
import { readResults } from "../mutants/results.ts";
import { readRecorded, type RecordedExchange } from "../mutants/record.ts";

const NOTE = "<!-- Written by `pnpm docs:rules`. Do not edit it. -->";
const MAX_SHOWN = 600;

/** The text of each generated file by its path below `docs/`. */
export function rulePages(): ReadonlyMap<string, string> {
  const recorded = new Map(readRecorded().map((exchange) => [exchange.id, exchange]));
  return new Map([
    ["rules/index.md", overview()],
    ...rules.map((rule) => [`rules/${rule.id}.md`, page(rule, recorded)] as const),
    ["certify-report.schema.json", `${JSON.stringify(reportJsonSchema(), null, 2)}\n`],
  ]);
}

function overview(): string {
  const subjects = [...Map.groupBy(rules, ({ subject }) => subject)];
  const sections = subjects.map(([subject, own]) =>
    [
      `## ${subject}`,
      own.map((rule) => `- [${rule.id}](${rule.id}.md): ${escaped(rule.title)}${remark(rule)}`).join("\n"),
    ].join("\n\n"),
  );
  const intro = `\`certify\` checks ${rules.length} rules. [Certifying a provider](../certification.md) explains how.`;
  return `${[NOTE, "# The rules", intro, ...sections].join("\n\n")}\n`;
}

function remark({ profile, severity }: Rule): string {
  const parts = [
    ...(profile === "contract" ? [] : ["official validator"]),
    ...(severity === "error" ? [] : ["warning"]),
  ];
  return parts.length === 0 ? "" : ` _(${parts.join(", ")})_`;
}

function page(rule: Rule, recorded: ReadonlyMap<string, RecordedExchange>): string {
  const { id, title, source, fix } = rule;
  const found = readResults().filter(({ rules: broken }) => broken.includes(id));
  const example = found
    .toSorted((one, other) => one.rules.length - other.rules.length)
    .flatMap((result) => recorded.get(result.id) ?? [])[0];
  return `${[
    NOTE,
    `# ${id}`,
    escaped(title),
    `**Source:** ${escaped(source)}`,
    ...facts(rule),
    `## How to fix it\n\n${escaped(fix)}`,
    ...(example === undefined ? [] : [exampleOf(example)]),
    `## Check only this rule\n\n\`\`\`sh\nnpx @provider-connectivity/certify URL --api-key KEY --key-file key.pem --only ${id}\n\`\`\``,
    "[All rules](../index.md)",
  ].join("\n\n")}\n`;
}

function facts({ profile, severity, writes, needs, needsOneOf }: Rule): readonly string[] {
  const components = [...needs, ...(needsOneOf.length === 0 ? [] : [needsOneOf.join(" or ")])];
  return [
    profile === "contract"
      ? severity === "error"
        ? "A provider that breaks it does not conform."
        : "This is a warning: it does not affect the result."
      : "Only the official validator requires it. It affects the result with `--profile official-validator`.",
    components.length === 0
      ? "It applies to every provider."
      : `It applies to providers that offer ${components.join(", ")}.`,
    writes ? "It writes: `--read-only` skips it." : "It changes no balances.",
  ];
}

function exampleOf({ sentence, request, correct, mutant }: RecordedExchange): string {
  const response = ({ status, body }: RecordedExchange["correct"]) =>
    `\`\`\`text\n${status} ${shortened(body)}\n\`\`\``;
  const sent = request.body === undefined ? "" : `\n${shortened(request.body)}`;
  return [
    `## A provider that breaks it\n\n${escaped(sentence)}`,
    `\`\`\`text\n${request.method} ${request.endpoint}${sent}\n\`\`\``,
    "Correct:",
    response(correct),
    "Wrong:",
    response(mutant),
  ].join("\n\n");
}

function shortened(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

/** Escapes markup, and braces that a site generator would read as code. */
function escaped(text: string): string {
  return text
    .replaceAll(/([\\`*_[\]])/g, String.raw`\$1`)
    .replaceAll("<", "&lt;")
    .replaceAll("{", "&#123;");
}
