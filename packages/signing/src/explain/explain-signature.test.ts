import { createHash, createHmac, createSign } from "node:crypto";
import { afterEach, expect, test, vi } from "vitest";
import { createSigner } from "../node/create-signer.ts";
import type { SigningConfiguration } from "../signing-configuration.ts";
import { combinations } from "../testing/combinations.ts";
import { hmacKeys, otherRsaKeys, prime256v1Keys, rsaKeys } from "../testing/key-pairs.ts";
import { nameOf } from "./configurations.ts";
import { explainSignature, signersToTry } from "./explain-signature.ts";
import { explainSignatureOnWeb } from "./explain-on-web.ts";
import type { ExplainedRequest } from "./variants.ts";

afterEach(() => vi.restoreAllMocks());

const request = {
  timestamp: "1691606624184",
  nonce: "c3d5f400-0e7e-4f94-a199-44b8cc7b6b81",
  method: "POST",
  endpoint: "/accounts/A1/x?name=%20a&limit=2",
  body: '{ "n": 1 }',
  prefix: "/v2",
};
const { body: _, ...bodiless } = request;
const agreed = { preEncoding: "url-encoded", algorithm: "hmac", hash: "sha256", postEncoding: "base64" } as const;
const rsa = { ...agreed, algorithm: "rsa" } as const;
const ecdsa = { ...agreed, algorithm: "ecdsa" } as const;

/** The explanation on Node, after a check that the web's is the same. */
async function explain(
  signedRequest: ExplainedRequest,
  signature: string,
  configuration: SigningConfiguration = agreed,
  key = hmacKeys.verifying,
) {
  const explanation = explainSignature(signedRequest, signature, configuration, key);
  expect(await explainSignatureOnWeb(signedRequest, signature, configuration, key)).toEqual(explanation);
  return explanation;
}

test.each(combinations)("detects $name", ({ configuration, keys }) => {
  const signature = createSigner(configuration, keys.signing).sign(request) as string;
  const explanation = explainSignature(request, signature, configuration, keys.verifying);
  expect(explanation).toEqual({
    verdict: "valid",
    configuration,
    message: `The signature is valid with ${nameOf(configuration)}.`,
  });
  const other = {
    ...configuration,
    postEncoding: configuration.postEncoding === "hexstr" ? "base64" : "hexstr",
  } as typeof configuration;
  const named = explainSignature(request, signature, other, keys.verifying);
  expect(named).toEqual({
    verdict: "other-configuration",
    configuration,
    message: `It is signed with ${nameOf(configuration)}, but ${nameOf(other)} is configured.`,
  });
});

test.each(combinations.filter(({ configuration }) => configuration.preEncoding === "base64"))(
  "detects $name with WebCrypto",
  async ({ configuration, keys }) => {
    const signature = createSigner(configuration, keys.signing).sign(request) as string;
    const explanation = await explainSignatureOnWeb(request, signature, configuration, keys.verifying);
    expect(explanation.verdict).toBe("valid");
  },
);

test("names a combination by its four values", () => {
  expect(nameOf(agreed)).toBe("url-encoded, hmac, sha256, base64");
});

const { timestamp, nonce, endpoint, body } = request;
const start = timestamp + nonce;
const plain = `${start}POST${endpoint}${body}`;
const encoded = encodeURIComponent(plain);
const sha256 = (text: string) => createHash("sha256").update(text);
const bytes = new TextEncoder().encode(body);
const withEndpoint = (changed: string, parts: object = {}) => ({ ...request, ...parts, endpoint: changed });

/** Requests, and the text that was signed without the pre-encoding of a URL component. */
const wrongTexts: [sentence: string, wrong: string, given?: ExplainedRequest][] = [
  ["The path of the base URL is signed too.", `${start}POST/v2${endpoint}${body}`],
  ["The query is not signed.", `${start}POST/accounts/A1/x${body}`],
  ["The endpoint is decoded before it is signed.", `${start}POST/accounts/A1/x?name= a&limit=2${body}`],
  ["The timestamp is signed in seconds.", `1691606624${nonce}POST${endpoint}${body}`],
  ["The method is signed in lower case.", `${start}post${endpoint}${body}`],
  ["The nonce is signed before the timestamp.", `${nonce}${timestamp}POST${endpoint}${body}`],
  ["The body is not signed.", `${start}POST${endpoint}`],
  ["An empty object is signed although there is no body.", `${start}POST${endpoint}{}`, bodiless],
  ["An empty object is signed although there is no body.", `${start}POST${endpoint}{}`, { ...request, body: "" }],
  ["The body is parsed and serialised again before it is signed.", `${start}POST${endpoint}{"n":1}`],
  [
    "The body is parsed and serialised again before it is signed.",
    `${start}POST${endpoint}{"n":1}`,
    { ...request, body: bytes },
  ],
  ["A line break is signed after the message.", `${plain}\n`],
  ["A line break is signed after the message.", `${plain}\n`, { ...request, body: bytes }],
  ["A line break is signed after the message.", `${start}POST${endpoint}\n`, bodiless],
  ["The query is sorted before it is signed.", `${start}POST/accounts/A1/x?limit=2&name=%20a${body}`],
  ["The query is sorted before it is signed.", `${start}POST/x?a=?&b=1${body}`, withEndpoint("/x?b=1&a=?")],
  ["The endpoint is signed without its first slash.", `${start}POST${endpoint.slice(1)}${body}`],
  ["The path is signed with a slash at its end.", `${start}POST/accounts/A1/x/?name=%20a&limit=2${body}`],
  ["The path is signed with a slash at its end.", `${start}POST/accounts/${body}`, withEndpoint("/accounts")],
  ["The nonce is not signed.", `${timestamp}POST${endpoint}${body}`],
  ["The timestamp is not signed.", `${nonce}POST${endpoint}${body}`],
  ["The method is not signed.", `${start}${endpoint}${body}`],
  ["The parts are joined with line breaks.", `${timestamp}\n${nonce}\nPOST\n${endpoint}\n${body}`],
];

/** The bytes that were signed, as text or in binary. */
const wrongBytes: [sentence: string, wrong: string | Uint8Array][] = [
  ["The message is signed without pre-encoding.", plain],
  ["The message is encoded as a form: spaces become plus signs.", encoded.replaceAll("%20", "+")],
  [
    "The message is encoded as a URL, so that its slashes and question marks stay as they are.",
    `${start}POST/accounts/A1/x?name=%2520a&limit=2%7B%20%22n%22:%201%20%7D`,
  ],
  [
    "The message is percent-encoded with lower-case letters.",
    `${start}POST%2faccounts%2fA1%2fx%3fname%3d%2520a%26limit%3d2%7b%20%22n%22%3a%201%20%7d`,
  ],
  ["The message is percent-encoded twice.", encoded.replaceAll("%", "%25")],
  ["The message is hashed before signing, so it is hashed twice.", sha256(encoded).digest()],
  ["The hexadecimal hash of the message is signed.", sha256(encoded).digest("hex")],
];

const mac = (signed: string | Uint8Array, hash = "sha256") =>
  createHmac(hash, hmacKeys.signing).update(signed).digest("base64");
const rows = [
  ...wrongTexts.map(([sentence, wrong, given]) => ({ sentence, signed: encodeURIComponent(wrong), given })),
  ...wrongBytes.map(([sentence, signed]) => ({ sentence, signed, given: undefined })),
];

test.each(rows)("explains a signature of $signed: $sentence", async ({ sentence, signed, given = request }) => {
  const explanation = await explain(given, mac(signed));
  expect(explanation).toMatchObject({ verdict: "mistake", configuration: agreed, mistake: { sentence } });
  expect(explanation.message).toBe(`${sentence} ${explanation.mistake?.fix}`);
});

test("explains every mistake of signersToTry", () => {
  const mistakes = signersToTry(agreed, hmacKeys.signing).flatMap(({ mistake }) => mistake ?? []);
  expect(mistakes.map(({ sentence }) => sentence)).toEqual([...new Set(rows.map(({ sentence }) => sentence))]);
  expect(mistakes.every(({ fix }) => fix.endsWith("."))).toBe(true);
});

test.each([
  ["an empty object in place of a body", `${start}POST${endpoint}{}`, request],
  ["a question mark without a query", `${start}POST/accounts?${body}`, withEndpoint("/accounts")],
  ["a second slash after the path", `${start}POST/a//?b=1${body}`, withEndpoint("/a/?b=1")],
  ["a prefix that is not part of the base URL", `${start}POST/v2${endpoint}${body}`, { ...request, prefix: "" }],
])("does not explain a signature of %s", async (_given, signed, received) => {
  expect(await explain(received, mac(encodeURIComponent(signed)))).toEqual({
    verdict: "unknown",
    message:
      "No allowed combination and no common mistake produces this signature. The key, or one of timestamp, nonce, method, endpoint and body, differs from the signed one.",
  });
});

test.each([
  ["a body that is not JSON", { ...request, body: "{n" }],
  ["an endpoint that cannot be decoded", withEndpoint("/a%")],
])("still explains the signature of a request with %s", async (_given, received) => {
  const wrong = `${nonce}${timestamp}POST${received.endpoint}${received.body}`;
  const { mistake } = await explain(received, mac(encodeURIComponent(wrong)));
  expect(mistake?.sentence).toBe("The nonce is signed before the timestamp.");
});

const bodyNotSigned = encodeURIComponent(`${start}POST${endpoint}`);

test.each([
  ["another hash", mac(bodyNotSigned, "sha512"), agreed, "The body is not signed.", { ...agreed, hash: "sha512" }],
  [
    "a form in place of base64",
    mac(encoded.replaceAll("%20", "+")),
    { ...agreed, preEncoding: "base64" },
    "The message is encoded as a form: spaces become plus signs.",
    agreed,
  ],
] as const)("names the combination of a mistake with %s", async (_name, signature, configuration, sentence, found) => {
  const explanation = await explain(request, signature, configuration);
  expect(explanation).toMatchObject({ verdict: "mistake", configuration: found, mistake: { sentence } });
  expect(explanation.message).toBe(
    `${sentence} ${explanation.mistake?.fix} It is signed with ${nameOf(found)}, but ${nameOf(configuration)} is configured.`,
  );
});

test("explains a missing pre-encoding with the agreed combination", async () => {
  const configuration = { ...agreed, preEncoding: "base64" } as const;
  const explanation = await explain(request, mac(plain), configuration);
  expect(explanation).toMatchObject({
    configuration,
    mistake: { sentence: "The message is signed without pre-encoding." },
  });
});

const otherSigners = [
  [
    "another RSA key",
    createSign("sha256").update(encoded).sign(otherRsaKeys.signing, "base64"),
    rsa,
    rsaKeys.verifying,
  ],
  [
    "ECDSA with SHA-512",
    createSign("sha512").update(encoded).sign(prime256v1Keys.signing, "base64"),
    ecdsa,
    prime256v1Keys.verifying,
  ],
  ["text that is in no encoding", "!", agreed, hmacKeys.verifying],
  ["no signature", "", agreed, hmacKeys.verifying],
] as const;

test.each(otherSigners)("does not explain %s", async (_name, signature, configuration, key) => {
  expect((await explain(request, signature, configuration, key)).verdict).toBe("unknown");
});

test("rejects a key that it cannot read", async () => {
  expect(() => explainSignature(request, "c2ln", rsa, "no key")).toThrow("The public key is not PEM");
  await expect(explainSignatureOnWeb(request, "c2ln", rsa, "no key")).rejects.toThrow("The public key is not PEM");
});

test("leaves out SHA3-256 where WebCrypto lacks it for RSA", async () => {
  const importKey = crypto.subtle.importKey.bind(crypto.subtle);
  vi.spyOn(crypto.subtle, "importKey").mockImplementation(async (...given: unknown[]) => {
    if ((given[2] as { hash: string }).hash !== "SHA3-256")
      return importKey(...(given as Parameters<typeof importKey>));
    throw new DOMException("Unrecognized name", "NotSupportedError");
  });
  const verdicts = (["sha3-256", "sha512"] as const).map(async (hash) => {
    const signature = createSigner({ ...rsa, hash }, rsaKeys.signing).sign(request) as string;
    return (await explainSignatureOnWeb(request, signature, rsa, rsaKeys.verifying)).verdict;
  });
  expect(await Promise.all(verdicts)).toEqual(["unknown", "other-configuration"]);
});

test.each([
  [agreed, hmacKeys.signing, 60],
  [rsa, rsaKeys.signing, 60],
  [ecdsa, prime256v1Keys.signing, 20],
] as const)("tries each combination of $algorithm once, the agreed one first", (configuration, key, count) => {
  const tried = signersToTry(configuration, key).filter((signer) => !("mistake" in signer));
  expect(tried[0]).toEqual({ configuration, sign: expect.any(Function) });
  expect(tried).toHaveLength(count);
  expect(new Set(tried.map((signer) => nameOf(signer.configuration))).size).toBe(count);
});

test("signersToTry makes each mistake with the agreed combination", async () => {
  const wrong = signersToTry(agreed, hmacKeys.signing, "/v2").filter(({ mistake }) => mistake !== undefined);
  for (const signer of wrong) {
    const given = signer.mistake?.sentence.includes("no body") === true ? bodiless : request;
    expect(await explain(given, await signer.sign(given))).toMatchObject({
      configuration: agreed,
      mistake: signer.mistake,
    });
  }
});

test("signersToTry signs as the contract defines where a mistake makes no difference", async () => {
  const message = { timestamp: "1691606624", nonce, method: "GET", endpoint: "/a%" };
  const right = await createSigner(agreed, hmacKeys.signing).sign(message);
  const harmless = [];
  for (const signer of signersToTry(agreed, hmacKeys.signing))
    if (signer.mistake !== undefined && (await signer.sign(message)) === right) harmless.push(signer.mistake.sentence);
  expect(harmless).toEqual([
    "The path of the base URL is signed too.",
    "The query is not signed.",
    "The endpoint is decoded before it is signed.",
    "The timestamp is signed in seconds.",
    "The body is not signed.",
    "The body is parsed and serialised again before it is signed.",
    "The query is sorted before it is signed.",
    "The message is encoded as a form: spaces become plus signs.",
  ]);
});
