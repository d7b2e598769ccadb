/** Combines message, encodings and algorithm, for every algorithm. @module */
import { buildMessage, isWithinLimit, maxBodyBytesOf, preEncode } from "../build-message.ts";
import { decodeSignature, portableCodecs } from "../codecs.ts";
import type { Signer, Verifier } from "../signer.ts";
import {
  checkSigningConfiguration,
  type SigningAlgorithm,
  type SigningConfiguration,
  SigningConfigurationError,
} from "../signing-configuration.ts";

/** Signs bytes with a parsed key. */
export type SignBytes = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array | Promise<Uint8Array>;

/** Verifies binary signatures with a parsed key. */
export interface ByteVerifier {
  /** The length of the longest signature of the key, in bytes. */
  readonly maxSignatureBytes: number;
  verify(bytes: Uint8Array<ArrayBuffer>, signature: Uint8Array<ArrayBuffer>): boolean | Promise<boolean>;
}

/** A configuration for one algorithm. */
export type ConfigurationOf<Algorithm extends SigningAlgorithm> = Extract<
  SigningConfiguration,
  { readonly algorithm: Algorithm }
>;

/**
 * Checks a configuration, which often comes from JSON, and that it is for this entry's algorithm.
 *
 * @throws SigningConfigurationError for an invalid configuration, and for one of another algorithm
 */
export function checkConfigurationOf<Algorithm extends SigningAlgorithm>(
  algorithm: Algorithm,
  configuration: unknown,
): ConfigurationOf<Algorithm> {
  const checked = checkSigningConfiguration(configuration);
  if (isFor(algorithm, checked)) return checked;
  throw new SigningConfigurationError(
    "algorithm",
    `This configuration is for ${checked.algorithm}; import its functions from @provider-connectivity/signing/${checked.algorithm}.`,
  );
}

/** Creates a signer. */
export function createSignerWith(configuration: SigningConfiguration, signBytes: SignBytes): Signer {
  const codec = portableCodecs[configuration.postEncoding];
  return {
    configuration,
    sign: async (message) => codec.encode(await signBytes(preEncode(configuration.preEncoding, buildMessage(message)))),
  };
}

/** Creates a verifier. */
export function createVerifierWith(configuration: SigningConfiguration, verifier: ByteVerifier): Verifier {
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
