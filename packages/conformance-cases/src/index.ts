/** One suite of requests and expected answers, for every provider of the API. @module */
export { allCases } from "./all-cases.ts";
export type { Case, CaseResult } from "./case.ts";
export { CaseFailure, CaseSkipped } from "./expect.ts";
export type { Answer, Exchange, RequestInput } from "./session/exchange.ts";
export type { Context, Refusal } from "./session/context.ts";
export type { Knowledge } from "./session/knowledge.ts";
export { openSession, type Session } from "./session/open-session.ts";
export { tryAll } from "./try-all.ts";
export { type Caller, defaultSettings, type Settings, type Target } from "./target.ts";
