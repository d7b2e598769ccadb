/** Compares `oneOf` and `anyOf`. @module */
import type { Finding } from "./change.ts";
import { matchBranches } from "./branches.ts";
import { withoutProse } from "./canonical.ts";
import type { Located } from "./located.ts";
import type { Direction } from "./rules.ts";
import type { Choice, View } from "./view.ts";

export interface ChoiceComparison {
  findings: Finding[];
  /** Corresponding branches, to be compared with each other. */
  pairs: (readonly [Located, Located])[];
  /** The schemas were paired as branches, so nothing else needs comparing. */
  isWhole: boolean;
}

/** Compares the choices of two schemas of the same value. */
export function compareChoices(before: View, after: View, direction: Direction): ChoiceComparison {
  const [old, now] = [before.choices, after.choices];
  if (old.length === 0 && now.length === 1) return becameChoice(before, after, direction);
  if (old.length === 1 && now.length === 0) return reversed(becameChoice(after, before, direction));
  const paired = old.slice(0, now.length).map((choice, index) => compareTwo(choice, now[index] as Choice, direction));
  return {
    findings: [
      ...paired.flatMap(({ findings }) => findings),
      ...now.slice(old.length).flatMap((choice) => branches("choice-added", choice.pointer, choice.branches)),
      ...old.slice(now.length).flatMap((choice) => branches("choice-removed", choice.pointer, choice.branches)),
    ],
    pairs: paired.flatMap(({ pairs }) => pairs),
    isWhole: false,
  };
}

function compareTwo(before: Choice, after: Choice, direction: Direction): Pick<ChoiceComparison, "findings" | "pairs"> {
  const { pairs, added, removed } = matchBranches(before.branches, after.branches, direction);
  return {
    findings: [
      ...kindChange(before, after),
      ...branches("branch-added", after.pointer, added),
      ...branches("branch-removed", after.pointer, removed),
    ],
    pairs: [...pairs],
  };
}

function kindChange(before: Choice, after: Choice): Finding[] {
  if (before.kind === after.kind) return [];
  const rule = after.kind === "anyOf" ? "choice-loosened" : "choice-tightened";
  return [{ rule, pointer: after.pointer, before: before.kind, after: after.kind }];
}

/** Compares a single schema with a choice, which may contain that schema. */
function becameChoice(before: View, after: View, direction: Direction): ChoiceComparison {
  const [choice] = after.choices as readonly [Choice];
  const alone = after.parts.every(({ value }) =>
    Object.keys(value).every((key) => key === choice.kind || !RESTRICTIONS.has(key)),
  );
  const [whole] = before.parts;
  if (!alone || whole === undefined) return choiceAdded(choice);
  const { pairs, added } = matchBranches([whole], choice.branches, direction);
  if (pairs.length === 0) return choiceAdded(choice);
  return { findings: branches("branch-added", choice.pointer, added), pairs: [...pairs], isWhole: true };
}

/** Keywords that restrict a value. */
const RESTRICTIONS: ReadonlySet<string> = new Set([
  "properties",
  "required",
  "enum",
  "items",
  "oneOf",
  "anyOf",
  "allOf",
  "$ref",
]);

function choiceAdded(choice: Choice): ChoiceComparison {
  return { findings: branches("choice-added", choice.pointer, choice.branches), pairs: [], isWhole: false };
}

function reversed({ findings, pairs, isWhole }: ChoiceComparison): ChoiceComparison {
  const opposite = { "branch-added": "branch-removed", "choice-added": "choice-removed" } as const;
  return {
    findings: findings.map(({ rule, pointer, after }) => ({
      rule: opposite[rule as keyof typeof opposite],
      pointer,
      before: after,
    })),
    pairs: pairs.map(([left, right]) => [right, left] as const),
    isWhole,
  };
}

type BranchRule = "branch-added" | "branch-removed" | "choice-added" | "choice-removed";

/** One finding for all added or removed branches. */
function branches(rule: BranchRule, pointer: string, list: readonly Located[]): Finding[] {
  if (list.length === 0) return [];
  const shown = list.map(({ value }) => withoutProse(value));
  return [{ rule, pointer, ...(rule.endsWith("added") ? { after: shown } : { before: shown }) }];
}
