import { decodeSignature, portableCodecs } from "../codecs.ts";
import {
  type SigningAlgorithm,
  type SigningConfiguration,
  SigningConfigurationError,
  type SigningHash,
  signingHashesOf,
} from "../signing-configuration.ts";
import type { ByteVerifier } from "../web/create-signer.ts";
import { ecdsaByteVerifier } from "../web/ecdsa.ts";
import { hmacByteVerifier } from "../web/hmac.ts";
import { rsaByteVerifier } from "../web/rsa-primitives.ts";
import { configurationsFrom } from "./configurations.ts";
import { explained, type SignatureExplanation, UNEXPLAINED } from "./explanation.ts";
import { asConfigured, type ExplainedRequest, mistakes } from "./variants.ts";

/**
 * Finds out how a signature was created, as `explainSignature` does on Node. Where WebCrypto lacks RSA with SHA3-256, these
 * combinations are left out.
 *
 * @param request the signed parts of the request as it was received
 * @param signature the text of `X-FBAPI-SIGNATURE`
 * @param configuration the agreed combination
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
  const verifiers = await createVerifiers(configuration, publicKeyOrSecret);
  const configurations = configurationsFrom(configuration);
  for (const variant of [asConfigured, ...mistakes])
    for (const tried of configurations) {
      const verifier = verifiers.get(tried.hash);
      if (verifier === undefined) continue;
      const decoded = decodeSignature(portableCodecs[tried.postEncoding], verifier.maxSignatureBytes, signature);
      if (decoded !== undefined && (await verifier.verify(variant.bytes(request, tried), new Uint8Array(decoded))))
        return explained(variant, tried, configuration);
    }
  return UNEXPLAINED;
}

/** One verifier for each hash; `undefined` for a hash that this runtime lacks. */
async function createVerifiers(
  { algorithm }: SigningConfiguration,
  key: string,
): Promise<ReadonlyMap<SigningHash, ByteVerifier | undefined>> {
  const verifiers = new Map<SigningHash, ByteVerifier | undefined>();
  for (const hash of signingHashesOf[algorithm]) verifiers.set(hash, await verifierOf[algorithm](hash, key));
  return verifiers;
}

const verifierOf: Readonly<
  Record<SigningAlgorithm, (hash: SigningHash, key: string) => ByteVerifier | Promise<ByteVerifier | undefined>>
> = {
  hmac: hmacByteVerifier,
  rsa: (hash, key) => rsaByteVerifier(hash, key).catch(ignoreMissingHash),
  ecdsa: (_hash, key) => ecdsaByteVerifier(key),
};

function ignoreMissingHash(error: unknown): undefined {
  if (!(error instanceof SigningConfigurationError && error.part === "hash")) throw error;
}
