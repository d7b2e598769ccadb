/** The report of `certify`: complete, current, about this provider, and green. @module */
import { parseJson } from "@provider-connectivity/core/internal";
import { createHash } from "node:crypto";
import { z } from "zod";
import { broken, done, type Finding, open } from "../item.ts";

const MAX_AGE_DAYS = 7;
const DAY_MS = 86_400_000;
const MIN_CONCURRENCY = 100;

const schema = z.object({
  schema: z.literal("provider-connectivity/certify-report/1"),
  contractVersion: z.string(),
  baseUrl: z.string(),
  startedAt: z.iso.datetime(),
  conforms: z.boolean(),
  filters: z.object({ only: z.array(z.string()), skip: z.array(z.string()) }),
  rules: z.array(z.object({ id: z.string(), profile: z.string(), severity: z.string(), outcome: z.string() })),
  load: z
    .object({
      concurrency: z.number(),
      thresholds: z.array(z.object({ name: z.string(), limit: z.string(), actual: z.string(), passed: z.boolean() })),
    })
    .optional(),
  digest: z.string(),
});

/** A report that was not changed after it was written. */
export type CertificationReport = z.infer<typeof schema>;

/** Parses the JSON report and compares its digest. */
export function readCertification(text: string): CertificationReport | Finding {
  const json = parseJson(text);
  const parsed = schema.safeParse(json);
  if (!parsed.success) return broken("This is not a report.json of certify. Run `certify --report DIR`.");
  const { digest, ...content } = json as Readonly<Record<string, unknown>>;
  const actual = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  if (digest !== actual) return broken("The report was changed after certify wrote it: its digest does not match.");
  return parsed.data;
}

/** Checks that the report is about this provider, at most seven days old, complete and green. */
export function checkCertification(report: CertificationReport, apiUrl: string | undefined, now: Date): Finding {
  const { baseUrl, startedAt, conforms, filters, rules } = report;
  if (apiUrl !== undefined && trimmed(baseUrl) !== trimmed(apiUrl))
    return broken(`The report is about ${baseUrl}, but apiUrl is ${apiUrl}.`);
  const left = [...filters.only.map((id) => `--only ${id}`), ...filters.skip.map((id) => `--skip ${id}`)];
  if (left.length > 0) return broken(`The report is not complete (${left.join(", ")}). Run certify without filters.`);
  const failed = rules.filter(
    ({ severity, outcome }) => severity === "error" && ["failed", "blocked"].includes(outcome),
  );
  const named = failed.map(({ id }) => id).join(", ");
  if (!conforms) return broken(`The provider does not conform${named === "" ? "" : `: ${named}`}.`);
  if (failed.length > 0) return broken(`The official validator will fail: ${named}.`);
  const age = now.getTime() - Date.parse(startedAt);
  if (age > MAX_AGE_DAYS * DAY_MS || age < -DAY_MS)
    return open(`The report is of ${startedAt.slice(0, 10)}; run certify again (at most ${MAX_AGE_DAYS} days).`);
  return done(`Green on ${startedAt.slice(0, 10)}, contract ${report.contractVersion}, ${rules.length} rules.`);
}

/** Checks the thresholds that were measured in the report: response time, concurrency and error rate. */
export function checkLoad({ load }: CertificationReport): Finding {
  if (load === undefined) return open("The report has no load stage. Run certify with --load.");
  if (load.concurrency < MIN_CONCURRENCY)
    return broken(`The load stage sent ${load.concurrency} requests at once; ${MIN_CONCURRENCY} are required.`);
  const missed = load.thresholds.filter(({ passed }) => !passed);
  if (missed.length > 0)
    return broken(`Missed: ${missed.map(({ name, limit, actual }) => `${name} ${actual} (${limit})`).join(", ")}.`);
  return done(load.thresholds.map(({ name, actual }) => `${name} ${actual}`).join(", "));
}

function trimmed(url: string): string {
  return url.replace(/\/+$/, "");
}
