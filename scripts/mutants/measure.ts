/** Certifies mutants, and reports which of them are found. @module */
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

/** The rules to check first, if their subject has another name than the mutant's. */
const RULES_OF: Readonly<Partial<Record<Mutant["subject"], readonly string[]>>> = {
  consistency: ["accounts", "transfers", "deposits", "liquidity", "ramps"],
};

/** Checks the rules of the mutant's subject. If the mutant breaks none of them, checks all rules. */
export async function measureQuickly(mutant: Mutant): Promise<Measured> {
  const measured = await measure(mutant, RULES_OF[mutant.subject] ?? [mutant.subject]);
  return measured.findings.length > 0 ? measured : measure(mutant);
}

/** Certifies a mutant over HTTP. Default: the correct provider. */
export async function measure(mutant?: Mutant, only: readonly string[] = []): Promise<Measured> {
  const startedAt = performance.now();
  const report = await certifyMutant(mutant, only);
  const broken = report.rules.filter(({ outcome }) => outcome === "failed");
  return {
    id: mutant?.id ?? "correct",
    sentence: mutant?.sentence ?? "",
    findings: broken.map(({ id, findings }) => `${id}: ${findings[0]?.message.slice(0, 160)}`),
    durationMs: performance.now() - startedAt,
  };
}

async function certifyMutant(mutant: Mutant | undefined, only: readonly string[]): Promise<Report> {
  const provider = await runProvider({
    platformRequired: true,
    ...(mutant === undefined ? {} : { behaviour: mutant.create() }),
  });
  const { baseUrl, apiKey, secondApiKey, platformPrivateKey, responsePublicKey } = provider;
  try {
    return await certify(
      createTarget({
        baseUrl,
        apiKey,
        privateKey: secretOf(apiKey),
        signingConfiguration: HMAC,
        secondCustomer: { apiKey: secondApiKey, privateKey: secretOf(secondApiKey) },
        platformPrivateKey,
        responseSignature: {
          publicKey: responsePublicKey,
          signingConfiguration: {
            preEncoding: "url-encoded",
            algorithm: "rsa",
            hash: "sha256",
            postEncoding: "base64",
          },
        },
      }),
      { only },
    );
  } finally {
    await provider.close();
  }
}
