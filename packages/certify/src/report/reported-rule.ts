/** A rule with its result, as reports have it. @module */
import type { Outcome, Profile, Severity, Subject } from "@provider-connectivity/conformance-cases";
import type { ShownExchange } from "./redact.ts";

export interface ReportedFinding {
  readonly message: string;
  readonly expected?: string;
  readonly exchange?: ShownExchange;
}

export interface ReportedRule {
  readonly id: string;
  readonly title: string;
  readonly subject: Subject;
  readonly source: string;
  readonly fix: string;
  readonly severity: Severity;
  readonly profile: Profile;
  readonly outcome: Outcome;
  /** Why it was skipped or blocked. */
  readonly reason?: string;
  readonly findings: readonly ReportedFinding[];
  readonly requests: number;
  readonly durationMs: number;
}

/** Whether the outcome of a rule decides whether the provider conforms. */
export function decides({ severity, profile }: Pick<ReportedRule, "severity" | "profile">, chosen: Profile): boolean {
  return severity === "error" && (profile === "contract" || chosen === "official-validator");
}

export function isBroken({ outcome }: Pick<ReportedRule, "outcome">): boolean {
  return outcome === "failed" || outcome === "blocked";
}
