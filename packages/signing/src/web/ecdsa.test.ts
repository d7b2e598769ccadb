import { test } from "vitest";
import { defaultSigningConfiguration } from "../signing-configuration.ts";
import { assertRefusal, zeroScalar } from "../testing/key-cases.ts";
import { createEcdsaSigner } from "./ecdsa.ts";

test("refuses a private key of zero when the signer is made, not when it signs", async () => {
  const configuration = { ...defaultSigningConfiguration, algorithm: "ecdsa", hash: "sha256" } as const;
  await assertRefusal(() => createEcdsaSigner(configuration, zeroScalar), "holds no PKCS8 key", zeroScalar);
});
