import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildMessage, preEncode } from "../build-message.ts";
import { defaultSigningConfiguration, type SigningConfiguration, signingHashes } from "../signing-configuration.ts";
import { prime256v1Keys, rsaKeys, secp256k1Keys } from "../testing/key-pairs.ts";
import { vectorMessage } from "../testing/vectors.ts";
import { createSigner, createVerifier } from "./create-signer.ts";

const openssl = spawnSync("openssl", ["version"]).status === 0;
// In CI the tests run, and fail, without it.
const skip = !openssl && process.env["CI"] === undefined;

const cases = [
  ...signingHashes.map((hash) => ({ algorithm: "rsa" as const, hash, keys: rsaKeys, kind: "RSA" })),
  { algorithm: "ecdsa" as const, hash: "sha256" as const, keys: prime256v1Keys, kind: "prime256v1" },
  { algorithm: "ecdsa" as const, hash: "sha256" as const, keys: secp256k1Keys, kind: "secp256k1" },
];

describe.skipIf(skip)(`the openssl command line${skip ? ", which is not installed here" : ""}`, () => {
  let folder = "";
  const file = (name: string) => join(folder, name);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "signing-openssl-"));
    writeFileSync(file("message"), preEncode("url-encoded", buildMessage(vectorMessage)));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.for(cases)("verifies what we sign with $kind and $hash", async ({ algorithm, hash, keys }) => {
    const configuration = { ...defaultSigningConfiguration, algorithm, hash } as SigningConfiguration;
    const signature = await createSigner(configuration, keys.signing).sign(vectorMessage);
    writeFileSync(file("public.pem"), keys.verifying);
    writeFileSync(file("signature"), Buffer.from(signature, "base64"));
    const options = [`-${hash}`, "-verify", file("public.pem"), "-signature", file("signature"), file("message")];
    expect(execFileSync("openssl", ["dgst", ...options]).toString()).toBe("Verified OK\n");
  });

  test.for(cases)("signs what we verify with $kind and $hash", async ({ algorithm, hash, keys }) => {
    const configuration = { ...defaultSigningConfiguration, algorithm, hash } as SigningConfiguration;
    writeFileSync(file("private.pem"), keys.signing);
    execFileSync("openssl", ["dgst", `-${hash}`, "-sign", file("private.pem"), "-out", file("made"), file("message")]);
    const signature = readFileSync(file("made")).toString("base64");
    expect(await createVerifier(configuration, keys.verifying).verify(vectorMessage, signature)).toBe(true);
  });
});
