import { expect, test } from "vitest";
import { createSigner } from "../node/index.ts";
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

test("rejects an empty secret and another hash", async () => {
  const choice = { preEncoding: urlEncoded, hash: "sha256", postEncoding: base64 } as const;
  await expect(createHmacSha2Signer(choice, "")).rejects.toThrow("The HMAC secret is empty.");
  const sha3 = { ...choice, hash: "sha3-256" as "sha256" };
  await expect(createHmacSha2Signer(sha3, "secret")).rejects.toThrow("hash must be sha256 or sha512 here.");
});

test("rejects the name of an encoding in place of the encoding", async () => {
  const choice = { preEncoding: urlEncoded, hash: "sha256", postEncoding: "base64" as never } as const;
  await expect(createHmacSha2Signer(choice, "secret")).rejects.toThrow(
    "postEncoding must be an encoding of this entry",
  );
});
