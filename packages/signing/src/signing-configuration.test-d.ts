import { expectTypeOf, test } from "vitest";
import { defaultSigningConfiguration, type SigningConfiguration } from "./signing-configuration.ts";

const encodings = { preEncoding: "url-encoded", postEncoding: "base64" } as const;

test("allows every hash with hmac and rsa, and SHA-256 with ecdsa", () => {
  expectTypeOf({ ...encodings, algorithm: "hmac", hash: "sha3-256" } as const).toExtend<SigningConfiguration>();
  expectTypeOf({ ...encodings, algorithm: "rsa", hash: "sha512" } as const).toExtend<SigningConfiguration>();
  expectTypeOf({ ...encodings, algorithm: "ecdsa", hash: "sha256" } as const).toExtend<SigningConfiguration>();
});

test("rejects ecdsa with another hash", () => {
  expectTypeOf({ ...encodings, algorithm: "ecdsa", hash: "sha512" } as const).not.toExtend<SigningConfiguration>();
  // @ts-expect-error ecdsa is defined with SHA-256 only
  const configuration: SigningConfiguration = { ...encodings, algorithm: "ecdsa", hash: "sha512" };
  expectTypeOf(configuration).toExtend<SigningConfiguration>();
});

test("rejects URL encoding of a signature", () => {
  // @ts-expect-error the contract has no URL post-encoding
  const configuration: SigningConfiguration = { ...defaultSigningConfiguration, postEncoding: "url-encoded" };
  expectTypeOf(configuration).toExtend<SigningConfiguration>();
});

test("rejects an incomplete configuration", () => {
  // @ts-expect-error hash is missing
  const configuration: SigningConfiguration = { ...encodings, algorithm: "rsa" };
  expectTypeOf(configuration).toExtend<SigningConfiguration>();
});
