import { expect, test } from "vitest";
import {
  checkSigningConfiguration,
  defaultSigningConfiguration,
  SigningConfigurationError,
} from "./signing-configuration.ts";
import { combinations } from "./testing/combinations.ts";

test("accepts all 160 combinations as JSON", () => {
  expect(combinations).toHaveLength(160);
  for (const { configuration } of combinations) {
    expect(checkSigningConfiguration(JSON.parse(JSON.stringify(configuration)))).toEqual(configuration);
  }
});

test("omits other properties", () => {
  expect(checkSigningConfiguration({ ...defaultSigningConfiguration, secret: "s" })).toEqual(
    defaultSigningConfiguration,
  );
});

const refusals: { given: unknown; part: string; message: string }[] = [
  { given: undefined, part: "configuration", message: "an object with preEncoding, algorithm, hash and postEncoding" },
  { given: null, part: "configuration", message: "an object with" },
  { given: "rsa", part: "configuration", message: "an object with" },
  {
    given: { preEncoding: "urlencoded" },
    part: "preEncoding",
    message: 'preEncoding must be one of url-encoded, base64, hexstr, base58, base32; got "urlencoded".',
  },
  {
    given: { algorithm: "RSA" },
    part: "algorithm",
    message: 'algorithm must be one of hmac, rsa, ecdsa; got "RSA".',
  },
  {
    given: { hash: "sha3_256" },
    part: "hash",
    message: 'hash must be one of sha256, sha512, sha3-256; got "sha3_256".',
  },
  {
    given: { algorithm: "ecdsa", hash: "sha512" },
    part: "hash",
    message: 'hash must be sha256 with algorithm ecdsa; got "sha512".',
  },
  {
    given: { postEncoding: "url-encoded" },
    part: "postEncoding",
    message: 'postEncoding must be one of base64, hexstr, base58, base32; got "url-encoded".',
  },
  { given: { postEncoding: undefined }, part: "postEncoding", message: "got nothing." },
  { given: { postEncoding: null }, part: "postEncoding", message: "got a value of type null." },
  { given: { postEncoding: 5 }, part: "postEncoding", message: "got a value of type number." },
];

test.for(refusals)("rejects $given: $message", ({ given, part, message }) => {
  const value = typeof given === "object" && given !== null ? { ...defaultSigningConfiguration, ...given } : given;
  const check = () => checkSigningConfiguration(value);
  expect(check).toThrow(SigningConfigurationError);
  expect(check).toThrow(expect.objectContaining({ part, message: expect.stringContaining(message) }));
});

test("ignores properties of the prototype", () => {
  expect(() => checkSigningConfiguration(Object.create(defaultSigningConfiguration))).toThrow("got nothing");
});

test("does not repeat a secret in the wrong property", () => {
  const check = () => checkSigningConfiguration({ ...defaultSigningConfiguration, hash: "correct horse battery" });
  expect(check).toThrow("got a text of 21 characters.");
});
