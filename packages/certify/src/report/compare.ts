import type { Report } from "./report.ts";
import { isBroken } from "./reported-rule.ts";

/** The difference between two reports. */
export interface Comparison {
  /** Rules that were broken before and no longer are. */
  readonly improved: readonly string[];
  /** Rules that are broken and were not before. */
  readonly regressed: readonly string[];
}

/** Compares a report with an earlier one. Rules that only one of them contains are ignored. */
export function compareReports(before: Pick<Report, "rules">, after: Pick<Report, "rules">): Comparison {
  const was = new Map(before.rules.map((rule) => [rule.id, isBroken(rule)]));
  const changed = (from: boolean) =>
    after.rules.filter((rule) => was.get(rule.id) === from && isBroken(rule) !== from).map(({ id }) => id);
  return { improved: changed(true), regressed: changed(false) };
}
