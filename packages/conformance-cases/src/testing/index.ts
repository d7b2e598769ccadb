/** Runs the rules on other targets in the tests of this repository. @module */
export { assertSameAnswers } from "./same-answers.ts";
export { HMAC, sandboxApp, secretOf } from "./sandbox-target.ts";
