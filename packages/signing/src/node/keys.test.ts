import { expect, test } from "vitest";
import { defaultSigningConfiguration } from "../signing-configuration.ts";
import { assertRefusal, keyFormats, signerRefusals, unnamedCurve, verifierRefusals } from "../testing/key-cases.ts";
import { prime256v1Keys } from "../testing/key-pairs.ts";
import { vectorMessage } from "../testing/vectors.ts";
import { createSigner, createVerifier } from "./create-signer.ts";

test.for(keyFormats)("reads $name", async ({ configuration, signing, verifying }) => {
  const signature = await createSigner(configuration, signing).sign(vectorMessage);
  expect(await createVerifier(configuration, verifying).verify(vectorMessage, signature)).toBe(true);
});

test.for(signerRefusals)("a signer rejects %s", async ([, configuration, key, message]) => {
  await assertRefusal(() => createSigner(configuration, key), message, key);
});

test.for(verifierRefusals)("a verifier rejects %s", async ([, configuration, key, message]) => {
  await assertRefusal(() => createVerifier(configuration, key), message, key);
});

test("reports a curve without a name", async () => {
  const message = "this one is on a curve without a name.";
  await assertRefusal(
    () => createVerifier({ ...defaultSigningConfiguration, algorithm: "ecdsa", hash: "sha256" }, unnamedCurve),
    message,
    unnamedCurve,
  );
});

test("signers and verifiers reject an invalid configuration at run time", async () => {
  const configuration = JSON.parse(
    '{"preEncoding":"base64","algorithm":"ecdsa","hash":"sha512","postEncoding":"base64"}',
  ) as never;
  await assertRefusal(() => createSigner(configuration, prime256v1Keys.signing), "hash must be sha256", "", "hash");
  await assertRefusal(() => createVerifier(configuration, prime256v1Keys.verifying), "hash must be sha256", "", "hash");
});
