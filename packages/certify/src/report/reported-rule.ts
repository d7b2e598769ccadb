/** A rule with its result, in the format of reports. @module */
import type { RuleOutcome, Profile, Severity, Subject } from "@provider-connectivity/conformance-cases";
import type { ShownExchange } from "./redact.ts";

/** One violation of a rule. */
export interface ReportedFinding {
  /** The problem. */
  readonly message: string;
  /** The response that the rule expects. */
  readonly expected?: string;
  /** The request and response that show the problem, without secrets. */
  readonly exchange?: ShownExchange;
}

/** A rule with its result. */
export interface ReportedRule {
  /** For example `pagination/limit`. */
  readonly id: string;
  /** The requirement for providers, as one sentence. */
  readonly title: string;
  /** The first part of the id. */
  readonly subject: Subject;
  /** The section of the contract, guide or official validator that requires it. */
  readonly source: string;
  /** How to fix a provider that breaks the rule. */
  readonly fix: string;
  /** The URL of the rule's page. */
  readonly page: string;
  /** A warning never affects the result. */
  readonly severity: Severity;
  /** The source of the requirement. */
  readonly profile: Profile;
  /** Whether the provider meets the rule. */
  readonly outcome: RuleOutcome;
  /** The reason why it was skipped or blocked. */
  readonly reason?: string;
  /** Empty unless the outcome is `failed`. */
  readonly findings: readonly ReportedFinding[];
  /** The number of requests that were sent to check it. */
  readonly requests: number;
  /** The duration of the check, in milliseconds. */
  readonly durationMs: number;
}

/** Whether the outcome of a rule affects the result. */
export function decides({ severity, profile }: Pick<ReportedRule, "severity" | "profile">, chosen: Profile): boolean {
  return severity === "error" && (profile === "contract" || chosen === "official-validator");
}

/** Whether a rule failed or was blocked. */
export function isBroken({ outcome }: Pick<ReportedRule, "outcome">): boolean {
  return outcome === "failed" || outcome === "blocked";
}
