/** The part of signing that needs no cryptography and runs everywhere: configuration, message, encodings. @module */
export { buildMessage } from "./build-message.ts";
export { checkSigningConfiguration } from "./check-signing-configuration.ts";
export { type Codec, type Codecs, portableCodecs } from "./codecs.ts";
export { base58MaxBodyBytes } from "./message-limit.ts";
export { preEncode } from "./pre-encode.ts";
export { responseMessage } from "./response-message.ts";
export type { PlatformSigner, PlatformVerifier, SignedMessage, Signer, Verifier } from "./signer.ts";
export { SigningConfigurationError, type SigningConfigurationPart } from "./signing-configuration-error.ts";
export {
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
  type SigningHash,
  signingHashes,
} from "./signing-configuration.ts";
