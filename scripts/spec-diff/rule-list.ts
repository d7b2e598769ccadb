/** The rules as a list for docs/spec-diff.md. @module */
import { RULES, type Rule } from "./rules.ts";

/** The start of the list in the page. The text before it is written by hand. */
const LIST_MARK = "<!-- The rules, written by `pnpm spec:diff --update-docs` -->";

/** The page with the current list. */
export function withRuleList(page: string): string {
  const [text = ""] = page.split(LIST_MARK);
  const lines = Object.entries<Rule>(RULES).map(
    ([name, rule]) => `- \`${name}\`: ${rule.description}. ${consequence(rule)}`,
  );
  return [`${text}${LIST_MARK}`, "", ...lines, ""].join("\n");
}

function consequence({ request, response }: Rule): string {
  const parts = [
    { direction: "request", sides: request },
    { direction: "response", sides: response },
  ].filter(({ sides }) => sides !== undefined && sides.length > 0);
  if (parts.length === 0) return "Breaks neither side.";
  return `Breaks ${parts.map(({ direction, sides = [] }) => `${sides.join(" and ")} in a ${direction}`).join(", ")}.`;
}
