import { expect, test } from "vitest";
import { createSigner } from "../node/index.ts";
import { assertRefusal } from "../testing/key-cases.ts";
import { notUtf8 } from "../testing/messages.ts";
import * as entry from "./hmac-sha2.ts";

const { urlEncoded, base64, hexstr, base58, base32, createHmacSha2Signer } = entry;
const common = {
  timestamp: "1691606624184",
  nonce: "c3d5f400-0e7e-4f94-a199-44b8cc7b6b81",
  endpoint: "/accounts?limit=2",
};
const messages = [
  { ...common, method: "GET" },
  { ...common, method: "post", body: '{"é": "(~!*)"}' },
  { ...common, method: "POST", body: notUtf8 },
];
const signatureEncodings = [base64, hexstr, base58, base32];
const choices = [urlEncoded, ...signatureEncodings].flatMap((preEncoding) =>
  signatureEncodings.flatMap((postEncoding) =>
    (["sha256", "sha512"] as const).map((hash) => ({ preEncoding, hash, postEncoding })),
  ),
);

test.for(choices)("signs as Node does: $preEncoding.name → $hash → $postEncoding.name", async (choice) => {
  const signer = await createHmacSha2Signer(choice, "sécret");
  const { configuration } = signer;
  expect(configuration).toEqual({
    preEncoding: choice.preEncoding.name,
    algorithm: "hmac",
    hash: choice.hash,
    postEncoding: choice.postEncoding.name,
  });
  const reference = createSigner(configuration, "sécret");
  for (const message of messages) expect(await signer.sign(message)).toBe(await reference.sign(message));
});

const choice = { preEncoding: urlEncoded, hash: "sha256", postEncoding: base64 } as const;

test("rejects an empty secret", async () => {
  await expect(createHmacSha2Signer(choice, "")).rejects.toThrow("The HMAC secret is empty.");
});

test.for(["sha3-256", "sha512/256", "hmac-sha256", "sha384"])("rejects the hash %s", async (hash) => {
  const message = "hash must be sha256 or sha512 here.";
  await assertRefusal(() => createHmacSha2Signer({ ...choice, hash: hash as "sha256" }, "secret"), message, "", "hash");
});

test.for([
  ["preEncoding", "base64"],
  ["postEncoding", "base64"],
  ["preEncoding", undefined],
  ["postEncoding", undefined],
] as const)("rejects a %s that is %j in place of an encoding", async ([part, value]) => {
  const message = `${part} must be an encoding of this entry, such as base64, not its name.`;
  await assertRefusal(() => createHmacSha2Signer({ ...choice, [part]: value }, "secret"), message, "", part);
});
