/** Proposes the changeset of a version. @module */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../spec-diff/report.ts";
import { isBreaking } from "../spec-diff/report.ts";

export interface Proposal {
  bump: "major" | "minor" | "patch";
  /** The whole file for `.changeset/`. */
  text: string;
}

export interface ReleaseContext {
  version: string;
  /** The comparison with its neighbour. Absent if there is none. */
  report: Report | undefined;
  /** Whether the version is the main entry. */
  isNewest: boolean;
  /** Whether it replaces a version of the same name. */
  isReplacement: boolean;
  /** The number of compile errors in the workspace. */
  compileErrors: number;
}

/**
 * The version bump according to docs/stability.md: a new version of the contract is a minor release if existing code still
 * compiles, and a correction is a patch. Before 1.0, a minor release may break code.
 */
export function proposeChangeset(root: string, context: ReleaseContext): Proposal {
  const { name, version } = JSON.parse(readFileSync(join(root, "generated/package.json"), "utf8")) as Record<
    "name" | "version",
    string
  >;
  const { report, isNewest, isReplacement, compileErrors } = context;
  const breaks = (isNewest || isReplacement) && (compileErrors > 0 || (report !== undefined && isBreaking(report)));
  const strict = breaks ? "major" : isReplacement ? "patch" : "minor";
  const bump = strict === "major" && version.startsWith("0.") ? "minor" : strict;
  return { bump, text: `---\n"${name}": ${bump}\n---\n\n${textFor(context, breaks)}\n` };
}

function textFor({ version, report, isNewest, isReplacement }: ReleaseContext, breaks: boolean): string {
  const subject = isReplacement
    ? `The contract ${version} is corrected.`
    : isNewest
      ? `The main entry is the contract ${version}.`
      : `The contract ${version}, as \`@provider-connectivity/contract/${version}\`. The main entry is unchanged.`;
  if (!breaks || report === undefined) return subject;
  const counts = report.groups.flatMap(({ side, changes }) =>
    side === undefined || changes.length === 0 ? [] : [`${counted(changes.length)} ${side}`],
  );
  const effect = counts.length === 0 ? "Nothing breaks on the wire, but names in code do" : counts.join(", ");
  const more = isReplacement
    ? ""
    : ` docs/changes-${report.before}-to-${report.after}.md lists them. Import \`@provider-connectivity/contract/${report.before}\` to stay where you are.`;
  return `**Breaking:** ${subject} ${effect}.${more}`;
}

function counted(changes: number): string {
  return changes === 1 ? "1 change breaks" : `${changes} changes break`;
}
