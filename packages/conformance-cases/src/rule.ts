/** Rules that every provider has to keep. @module */
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
/** What a rule is about: the first part of its id. */
export type Subject = (typeof subjects)[number];

/**
 * Who demands a rule:
 * - `contract`: the API's contract or its guides.
 * - `official-validator`: only the official validator, which providers must pass before they go live.
 */
export type Profile = "contract" | "official-validator";

/** An `error` makes a provider fail; a `warning` is reported only. */
export type Severity = "error" | "warning";

/** A rule as data, with the function that checks it. */
export interface Rule {
  /** Subject and name, for example `pagination/limit`. Stable between releases. */
  readonly id: string;
  /** What a provider has to do, as one sentence. */
  readonly title: string;
  /** The first part of the id. */
  readonly subject: Subject;
  /** Where the contract, a guide or the official validator says so. */
  readonly source: string;
  /** What to change in a provider that breaks the rule. */
  readonly fix: string;
  /** Whether breaking it makes a provider fail. */
  readonly severity: Severity;
  /** Who demands it. */
  readonly profile: Profile;
  /** Whether checking it creates something or moves balances. */
  readonly writes: boolean;
  /** The components without which the rule does not apply. */
  readonly needs: readonly Component[];
  /** Components of which one is enough. Empty: none is needed. */
  readonly needsOneOf: readonly Component[];
  /**
   * Checks the rule.
   *
   * @throws RuleFailure when the provider breaks it
   * @throws RuleSkipped when there is nothing to check it on
   */
  readonly check: (context: Context) => Promise<void>;
}

/** The parts of a rule that have no default. */
type RuleParts = Pick<Rule, "id" | "title" | "source" | "fix" | "check"> & Partial<Rule>;

/** Completes a rule. Defaults: an error of the profile `contract` that only reads and needs no component. */
export function defineRule(parts: RuleParts): Rule {
  const subject = parts.id.split("/")[0] as Subject;
  return { subject, severity: "error", profile: "contract", writes: false, needs: [], needsOneOf: [], ...parts };
}
