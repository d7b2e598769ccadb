/** Signs and verifies on node:crypto, with every combination that the contract allows. @module */
export { createSigner, createVerifier } from "./create-signer.ts";
export { createPlatformSigner, createPlatformVerifier } from "./platform-signature.ts";
