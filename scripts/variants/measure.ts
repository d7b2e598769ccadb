/** Certifies variants: every finding of the profile `contract` is a false alarm. @module */
import { certify, createTarget } from "@provider-connectivity/certify";
import { HMAC, secretOf } from "@provider-connectivity/conformance-cases/testing";
import { generateKeyPairSync } from "node:crypto";
import { runVariant } from "./run-variant.ts";
import type { Variant } from "./variant.ts";

const platform = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});

export interface MeasuredVariant {
  readonly id: string;
  /** The broken rules of the profile `contract` with their first findings. */
  readonly falseAlarms: readonly string[];
  /** Broken rules that are allowed: rules of the official validator, and warnings. */
  readonly validatorFailures: readonly string[];
  readonly passed: number;
  readonly durationMs: number;
}

/** Certifies a variant over HTTP. */
export async function measureVariant(variant: Variant, seed?: string): Promise<MeasuredVariant> {
  const provider = await runVariant(variant, platform.publicKey);
  try {
    const report = await certify(
      createTarget({
        baseUrl: provider.baseUrl,
        apiKey: "alder-one",
        privateKey: secretOf("alder-one"),
        signingConfiguration: HMAC,
        secondCustomer: { apiKey: "birch-one", privateKey: secretOf("birch-one") },
        platformPrivateKey: platform.privateKey,
        ...(variant.settings === undefined ? {} : { settings: variant.settings }),
      }),
      seed === undefined ? {} : { seed },
    );
    const broken = report.rules.filter(({ outcome }) => outcome === "failed" || outcome === "blocked");
    const described = broken.map(({ id, profile, severity, findings, reason }) => ({
      isFalse: profile === "contract" && severity === "error",
      text: `${id}: ${findings[0]?.message ?? reason} (expected: ${findings[0]?.expected ?? ""})`,
    }));
    return {
      id: variant.id,
      falseAlarms: described.flatMap(({ isFalse, text }) => (isFalse ? [text] : [])),
      validatorFailures: described.flatMap(({ isFalse, text }) => (isFalse ? [] : [text])),
      passed: report.counts.passed,
      durationMs: report.durationMs,
    };
  } finally {
    await provider.close();
  }
}
