/** Signing without cryptography, for every runtime: configuration, message and encodings. @module */
export { base58MaxBodyBytes, buildMessage, responseMessage } from "./build-message.ts";
export { type Codec, type Codecs, portableCodecs } from "./codecs.ts";
export { preEncode } from "./build-message.ts";
export type { PlatformSigner, PlatformVerifier, SignedMessage, Signer, Verifier } from "./signer.ts";
export {
  checkSigningConfiguration,
  defaultSigningConfiguration,
  type EcdsaConfiguration,
  type HmacConfiguration,
  type PostEncoding,
  postEncodings,
  type PreEncoding,
  preEncodings,
  type RsaConfiguration,
  type SigningAlgorithm,
  signingAlgorithms,
  type SigningConfiguration,
  SigningConfigurationError,
  type SigningConfigurationPart,
  type SigningHash,
  signingHashes,
  signingHashesOf,
} from "./signing-configuration.ts";
