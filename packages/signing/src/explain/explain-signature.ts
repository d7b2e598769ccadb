import { decodeSignature } from "../codecs.ts";
import { nodeCodecs, createByteSigner, createByteVerifier } from "../node/create-signer.ts";
import type { Signer } from "../signer.ts";
import type { SigningConfiguration } from "../signing-configuration.ts";
import { explained, isSame, type SignatureExplanation, UNEXPLAINED } from "./explanation.ts";
import { asAgreed, configurationsOf, type ExplainedRequest, type Mistake, mistakes, type Way } from "./ways.ts";

/**
 * Finds out how a signature was created: tries every allowed combination with the key, then common mistakes.
 *
 * @param request the signed parts of the received request
 * @param signature the text of `X-FBAPI-SIGNATURE`
 * @param configuration the agreed combination
 * @param publicKeyOrSecret for hmac the secret; otherwise the public key in PEM
 * @throws SigningConfigurationError for a key that cannot be read
 * @example
 * ```ts
 * import { defaultSigningConfiguration } from "@provider-connectivity/signing";
 * import { readFileSync } from "node:fs";
 *
 * const { request, signature } = readSignedRequest(readFileSync("request.txt", "utf8"), "/v2");
 * const publicKey = readFileSync("public.pem", "utf8");
 * const { message } = explainSignature(request, signature, defaultSigningConfiguration, publicKey);
 * console.log(message);
 * ```
 */
export function explainSignature(
  request: ExplainedRequest,
  signature: string,
  configuration: SigningConfiguration,
  publicKeyOrSecret: string,
): SignatureExplanation {
  const others = configurationsOf(configuration.algorithm).filter((other) => !isSame(other, configuration));
  for (const way of [asAgreed, ...mistakes])
    for (const tried of [configuration, ...others])
      if (fits(way, tried, { request, signature, publicKeyOrSecret })) return explained(way, tried, configuration);
  return UNEXPLAINED;
}

/** A signer for one way of signing that can be tried on a provider. */
export interface TriedSigner extends Signer {
  /** Absent if it signs as the contract defines. */
  readonly mistake?: Mistake;
}

/**
 * The signers to try on a provider that refuses a signature: every combination that the key supports, then common mistakes
 * with the agreed combination.
 *
 * @param prefix the path of the provider's base URL. Default: none
 * @throws SigningConfigurationError for a key that cannot be read
 */
export function signersToTry(
  configuration: SigningConfiguration,
  privateKeyOrSecret: string,
  prefix = "",
): readonly TriedSigner[] {
  const others = configurationsOf(configuration.algorithm).filter((other) => !isSame(other, configuration));
  const signers = [configuration, ...others].map((each) => signerOf(asAgreed, each, privateKeyOrSecret, prefix));
  return [...signers, ...mistakes.map((way) => signerOf(way, configuration, privateKeyOrSecret, prefix))];
}

function signerOf(way: Way, configuration: SigningConfiguration, key: string, prefix: string): TriedSigner {
  const signBytes = createByteSigner(configuration, key);
  const codec = nodeCodecs[configuration.postEncoding];
  return {
    configuration,
    ...(way.mistake === undefined ? {} : { mistake: way.mistake }),
    sign: (message) => {
      const bytes = way.bytes({ ...message, prefix }, configuration);
      return codec.encode(signBytes(bytes ?? asAgreed.bytes(message, configuration)!));
    },
  };
}

interface Evidence {
  readonly request: ExplainedRequest;
  readonly signature: string;
  readonly publicKeyOrSecret: string;
}

function fits(
  way: Way,
  configuration: SigningConfiguration,
  { request, signature, publicKeyOrSecret }: Evidence,
): boolean {
  const bytes = way.bytes(request, configuration);
  const verifier = createByteVerifier(configuration, publicKeyOrSecret);
  const decoded = decodeSignature(nodeCodecs[configuration.postEncoding], verifier.maxSignatureBytes, signature);
  return bytes !== undefined && decoded !== undefined && verifier.verify(bytes, decoded);
}
