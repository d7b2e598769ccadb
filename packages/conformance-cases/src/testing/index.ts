/** Runs the rules on other targets in the tests of this repository. @module */
export { assertExpectedResults } from "./expected-results.ts";
export { HMAC, sandboxApp, secretOf } from "./sandbox-target.ts";
