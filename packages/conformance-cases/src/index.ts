/** The rules that every provider of the API must follow. @module */
export { type CheckOptions, checkAll } from "./check-all.ts";
export { RuleFailure, RuleSkipped } from "./expect.ts";
export { type Profile, type Rule, type Severity, type Subject, subjects } from "./rule.ts";
export type { Finding, RuleOutcome, RuleResult } from "./result.ts";
export { rules } from "./rules/index.ts";
export type { Context, Refusal } from "./session/context.ts";
export type { Exchange, ParsedResponse, RequestInput } from "./exchange.ts";
export { DiscoveryError, type Knowledge, ProviderGoneError } from "./session/knowledge.ts";
export { openSession, type Session } from "./open-session.ts";
export { type RequestCaller, completeSettings, type LimitedResponse, type Settings, type Target } from "./target.ts";
export { send as sendRequest } from "./session/send.ts";
