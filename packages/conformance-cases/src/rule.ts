/** The type of the rules. @module */
import type { Component } from "@provider-connectivity/contract";
import type { Context } from "./session/context.ts";

/** The subjects of rules, one file each. */
export const subjects = [
  "authentication",
  "errors",
  "schemas",
  "pagination",
  "accounts",
  "transfers",
  "deposits",
  "liquidity",
  "ramps",
  "collateral",
  "idempotency",
  "tenancy",
  "http",
] as const;
/** The subject of a rule: the first part of its id. */
export type Subject = (typeof subjects)[number];

/**
 * The source of a rule:
 * - `contract`: the API's contract or its guides.
 * - `official-validator`: only the official validator, which providers must pass before they go live.
 */
export type Profile = "contract" | "official-validator";

/** A provider with an `error` does not conform. A `warning` is only reported. */
export type Severity = "error" | "warning";

/** A rule as data, with the function that checks it. */
export interface Rule {
  /** Subject and name, for example `pagination/limit`. Stable between releases. */
  readonly id: string;
  /** The requirement for providers, as one sentence. */
  readonly title: string;
  /** The first part of the id. */
  readonly subject: Subject;
  /** The section of the contract, guide or official validator that requires it. */
  readonly source: string;
  /** How to fix a provider that breaks the rule. */
  readonly fix: string;
  /** Whether a provider that violates the rule does not conform. */
  readonly severity: Severity;
  /** The source of the requirement. */
  readonly profile: Profile;
  /** Whether the check creates objects or changes balances. */
  readonly writes: boolean;
  /** The components that the rule requires. */
  readonly needs: readonly Component[];
  /** The rule requires at least one of these components. Empty: it requires none. */
  readonly needsOneOf: readonly Component[];
  /**
   * Checks the rule.
   *
   * @throws RuleFailure if the provider breaks it
   * @throws RuleSkipped if there is nothing to check
   */
  readonly check: (context: Context) => Promise<void>;
}

/** The required members of a rule. */
type RuleParts = Pick<Rule, "id" | "title" | "source" | "fix" | "check"> & Partial<Rule>;

/** Adds the defaults to a rule: an error of the profile `contract` that only reads and requires no component. */
export function defineRule(parts: RuleParts): Rule {
  const subject = parts.id.split("/")[0] as Subject;
  return { subject, severity: "error", profile: "contract", writes: false, needs: [], needsOneOf: [], ...parts };
}
