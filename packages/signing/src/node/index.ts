/** Signing and verifying on node:crypto, with every combination that the contract allows. @module */
export { createSigner } from "./create-signer.ts";
export { createVerifier } from "./create-verifier.ts";
export { createPlatformSigner, createPlatformVerifier } from "./platform-signature.ts";
