/** For tests of this repository that try the cases on a target of their own. @module */
export { assertSameAnswers } from "./same-answers.ts";
export { HMAC, sandboxApp, secretOf } from "./sandbox-target.ts";
