import type { SigningConfiguration } from "@provider-connectivity/signing";
import { createSigner, createVerifier } from "@provider-connectivity/signing/node";
import { CertificationRequest } from "@peculiar/asn1-csr";
import { AsnConvert } from "@peculiar/asn1-schema";
import type { SubjectPublicKeyInfo } from "@peculiar/asn1-x509";
import { createPrivateKey, createPublicKey, verify } from "node:crypto";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contents, project } from "../testing/project.ts";
import { makeKeys } from "./make-keys.ts";

const MESSAGE = { timestamp: "1", nonce: "n", method: "GET", endpoint: "/accounts" };
const CONFIGURATIONS: SigningConfiguration[] = [
  { preEncoding: "url-encoded", algorithm: "rsa", hash: "sha256", postEncoding: "base64" },
  { preEncoding: "base64", algorithm: "ecdsa", hash: "sha256", postEncoding: "base58" },
  { preEncoding: "hexstr", algorithm: "hmac", hash: "sha3-256", postEncoding: "hexstr" },
];

/** The files of the only API key in a project. */
function apiKeyOf(folder: string): Record<string, string> {
  const [name = ""] = readdirSync(join(folder, "keys/api-keys"));
  return contents(join(folder, "keys/api-keys", name));
}

test.each(CONFIGURATIONS)(
  "an API key for $algorithm creates signatures that the provider verifies",
  async (signingConfiguration) => {
    const folder = project([], signingConfiguration);
    await makeKeys(folder, ["api-key", "acme"]);
    const { "api-key.json": about = "", ...files } = apiKeyOf(folder);
    expect(JSON.parse(about)).toEqual({
      apiKey: expect.stringMatching(/^[\da-f]{32}$/),
      customerId: "acme",
      signingConfiguration,
    });
    const secret = files["secret.txt"]?.trimEnd();
    const signature = await createSigner(signingConfiguration, secret ?? files["private.pem"] ?? "").sign(MESSAGE);
    const verifier = createVerifier(signingConfiguration, secret ?? files["public.pem"] ?? "");
    expect(await verifier.verify(MESSAGE, signature)).toBe(true);
  },
);

test("accepts the curve and the size of a key", async () => {
  const ecdsa = project([], CONFIGURATIONS[1]);
  await makeKeys(ecdsa, ["api-key", "acme", "--curve", "secp256k1"]);
  expect(createPrivateKey(apiKeyOf(ecdsa)["private.pem"] ?? "").asymmetricKeyDetails).toEqual({
    namedCurve: "secp256k1",
  });
  const rsa = project([]);
  await makeKeys(rsa, ["response", "--bits", "3072"]);
  const pem = readFileSync(join(rsa, "keys/response/public.pem"), "utf8");
  expect(createPublicKey(pem).asymmetricKeyDetails).toMatchObject({ modulusLength: 3072 });
});

test("a certificate signing request is signed by its own key, and contains any name unchanged", async () => {
  const folder = project([]);
  await makeKeys(folder, ["csr", 'Börse, "CN=x"', "--bits", "2048"]);
  const { "request.csr": pem = "", "private.pem": key = "" } = contents(join(folder, "keys/csr"));
  const request = AsnConvert.parse(Buffer.from(pem.replaceAll(/-----.*-----/g, ""), "base64"), CertificationRequest);
  const { subject, subjectPKInfo } = request.certificationRequestInfo;
  expect(subject.map(([part]) => part?.value.utf8String)).toEqual(['Börse, "CN=x"', 'Börse, "CN=x"']);
  const publicKey = createPublicKey({
    key: Buffer.from(AsnConvert.serialize(subjectPKInfo satisfies SubjectPublicKeyInfo)),
    format: "der",
    type: "spki",
  });
  expect(publicKey.equals(createPublicKey(createPrivateKey(key)))).toBe(true);
  const signed = Buffer.from(AsnConvert.serialize(request.certificationRequestInfo));
  expect(verify("sha256", signed, publicKey, Buffer.from(request.signature))).toBe(true);
});

test("creates missing keys and keeps existing ones without a command", async () => {
  const folder = project([], CONFIGURATIONS[2]);
  await makeKeys(folder, ["response"]);
  const before = contents(join(folder, "keys/response"));
  const text = await makeKeys(folder, ["--organisation", "My Exchange Ltd"]);
  expect(text).toContain("keys/response: exists, not changed");
  expect(text).toContain("a certificate signing request of My Exchange Ltd");
  expect(contents(join(folder, "keys/response"))).toEqual(before);
  expect(readdirSync(join(folder, "keys")).toSorted()).toEqual(["api-keys", "csr", "response"]);
  const all = contents(join(folder, "keys"));
  expect(await makeKeys(folder, [])).not.toContain("customer demo");
  expect(contents(join(folder, "keys"))).toEqual(all);
});

test("only the owner can read the files, and no secret is printed", async () => {
  const folder = project([], CONFIGURATIONS[2]);
  const report = await makeKeys(folder, []);
  const keys = join(folder, "keys");
  for (const entry of readdirSync(keys, { recursive: true, withFileTypes: true })) {
    const { mode } = lstatSync(join(entry.parentPath, entry.name));
    expect(mode & 0o777, entry.name).toBe(entry.isDirectory() ? 0o700 : 0o600);
  }
  expect(lstatSync(keys).mode & 0o777).toBe(0o700);
  expect(report).not.toContain("PRIVATE");
  expect(report).not.toContain(apiKeyOf(folder)["secret.txt"]?.trimEnd());
});

test("replaces a key only with --overwrite, and keeps the old one", async () => {
  const folder = project([]);
  await makeKeys(folder, ["response"]);
  const old = contents(join(folder, "keys/response"));
  await expect(makeKeys(folder, ["response"])).rejects.toThrow(/exists and was not changed.*--overwrite/);
  expect(contents(join(folder, "keys/response"))).toEqual(old);
  const report = await makeKeys(folder, ["response", "--overwrite"]);
  const [, kept = ""] = /the old one is (\S+)\)/.exec(report) ?? [];
  expect(contents(join(folder, kept))).toEqual(old);
  expect(contents(join(folder, "keys/response"))).not.toEqual(old);
});

test("creates no certificate request without an organisation, and never uses the name of the package", async () => {
  const folder = project([]);
  expect(await makeKeys(folder, [])).toContain("npm run keys csr");
  expect(readdirSync(join(folder, "keys"))).not.toContain("csr");
  await makeKeys(folder, ["csr", "My Exchange Ltd", "--bits", "2048"]);
  expect(readdirSync(join(folder, "keys"))).toContain("csr");
  const other = project([]);
  await makeKeys(other, ["csr", "--organisation", "My Exchange Ltd", "--bits", "2048"]);
  expect(readdirSync(join(other, "keys"))).toEqual(["csr"]);
});

test("limits an API key to components", async () => {
  const folder = project([]);
  await makeKeys(folder, ["api-key", "acme", "--permissions", "accounts,balances"]);
  expect(JSON.parse(apiKeyOf(folder)["api-key.json"] ?? "")).toMatchObject({ permissions: ["accounts", "balances"] });
});

test("reports an option that npm did not pass on", async () => {
  await expect(makeKeys(project([]), ["response"], { npm_config_overwrite: "true" })).rejects.toThrow(
    "write it after --: npm run keys -- … --overwrite",
  );
});

test.each([
  [["api-key"], /name the customer/],
  [["csr"], /name the organisation/],
  [["csr", "x".repeat(65)], /at most 64 characters/],
  [["csr", "My", "Shop"], /too many arguments/],
  [["nothing"], /unknown command nothing/],
  [["response", "--bits", "1024"], /--bits: "1024" is not one of 2048/],
  [["response", "--curve", "p521"], /--curve: "p521" is not one of prime256v1/],
  [["api-key", "acme", "--permissions", "trading"], /unknown component trading/],
])("rejects %j", async (argv, message) => {
  await expect(makeKeys(project([]), argv)).rejects.toThrow(message);
});
