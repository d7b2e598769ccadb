/** Certifies a provider by its URL. @module */
export { certify, type CertifyOptions, NoProviderError } from "./certify.ts";
export { type Access, createTarget } from "./create-target.ts";
export type { LoadOptions, LoadReport, OperationLoad } from "./load/load.ts";
export type { Report, SeedCheck } from "./report/report.ts";
export type { ReportedFinding, ReportedRule } from "./report/reported-rule.ts";
export { compareReports, type Comparison } from "./report/compare.ts";
export { toHtml } from "./report/html.ts";
export { toJUnit } from "./report/junit.ts";
export { toMarkdown } from "./report/markdown.ts";
export { toText } from "./report/text.ts";
export { type Rule, rules, type Settings, type Target } from "@provider-connectivity/conformance-cases";
