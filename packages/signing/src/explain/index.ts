/** Explains signatures that do not verify, with node:crypto. @module */
export {
  explainSignature,
  nameOf,
  type SignatureExplanation,
  signersToTry,
  type TriedSigner,
} from "./explain-signature.ts";
export type { ExplainedRequest, Mistake } from "./ways.ts";
