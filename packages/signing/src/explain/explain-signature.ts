import { decodeSignature } from "../codecs.ts";
import { nodeCodecs, createByteSigner, createByteVerifier } from "../node/create-signer.ts";
import type { Signer } from "../signer.ts";
import type { SigningConfiguration } from "../signing-configuration.ts";
import { configurationsFrom } from "./configurations.ts";
import { explained, type SignatureExplanation, UNEXPLAINED } from "./explanation.ts";
import { asConfigured, type ExplainedRequest, type Mistake, mistakes, type SigningVariant } from "./variants.ts";

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
  const configurations = configurationsFrom(configuration);
  for (const variant of [asConfigured, ...mistakes])
    for (const tried of configurations)
      if (fits(variant, tried, { request, signature, publicKeyOrSecret }))
        return explained(variant, tried, configuration);
  return UNEXPLAINED;
}

/** A signer for one variant of signing that can be tried on a provider. */
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
  prefix?: string,
): readonly TriedSigner[] {
  const signers = configurationsFrom(configuration).map((each) =>
    signerOf(asConfigured, each, privateKeyOrSecret, prefix),
  );
  return [...signers, ...mistakes.map((variant) => signerOf(variant, configuration, privateKeyOrSecret, prefix))];
}

function signerOf(
  variant: SigningVariant,
  configuration: SigningConfiguration,
  key: string,
  prefix: string | undefined,
): TriedSigner {
  const signBytes = createByteSigner(configuration, key);
  const codec = nodeCodecs[configuration.postEncoding];
  return {
    configuration,
    ...(variant.mistake === undefined ? {} : { mistake: variant.mistake }),
    sign: (message) => codec.encode(signBytes(variant.bytes({ ...message, prefix }, configuration))),
  };
}

interface Evidence {
  readonly request: ExplainedRequest;
  readonly signature: string;
  readonly publicKeyOrSecret: string;
}

function fits(
  variant: SigningVariant,
  configuration: SigningConfiguration,
  { request, signature, publicKeyOrSecret }: Evidence,
): boolean {
  const verifier = createByteVerifier(configuration, publicKeyOrSecret);
  const decoded = decodeSignature(nodeCodecs[configuration.postEncoding], verifier.maxSignatureBytes, signature);
  return decoded !== undefined && verifier.verify(variant.bytes(request, configuration), decoded);
}
