/** Certifies mutants, and says which of them are found. @module */
import { certify, createTarget, type Report } from "@provider-connectivity/certify";
import { HMAC, secretOf } from "@provider-connectivity/conformance-cases/testing";
import type { Mutant } from "./mutant.ts";
import { runProvider } from "./provider.ts";

/** A mutant with the rules that it breaks. */
export interface Measured {
  readonly id: string;
  readonly sentence: string;
  /** The broken rules with the first finding of each. */
  readonly findings: readonly string[];
  readonly durationMs: number;
}

/** Certifies a mutant over HTTP; without one, the correct provider. */
export async function measure(mutant?: Mutant): Promise<Measured> {
  const startedAt = performance.now();
  const report = await certifyMutant(mutant);
  const broken = report.rules.filter(({ outcome }) => outcome === "failed");
  return {
    id: mutant?.id ?? "correct",
    sentence: mutant?.sentence ?? "",
    findings: broken.map(({ id, findings }) => `${id}: ${findings[0]?.message.slice(0, 160)}`),
    durationMs: performance.now() - startedAt,
  };
}

async function certifyMutant(mutant: Mutant | undefined): Promise<Report> {
  const provider = await runProvider({
    platformRequired: true,
    ...(mutant === undefined ? {} : { behaviour: mutant.create() }),
  });
  const { baseUrl, apiKey, strangersApiKey, platformPrivateKey, responsePublicKey } = provider;
  try {
    return await certify(
      createTarget({
        baseUrl,
        apiKey,
        privateKey: secretOf(apiKey),
        signing: HMAC,
        secondCustomer: { apiKey: strangersApiKey, privateKey: secretOf(strangersApiKey) },
        platformPrivateKey,
        responseSignature: {
          publicKey: responsePublicKey,
          signing: { preEncoding: "url-encoded", algorithm: "rsa", hash: "sha256", postEncoding: "base64" },
        },
      }),
    );
  } finally {
    await provider.close();
  }
}
