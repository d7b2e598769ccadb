/** Puts message, encodings and algorithm together; the same for every algorithm. @module */
import { buildMessage } from "../build-message.ts";
import { checkSigningConfiguration } from "../check-signing-configuration.ts";
import { portableCodecs } from "../codecs.ts";
import { decodeSignature } from "../decode-signature.ts";
import { isWithinLimit, maxBodyBytesOf } from "../message-limit.ts";
import { preEncode } from "../pre-encode.ts";
import type { Signer, Verifier } from "../signer.ts";
import { SigningConfigurationError } from "../signing-configuration-error.ts";
import type { SigningAlgorithm, SigningConfiguration } from "../signing-configuration.ts";
import type { ByteVerifier, SignBytes } from "./byte-signer.ts";

/** A configuration for one algorithm. */
export type ConfigurationOf<Algorithm extends SigningAlgorithm> = Extract<
  SigningConfiguration,
  { readonly algorithm: Algorithm }
>;

/** Checks a configuration again, since it often comes from JSON, and that it is meant for this entry. */
export function checkConfigurationOf<Algorithm extends SigningAlgorithm>(
  algorithm: Algorithm,
  configuration: unknown,
): ConfigurationOf<Algorithm> {
  const checked = checkSigningConfiguration(configuration);
  if (isFor(algorithm, checked)) return checked;
  throw new SigningConfigurationError(
    "algorithm",
    `This configuration is for ${checked.algorithm}, whose functions are in @provider-connectivity/signing/${checked.algorithm}.`,
  );
}

export function assembleSigner(configuration: SigningConfiguration, signBytes: SignBytes): Signer {
  const codec = portableCodecs[configuration.postEncoding];
  return {
    configuration,
    sign: async (message) => codec.encode(await signBytes(preEncode(configuration.preEncoding, buildMessage(message)))),
  };
}

export function assembleVerifier(configuration: SigningConfiguration, verifier: ByteVerifier): Verifier {
  const codec = portableCodecs[configuration.postEncoding];
  const limit = maxBodyBytesOf(configuration.preEncoding);
  return {
    configuration,
    ...limit,
    async verify(message, text) {
      const signature = decodeSignature(codec, verifier.maxSignatureBytes, text);
      if (signature === undefined || !isWithinLimit(message, limit.maxBodyBytes)) return false;
      return verifier.verify(preEncode(configuration.preEncoding, buildMessage(message)), new Uint8Array(signature));
    },
  };
}

function isFor<Algorithm extends SigningAlgorithm>(
  algorithm: Algorithm,
  configuration: SigningConfiguration,
): configuration is ConfigurationOf<Algorithm> {
  return configuration.algorithm === algorithm;
}
