/** A rule with its result, as reports have it. @module */
import type { Outcome, Profile, Severity, Subject } from "@provider-connectivity/conformance-cases";
import type { ShownExchange } from "./redact.ts";

/** One way in which a provider breaks a rule. */
export interface ReportedFinding {
  /** What is wrong. */
  readonly message: string;
  /** The response that the rule expects. */
  readonly expected?: string;
  /** The request and response that show it, without secrets. */
  readonly exchange?: ShownExchange;
}

/** A rule with its result. */
export interface ReportedRule {
  /** For example `pagination/limit`. */
  readonly id: string;
  /** What a provider has to do, as one sentence. */
  readonly title: string;
  /** The first part of the id. */
  readonly subject: Subject;
  /** Where the contract, a guide or the official validator says so. */
  readonly source: string;
  /** What to change in a provider that breaks the rule. */
  readonly fix: string;
  /** The URL of the rule's page. */
  readonly page: string;
  /** A warning never decides the verdict. */
  readonly severity: Severity;
  /** Who demands the rule. */
  readonly profile: Profile;
  /** Whether the provider keeps the rule. */
  readonly outcome: Outcome;
  /** Why it was skipped or blocked. */
  readonly reason?: string;
  /** Empty unless the outcome is `failed`. */
  readonly findings: readonly ReportedFinding[];
  /** How many requests were sent to check it. */
  readonly requests: number;
  /** How long checking it took, in milliseconds. */
  readonly durationMs: number;
}

/** Whether the outcome of a rule decides whether the provider conforms. */
export function decides({ severity, profile }: Pick<ReportedRule, "severity" | "profile">, chosen: Profile): boolean {
  return severity === "error" && (profile === "contract" || chosen === "official-validator");
}

/** Whether a rule failed or was blocked. */
export function isBroken({ outcome }: Pick<ReportedRule, "outcome">): boolean {
  return outcome === "failed" || outcome === "blocked";
}
