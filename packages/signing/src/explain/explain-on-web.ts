import { decodeSignature, portableCodecs } from "../codecs.ts";
import { type SigningConfiguration, SigningConfigurationError, type SigningHash } from "../signing-configuration.ts";
import type { ByteVerifier } from "../web/create-signer.ts";
import { ecdsaByteVerifier } from "../web/ecdsa.ts";
import { hmacByteVerifier } from "../web/hmac.ts";
import { rsaByteVerifier } from "../web/rsa-primitives.ts";
import { explained, isSame, type SignatureExplanation, UNEXPLAINED } from "./explanation.ts";
import { asConfigured, configurationsOf, type ExplainedRequest, mistakes } from "./variants.ts";

/**
 * Finds out how a signature was made, as `explainSignature` does on Node. Where WebCrypto lacks RSA with SHA3-256, these
 * combinations are left out.
 *
 * @param request the signed parts of the request as it was received
 * @param signature the text of `X-FBAPI-SIGNATURE`
 * @param configuration the combination that was agreed upon
 * @param publicKeyOrSecret for hmac the secret; otherwise the public key in PEM
 * @throws SigningConfigurationError (a rejection) for a key that cannot be read
 * @example
 * ```ts
 * const configuration = { preEncoding: "url-encoded", algorithm: "hmac", hash: "sha256", postEncoding: "hexstr" } as const;
 * async function explain(pasted: string, secret: string) {
 *   const { request, signature } = readSignedRequest(pasted, "/v2");
 *   return (await explainSignatureOnWeb(request, signature, configuration, secret)).message;
 * }
 * ```
 */
export async function explainSignatureOnWeb(
  request: ExplainedRequest,
  signature: string,
  configuration: SigningConfiguration,
  publicKeyOrSecret: string,
): Promise<SignatureExplanation> {
  const verifierOf = createVerifiers(configuration, publicKeyOrSecret);
  const others = configurationsOf(configuration.algorithm).filter((other) => !isSame(other, configuration));
  for (const variant of [asConfigured, ...mistakes])
    for (const tried of [configuration, ...others]) {
      const bytes = variant.bytes(request, tried);
      const verifier = await verifierOf(tried.hash);
      if (bytes === undefined || verifier === undefined) continue;
      const decoded = decodeSignature(portableCodecs[tried.postEncoding], verifier.maxSignatureBytes, signature);
      if (decoded !== undefined && (await verifier.verify(new Uint8Array(bytes), new Uint8Array(decoded))))
        return explained(variant, tried, configuration);
    }
  return UNEXPLAINED;
}

/** One verifier for each hash; `undefined` for a hash that this runtime lacks. */
function createVerifiers({ algorithm }: SigningConfiguration, key: string) {
  const known = new Map<SigningHash, Promise<ByteVerifier | undefined>>();
  const make = async (hash: SigningHash): Promise<ByteVerifier | undefined> => {
    if (algorithm === "hmac") return hmacByteVerifier(hash, key);
    if (algorithm === "ecdsa") return ecdsaByteVerifier(key);
    try {
      return await rsaByteVerifier(hash, key);
    } catch (error) {
      if (error instanceof SigningConfigurationError && error.part === "hash") return undefined;
      throw error;
    }
  };
  return (hash: SigningHash): Promise<ByteVerifier | undefined> => {
    const verifier = known.get(hash) ?? make(hash);
    known.set(hash, verifier);
    return verifier;
  };
}
