import { expect, test } from "vitest";
import { createSigner } from "../node/create-signer.ts";
import { combinations } from "../testing/combinations.ts";
import { hmacKeys, otherRsaKeys, rsaKeys } from "../testing/key-pairs.ts";
import { explainSignature, signersToTry } from "./explain-signature.ts";
import { explainSignatureOnWeb } from "./explain-on-web.ts";
import { nameOf } from "./explanation.ts";

const request = {
  timestamp: "1691606624184",
  nonce: "c3d5f400-0e7e-4f94-a199-44b8cc7b6b81",
  method: "POST",
  endpoint: "/accounts/A1/x?name=%20a&limit=2",
  body: '{ "n": 1 }',
  prefix: "/v2",
};
const agreed = { preEncoding: "url-encoded", algorithm: "hmac", hash: "sha256", postEncoding: "base64" } as const;

test.each(combinations)("detects $name", ({ configuration, keys }) => {
  const signature = createSigner(configuration, keys.signing).sign(request) as string;
  const explanation = explainSignature(request, signature, configuration, keys.verifying);
  expect(explanation.verdict).toBe("valid");
  const other = {
    ...configuration,
    postEncoding: configuration.postEncoding === "hexstr" ? "base64" : "hexstr",
  } as typeof configuration;
  const named = explainSignature(request, signature, other, keys.verifying);
  expect(named).toMatchObject({ verdict: "other-configuration", configuration });
  expect(named.message).toContain(nameOf(configuration));
});

const tried = signersToTry(agreed, hmacKeys.signing, "/v2");

test.each(tried.filter(({ mistake }) => mistake !== undefined && !mistake.sentence.includes("no body")))(
  "$mistake.sentence",
  (signer) => {
    const signature = signer.sign(request) as string;
    const explanation = explainSignature(request, signature, agreed, hmacKeys.verifying);
    expect(explanation).toMatchObject({ verdict: "mistake", mistake: signer.mistake });
  },
);

test("knows at least fifteen mistakes, each with a different sentence and fix", () => {
  const mistakes = tried.flatMap(({ mistake }) => mistake ?? []);
  expect(new Set(mistakes.map(({ sentence }) => sentence)).size).toBeGreaterThanOrEqual(15);
  expect(mistakes.every(({ fix }) => fix.endsWith("."))).toBe(true);
});

test("detects an empty object instead of no body", () => {
  const { body: _, ...bodiless } = request;
  const signature = createSigner(agreed, hmacKeys.signing).sign({ ...bodiless, body: "{}" }) as string;
  expect(explainSignature(bodiless, signature, agreed, hmacKeys.verifying).message).toContain("empty object");
});

test("a signature with another key is not explained by a mistake", () => {
  const rsa = { ...agreed, algorithm: "rsa" } as const;
  const signature = createSigner(rsa, otherRsaKeys.signing).sign(request) as string;
  expect(explainSignature(request, signature, rsa, rsaKeys.verifying).verdict).toBe("unknown");
});

test.each(tried.filter(({ mistake }) => mistake !== undefined && !mistake.sentence.includes("no body")))(
  "finds the same mistake with WebCrypto: $mistake.sentence",
  async (signer) => {
    const signature = signer.sign(request) as string;
    const explanation = await explainSignatureOnWeb(request, signature, agreed, hmacKeys.verifying);
    expect(explanation).toEqual(explainSignature(request, signature, agreed, hmacKeys.verifying));
  },
);

test.each(combinations.filter(({ configuration }) => configuration.preEncoding === "base64"))(
  "names $name with WebCrypto",
  async ({ configuration, keys }) => {
    const signature = createSigner(configuration, keys.signing).sign(request) as string;
    const explanation = await explainSignatureOnWeb(request, signature, configuration, keys.verifying);
    expect(explanation.verdict).toBe("valid");
  },
);
