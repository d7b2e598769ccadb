/** The ten checks of Fireblocks' onboarding guide, each with the rules that cover it. @module */
import type { ReportedRule } from "./reported-rule.ts";

/** One of the ten checks that a provider must pass before it goes live. */
export interface SeedCheck {
  /** The name from the onboarding guide, with its operation. */
  readonly name: string;
  /** `failed` if one of its rules failed. */
  readonly outcome: "passed" | "failed" | "not-tested";
  /** The failed rules, or the checked ones. */
  readonly rules: readonly string[];
}

const checks: readonly (readonly [name: string, rules: RegExp])[] = [
  ["Capabilities Endpoint: GET /capabilities", /^accounts\/capabilit/],
  ["Assets Endpoint: GET /capabilities/assets", /^accounts\/assets$/],
  ["Accounts Endpoint: GET /accounts", /^accounts\/(details|balances-included)$/],
  ["Balances Endpoint: GET /accounts/{id}/balances", /^accounts\/balance/],
  ["Add Collateral: POST …/collateral/{collateralId}/deposits", /^collateral\/(deposit|linked|addresses)$/],
  ["Remove Collateral: POST …/collateral/{collateralId}/intents/withdrawals", /^collateral\/withdrawal$/],
  ["Settlement Instructions: GET …/collateral/{collateralId}/settlement", /^collateral\/settlement$/],
  ["Execute Settlement: POST …/collateral/{collateralId}/settlement", /^collateral\/settlement$/],
  ["Authentication Flow: all security headers validated", /^(authentication|tenancy)\//],
  ["Error Handling: proper HTTP status codes and error messages", /^errors\//],
];

export function seedChecks(rules: readonly ReportedRule[]): readonly SeedCheck[] {
  return checks.map(([name, pattern]) => {
    const own = rules.filter(
      ({ id, profile, severity }) => pattern.test(id) && profile === "contract" && severity === "error",
    );
    const broken = own.filter(({ outcome }) => outcome === "failed" || outcome === "blocked");
    const passed = own.filter(({ outcome }) => outcome === "passed");
    if (broken.length > 0) return { name, outcome: "failed", rules: broken.map(({ id }) => id) };
    return { name, outcome: passed.length > 0 ? "passed" : "not-tested", rules: passed.map(({ id }) => id) };
  });
}
