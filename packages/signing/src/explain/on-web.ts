/** Explains signatures that do not verify, in browsers. @module */
export { nameOf } from "./configurations.ts";
export { explainSignatureOnWeb } from "./explain-on-web.ts";
export type { SignatureExplanation } from "./explanation.ts";
export { type ReadRequest, readSignedRequest } from "./read-signed-request.ts";
export type { ExplainedRequest, Mistake } from "./variants.ts";
