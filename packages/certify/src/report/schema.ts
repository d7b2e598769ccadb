/** The format of `report.json`, for readers of reports. @module */
import { subjects } from "@provider-connectivity/conformance-cases";
import { z } from "zod";
import { type Report, REPORT_SCHEMA } from "./report.ts";

const text = z.string();
const count = z.int().min(0);
const ms = z.number().min(0).describe("milliseconds");
const outcome = z.enum(["passed", "failed", "skipped", "blocked"]);
const profile = z.enum(["contract", "official-validator"]);
const ids = z.array(text);

const exchange = z.strictObject({
  operationId: text.describe("the operation of the contract"),
  curl: text.describe("a command for a POSIX shell, with variables in place of secrets"),
  status: count,
  contentType: text,
  body: text.describe("at most 4,000 characters"),
  durationMs: ms,
});

const finding = z.strictObject({
  message: text.describe("the problem"),
  expected: text.optional(),
  exchange: exchange.optional(),
});

const rule = z.strictObject({
  id: text.describe("subject and name, for example pagination/limit"),
  title: text.describe("the requirement for providers"),
  subject: z.enum(subjects),
  source: text.describe("the section of the contract, guide or official validator that requires it"),
  fix: text.describe("how to fix it"),
  page: z.url().describe("the page of the rule"),
  severity: z.enum(["error", "warning"]),
  profile,
  outcome,
  reason: text.optional().describe("the reason why it was skipped or blocked"),
  findings: z.array(finding),
  requests: count,
  durationMs: ms,
});

const operationLoad = z.strictObject({
  operationId: text,
  requests: count,
  errors: count,
  p50Ms: ms,
  p95Ms: ms,
  p99Ms: ms,
  maxMs: ms,
  histogram: z.array(count).describe("responses of up to 10, 25, 50, 100, 250, 500, 1,000 ms, and longer"),
});

const load = z.strictObject({
  concurrency: count,
  requests: count,
  errors: count,
  rateLimited: count.describe("how many of the errors have the status 429"),
  durationMs: ms,
  requestsPerSecond: z.number().min(0),
  clientDelayMs: ms.describe("how long certify itself waited for the processor: 95 % of the waits were shorter"),
  stopped: z.boolean().describe("whether it ended early because the provider began to fail"),
  thresholds: z.array(z.strictObject({ name: text, limit: text, actual: text, passed: z.boolean() })),
  passed: z.boolean(),
  operations: z.array(operationLoad),
});

/** Parses a report. `docs/certify-report.schema.json` is generated from this schema. */
export const reportSchema: z.ZodType<Report> = z.strictObject({
  schema: z.literal(REPORT_SCHEMA),
  contractVersion: text,
  toolVersion: text,
  baseUrl: text,
  seed: text.describe("the seed that repeats the requests of the run"),
  startedAt: z.iso.datetime(),
  durationMs: ms,
  profile: profile.describe("determines the result"),
  conforms: z.boolean().describe("the result"),
  counts: z.strictObject({ passed: count, failed: count, skipped: count, blocked: count }),
  requests: count,
  rateLimit: z
    .strictObject({ waits: count, waitedMs: ms })
    .describe("the waits that the provider requested with 429 and Retry-After"),
  connections: z
    .strictObject({ closed: count })
    .describe("how many requests were sent again because the connection was closed without a response"),
  filters: z.strictObject({ only: ids, skip: ids }),
  seedChecks: z
    .array(z.strictObject({ name: text, outcome: z.enum(["passed", "failed", "not-tested"]), rules: ids }))
    .describe("the ten checks before going live"),
  rules: z.array(rule),
  load: load.optional(),
  digest: text.describe("SHA-256, in hexadecimal, of the JSON of all other members, in their order"),
}) as z.ZodType<Report>;

/** The JSON Schema of reports. */
export function reportJsonSchema(): object {
  return {
    $id: REPORT_SCHEMA,
    title: "Report of certify",
    ...z.toJSONSchema(reportSchema),
  };
}
