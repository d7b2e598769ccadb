/** The keys that every runtime accepts, and those that it rejects, with the messages. @module */
import { generateKeyPairSync } from "node:crypto";
import { expect } from "vitest";
import {
  defaultSigningConfiguration,
  type SigningConfiguration,
  SigningConfigurationError,
  type SigningConfigurationPart,
} from "../signing-configuration.ts";
import { ecKeys, pem, prime256v1Keys, rsaKeys } from "./key-pairs.ts";

const rsa = defaultSigningConfiguration;
const ecdsa = { ...rsa, algorithm: "ecdsa", hash: "sha256" } as const;
const hmac = { ...rsa, algorithm: "hmac" } as const;

const rsaPair = generateKeyPairSync("rsa", { modulusLength: 2048 });
const ecPair = generateKeyPairSync("ec", { namedCurve: "secp256k1" });
const pkcs1 = rsaPair.privateKey.export({ type: "pkcs1", format: "pem" }) as string;
const pkcs1Public = rsaPair.publicKey.export({ type: "pkcs1", format: "pem" }) as string;
const sec1 = ecPair.privateKey.export({ type: "sec1", format: "pem" }) as string;
const ecParameters = "-----BEGIN EC PARAMETERS-----\nBgUrgQQACg==\n-----END EC PARAMETERS-----\n";

export const keyFormats: { name: string; configuration: SigningConfiguration; signing: string; verifying: string }[] = [
  { name: "PKCS#8 and SPKI", configuration: rsa, ...pem(rsaPair) },
  { name: "PKCS#1", configuration: rsa, signing: pkcs1, verifying: pkcs1Public },
  { name: "PKCS#8 and SPKI of a curve", configuration: ecdsa, ...pem(ecPair) },
  { name: "SEC1", configuration: ecdsa, signing: sec1, verifying: pem(ecPair).verifying },
  {
    name: "SEC1 after its parameters",
    configuration: ecdsa,
    signing: ecParameters + sec1,
    verifying: pem(ecPair).verifying,
  },
  { name: "Windows line ends", configuration: rsa, ...rewrite(pem(rsaPair), "\r\n") },
  { name: "line breaks written as \\n", configuration: rsa, ...rewrite(pem(rsaPair), "\\n") },
  { name: "line breaks written as \\r\\n", configuration: rsa, ...rewrite(pem(rsaPair), "\\r\\n") },
  { name: "line breaks lost to spaces", configuration: rsa, ...rewrite(pem(rsaPair), " ") },
];

const shortRsa = pem(generateKeyPairSync("rsa", { modulusLength: 1024 }));
const rsaPss = pem(generateKeyPairSync("rsa-pss", { modulusLength: 2048 }));
const ed25519 = pem(generateKeyPairSync("ed25519"));
const p384 = ecKeys("secp384r1");
const encryption = { format: "pem", cipher: "aes-256-cbc", passphrase: "p" } as const;
const encrypted = rsaPair.privateKey.export({ type: "pkcs8", ...encryption }) as string;
const encryptedPkcs1 = rsaPair.privateKey.export({ type: "pkcs1", ...encryption }) as string;
/** Bytes after the key, which node:crypto ignores and WebCrypto refuses. */
const trailing = (text: string) => rewriteDer(text, (der) => Buffer.concat([der, Buffer.of(0, 0)]));
const damaged = rsaKeys.signing.replace(/\n.{8}/, "\n!!!!!!!!");
const emptied = rsaKeys.signing.replace(/\n[^]*\n-----END/, "\nAAAA\n-----END");
const relabelled = rsaKeys.verifying.replaceAll("PUBLIC KEY", "OPENSSH PRIVATE KEY");
const certificate = rsaKeys.verifying.replaceAll("PUBLIC KEY", "CERTIFICATE");
const trustedCertificate = certificate.replaceAll("CERTIFICATE", "TRUSTED CERTIFICATE");
const parameters = rsaKeys.verifying.replaceAll("PUBLIC KEY", "DH PARAMETERS");
const emptySequence = (label: string) => `-----BEGIN ${label}-----\nMAA=\n-----END ${label}-----\n`;

const scalar = Buffer.from(ecPair.privateKey.export({ format: "jwk" }).d ?? "", "base64url");
/** A private key of zero, which OpenSSL accepts. */
export const zeroScalar = rewriteDer(pem(ecPair).signing, (der) =>
  der.fill(0, der.indexOf(scalar), der.indexOf(scalar) + 32),
);
/** The scalar is an integer in place of an octet string. */
const retaggedScalar = rewriteDer(pem(ecPair).signing, (der) =>
  der.fill(2, der.indexOf(scalar) - 2, der.indexOf(scalar) - 1),
);
const offCurve = rewriteDer(pem(ecPair).verifying, (der) => der.fill((der.at(-1) ?? 0) ^ 1, der.length - 1));

/** A public key on a curve that has no name: y² = x³ - 3x + 6 over the field of prime256v1, with the point (1, 2). */
export const unnamedCurve =
  "-----BEGIN PUBLIC KEY-----\nMIIBMzCB7AYHKoZIzj0CATCB4AIBATAsBgcqhkjOPQEBAiEA/////wAAAAEAAAAA\nAAAAAAAAAAD///////////////8wRAQg/////wAAAAEAAAAAAAAAAAAAAAD/////\n//////////wEIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGBEEEAAAA\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAA\nAAAAAAAAAAAAAAAAAgIhAP////8AAAABAAAAAAAAAAAAAAAA///////////////+\nAgEBA0IABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAA\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAI=\n-----END PUBLIC KEY-----\n";

export const signerRefusals: [given: string, configuration: SigningConfiguration, key: string, message: string][] = [
  ["an empty secret", hmac, "", "The HMAC secret is empty"],
  ["text that is not PEM", rsa, "MIIEvQ", "The private key is not PEM"],
  ["an empty key", rsa, "", "The private key is not PEM"],
  ["a truncated PEM", rsa, rsaKeys.signing.slice(0, -30), "The private key is not PEM"],
  ["damaged base64", rsa, damaged, "not base64"],
  ["a wrong structure", rsa, emptied, "does not contain the PKCS8 key"],
  ["bytes after an RSA key", rsa, trailing(rsaKeys.signing), "does not contain the PKCS8 key"],
  ["bytes after a key on a curve", ecdsa, trailing(prime256v1Keys.signing), "does not contain the PKCS8 key"],
  ["no key", rsa, undefined as never, "The private key is not PEM"],
  ["no secret", hmac, undefined as never, "The HMAC secret must be a string"],
  ["a public key", rsa, rsaKeys.verifying, "needs the private key; this is a public key"],
  ["a public key of PKCS#1", rsa, pkcs1Public, "needs the private key; this is a public key"],
  ["encrypted PKCS#8", rsa, encrypted, "encrypted. Decrypt it first"],
  ["encrypted PKCS#1", rsa, encryptedPkcs1, "encrypted. Decrypt it first"],
  [
    "an OpenSSH key",
    rsa,
    relabelled,
    'PEM of type "OPENSSH PRIVATE KEY" is not supported; use one of PRIVATE KEY, RSA PRIVATE KEY, EC PRIVATE KEY.',
  ],
  ["an empty PKCS#8 structure", rsa, emptySequence("PRIVATE KEY"), "does not contain the PKCS8 key"],
  ["a key on a curve without its scalar", ecdsa, retaggedScalar, "does not contain the PKCS8 key"],
  [
    "a curve's key for rsa",
    rsa,
    prime256v1Keys.signing,
    "Algorithm rsa needs a key of type rsa; this one is of type ec",
  ],
  ["an RSA key for ecdsa", ecdsa, rsaKeys.signing, "Algorithm ecdsa needs a key of type ec; this one is of type rsa"],
  ["an RSA-PSS key", rsa, rsaPss.signing, "this one is of type rsa-pss"],
  ["an Ed25519 key", ecdsa, ed25519.signing, "this one is of type ed25519"],
  ["a short RSA key", rsa, shortRsa.signing, "at least 2048 bits; this one has 1024"],
  ["another curve", ecdsa, p384.signing, "prime256v1 or secp256k1; this one is on secp384r1"],
];

export const verifierRefusals: [given: string, configuration: SigningConfiguration, key: string, message: string][] = [
  ["an empty secret", hmac, "", "The HMAC secret is empty"],
  ["text that is not PEM", rsa, "ssh-rsa AAAA", "The public key is not PEM"],
  ["bytes after an RSA key", rsa, trailing(rsaKeys.verifying), "does not contain the SPKI key"],
  ["bytes after a key on a curve", ecdsa, trailing(prime256v1Keys.verifying), "does not contain the SPKI key"],
  ["bytes after a PKCS#1 key", rsa, trailing(pkcs1Public), "does not contain the PKCS1 key"],
  ["a key that is not a string", rsa, Buffer.from(rsaKeys.verifying) as never, "The public key is not PEM"],
  ["a private key", rsa, rsaKeys.signing, "must not have a private key"],
  ["a private key of PKCS#1", rsa, pkcs1, "must not have a private key"],
  ["an encrypted private key", rsa, encrypted, "must not have a private key"],
  ["a certificate", rsa, certificate, "This is a certificate"],
  ["a trusted certificate of OpenSSL", rsa, trustedCertificate, "This is a certificate"],
  [
    "PEM of another type",
    rsa,
    parameters,
    'PEM of type "DH PARAMETERS" is not supported; use one of PUBLIC KEY, RSA PUBLIC KEY.',
  ],
  ["an empty SPKI structure", rsa, emptySequence("PUBLIC KEY"), "does not contain the SPKI key"],
  [
    "a curve's key for rsa",
    rsa,
    prime256v1Keys.verifying,
    "Algorithm rsa needs a key of type rsa; this one is of type ec",
  ],
  ["a short RSA key", rsa, shortRsa.verifying, "at least 2048 bits; this one has 1024"],
  ["a point that is not on its curve", ecdsa, offCurve, "does not contain the SPKI key"],
  ["a curve that has no name", ecdsa, unnamedCurve, "prime256v1 or secp256k1; this one is on a"],
  ["another curve", ecdsa, p384.verifying, "prime256v1 or secp256k1; this one is on secp384r1"],
];

/** Asserts the message and the invalid part, and that no property of the error repeats a piece of the key. */
export async function assertRefusal(
  make: () => unknown,
  message: string,
  key: unknown,
  part: SigningConfigurationPart = "key",
): Promise<void> {
  const error = await thrownBy(make);
  expect(error).toBeInstanceOf(SigningConfigurationError);
  expect(error).toMatchObject({ name: "SigningConfigurationError", part });
  expect(error.message).toContain(message);
  const shown = `${error.message} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`;
  const pieces = typeof key === "string" ? key.match(/[A-Za-z0-9+/]{16,}/g) : undefined;
  for (const piece of pieces ?? []) expect(shown).not.toContain(piece);
}

async function thrownBy(make: () => unknown): Promise<Error> {
  try {
    await make();
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing was thrown");
}

function rewrite({ signing, verifying }: { signing: string; verifying: string }, lineEnd: string) {
  return { signing: signing.replaceAll("\n", lineEnd), verifying: verifying.replaceAll("\n", lineEnd) };
}

/** The same PEM with its DER changed in place. */
function rewriteDer(text: string, change: (der: Buffer) => Buffer): string {
  return text.replace(
    /\n([^-]+)\n/,
    (_, base64: string) => `\n${change(Buffer.from(base64, "base64")).toString("base64")}\n`,
  );
}
