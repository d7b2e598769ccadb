/** Certifies a provider by its URL. @module */
export { carefulSettings, certify, type CertifyOptions, NoProviderError } from "./certify.ts";
export { type Access, createTarget } from "./create-target.ts";
export type { LoadOptions, LoadReport, OperationLoad, Threshold } from "./load/load.ts";
export { type Report, REPORT_SCHEMA, type SeedCheck } from "./report/report.ts";
export { reportJsonSchema } from "./report/schema.ts";
export { pageOf } from "./report/pages.ts";
export type { ReportedFinding, ReportedRule } from "./report/reported-rule.ts";
export { compareReports, type Comparison } from "./report/compare.ts";
export { toHtml } from "./report/html.ts";
export { toJUnit } from "./report/junit.ts";
export { toMarkdown } from "./report/markdown.ts";
export { toText } from "./report/text.ts";
export {
  DiscoveryError,
  openSession,
  type Rule,
  RuleFailure,
  type RuleResult,
  rules,
  type Session,
  type Settings,
  type Target,
} from "@provider-connectivity/conformance-cases";
