import { exportJWK, importPKCS8, importSPKI, SignJWT } from "jose";
import { expect, test } from "vitest";
import { PlatformApiError } from "../errors.ts";
import { rsaKeyPair } from "../testing/keys.ts";
import { createTokenSigner, createTokenVerifier, sha256Hex, type TokenRequest } from "./request-token.ts";

const keys = rsaKeyPair();
const NOW = 1_764_354_600_000;
const body = new TextEncoder().encode('{"collateralId":"c"}');
const request: TokenRequest = { uri: "/v1/collateral/settlements/force?x=1", body };
const empty = new Uint8Array();

const signer = await createTokenSigner({ apiKey: "key", privateKey: keys.privateKey, now: () => NOW });

function verifierAt(now = NOW, maxLifetimeMs?: number) {
  return createTokenVerifier({
    publicKeys: { key: keys.publicKey },
    now: () => now,
    ...(maxLifetimeMs === undefined ? {} : { maxLifetimeMs }),
  });
}

/** A token with custom claims, signed with the correct key. */
async function tokenWith(claims: Record<string, unknown>, alg = "RS256"): Promise<string> {
  const key = await importPKCS8(keys.privateKey, alg);
  const seconds = NOW / 1000;
  const usual = { uri: request.uri, nonce: crypto.randomUUID(), bodyHash: await sha256Hex(body), sub: "key" };
  return new SignJWT({ iat: seconds, exp: seconds + 25, ...usual, ...claims }).setProtectedHeader({ alg }).sign(key);
}

async function refusalOf(token: string, changed: Partial<TokenRequest> = {}, apiKey = "key"): Promise<string> {
  const verifier = await verifierAt();
  const error: unknown = await verifier
    .verify(token, apiKey, { ...request, ...changed })
    .catch((thrown: unknown) => thrown);
  if (!(error instanceof PlatformApiError)) throw new Error("the token was accepted");
  return error.message;
}

test("accepts a token for its request", async () => {
  const verifier = await verifierAt();
  await expect(verifier.verify(await signer.sign(request), "key", request)).resolves.toBe("key");
});

test.each([
  ["another path", { uri: "/v1/collateral/settlements" }, "uri"],
  ["another query", { uri: "/v1/collateral/settlements/force?x=2" }, "uri"],
  ["another body", { body: new TextEncoder().encode("{}") }, "bodyHash"],
])("refuses a token for %s", async (_case, changed, message) => {
  expect(await refusalOf(await signer.sign(request), changed)).toContain(message);
});

test.each([
  ["no nonce", { nonce: undefined }, "nonce"],
  ["no uri", { uri: undefined }, "uri"],
  ["another subject", { sub: "other" }, "invalid"],
  ["a long life", { exp: NOW / 1000 + 120 }, "within 60 s"],
  ["no expiry", { exp: undefined }, "within 60 s"],
  ["a future iat", { iat: NOW / 1000 + 60, exp: NOW / 1000 + 80 }, "future"],
  ["an expiry that has passed", { iat: NOW / 1000 - 60, exp: NOW / 1000 - 30 }, "expired"],
])("refuses a token with %s", async (_case, claims, message) => {
  expect(await refusalOf(await tokenWith(claims))).toContain(message);
});

test("reports an unknown API key and a wrong signature with the same message", async () => {
  const other = await createTokenSigner({ apiKey: "key", privateKey: rsaKeyPair().privateKey, now: () => NOW });
  const wrong = await refusalOf(await other.sign(request));
  expect(await refusalOf(await signer.sign(request), {}, "nobody")).toBe(wrong);
  expect(await refusalOf("without a token")).toBe(wrong);
});

test("refuses a token with another algorithm", async () => {
  const none = `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ sub: "key" }))}.`;
  expect(await refusalOf(none)).toContain("invalid");
  expect(await refusalOf(await tokenWith({}, "RS512"))).toContain("invalid");
});

test("refuses a token that is signed with the public key as a secret", async () => {
  const claims = { uri: request.uri, nonce: "n", bodyHash: await sha256Hex(body), sub: "key" };
  const forged = await new SignJWT({ ...claims, iat: NOW / 1000, exp: NOW / 1000 + 25 })
    .setProtectedHeader({ alg: "HS256" })
    .sign(new TextEncoder().encode(keys.publicKey));
  expect(await refusalOf(forged)).toContain("invalid");
});

test("refuses a token that contains its own key", async () => {
  const other = rsaKeyPair();
  const jwk = await exportJWK(await importSPKI(other.publicKey, "RS256"));
  const claims = { uri: request.uri, nonce: "n", bodyHash: await sha256Hex(body), sub: "key" };
  const forged = await new SignJWT({ ...claims, iat: NOW / 1000, exp: NOW / 1000 + 25 })
    .setProtectedHeader({ alg: "RS256", jwk, jku: "http://127.0.0.1:1/keys", x5u: "http://127.0.0.1:1/cert" })
    .sign(await importPKCS8(other.privateKey, "RS256"));
  expect(await refusalOf(forged)).toContain("invalid");
});

test("refuses claims that were changed after signing", async () => {
  const [header = "", , signature = ""] = (await signer.sign(request)).split(".");
  const claims = { uri: request.uri, nonce: "n", bodyHash: await sha256Hex(body), sub: "key", iat: 1, exp: 1e10 };
  expect(await refusalOf(`${header}.${btoa(JSON.stringify(claims)).replaceAll("=", "")}.${signature}`)).toContain(
    "invalid",
  );
});

test("accepts a token once", async () => {
  const verifier = await verifierAt();
  const token = await signer.sign(request);
  await verifier.verify(token, "key", request);
  await expect(verifier.verify(token, "key", request)).rejects.toMatchObject({ reason: "token-reused" });
});

test("a strict verifier refuses the 55 seconds of the official development kits; the default verifier accepts them", async () => {
  const token = await tokenWith({ exp: NOW / 1000 + 55 });
  await expect((await verifierAt(NOW, 30_000)).verify(token, "key", request)).rejects.toThrow("within 30 s");
  await expect((await verifierAt()).verify(token, "key", request)).resolves.toBe("key");
});

test.each([
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  await sha256Hex(new TextEncoder().encode('""')),
])("accepts the hash %s without a body", async (bodyHash) => {
  const verifier = await verifierAt();
  const token = await tokenWith({ bodyHash });
  await expect(verifier.verify(token, "key", { uri: request.uri, body: empty })).resolves.toBe("key");
});

test("rejects an invalid key with its name", async () => {
  await expect(createTokenSigner({ apiKey: "key", privateKey: "nonsense" })).rejects.toThrow(
    "privateKey is not an RSA key",
  );
  await expect(createTokenVerifier({ publicKeys: { key: "nonsense" } })).rejects.toThrow(
    "is not an RSA key in SPKI PEM",
  );
});
