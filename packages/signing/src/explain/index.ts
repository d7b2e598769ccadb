/** Explains signatures that do not verify, on node:crypto. @module */
export { nameOf } from "./configurations.ts";
export { explainSignature, signersToTry, type TriedSigner } from "./explain-signature.ts";
export type { SignatureExplanation } from "./explanation.ts";
export { type ReadRequest, readSignedRequest } from "./read-signed-request.ts";
export type { ExplainedRequest, Mistake } from "./variants.ts";
