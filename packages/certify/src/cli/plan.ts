import type { Rule } from "@provider-connectivity/conformance-cases";
import type { LoadOptions } from "../load/load.ts";
import type { Access } from "../create-target.ts";

/** Describes a run before it starts. */
export function describePlan({
  access,
  rules,
  load,
}: {
  readonly access: Access;
  readonly rules: readonly Rule[];
  readonly load: LoadOptions | undefined;
}): string {
  const writing = rules.filter(({ writes }) => writes);
  const subjects = [...new Set(rules.map(({ subject }) => subject))].map(
    (subject) => `${subject} ${rules.filter((rule) => rule.subject === subject).length}`,
  );
  const lines = [
    `Certifies ${access.baseUrl} as ${access.apiKey.slice(0, 3)}…`,
    `${rules.length} rules: ${subjects.join(", ")}`,
    access.readOnly
      ? "The run only reads."
      : `${writing.length} rules change data: they create quotes, deposit addresses, ramps and collateral transactions, and withdraw the minimum amount of each kind some ten times.`,
    access.secondCustomer === undefined
      ? "No second customer: the tenancy rules are skipped."
      : "The second customer's accounts are only read.",
    load === undefined
      ? "No load stage."
      : `Load stage: at most 2,000 reads, ${load.concurrency ?? 100} concurrent, for at most 8 s.`,
  ];
  return lines.join("\n");
}
