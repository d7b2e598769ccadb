import { test } from "vitest";
import { defaultSigningConfiguration } from "../signing-configuration.ts";
import { assertRefusal, zeroScalar } from "../testing/key-cases.ts";
import { createEcdsaSigner } from "./ecdsa.ts";

test("rejects a private key of zero when the signer is created, not when it signs", async () => {
  const configuration = { ...defaultSigningConfiguration, algorithm: "ecdsa", hash: "sha256" } as const;
  await assertRefusal(() => createEcdsaSigner(configuration, zeroScalar), "does not contain the PKCS8 key", zeroScalar);
});
