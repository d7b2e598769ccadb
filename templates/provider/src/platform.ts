/** What the component `collateral` needs besides: signatures by the platform, and for it. @module */
import type { PlatformOptions } from "@provider-connectivity/server";
import type { Signer } from "@provider-connectivity/signing";
import { createPlatformVerifier, createSigner } from "@provider-connectivity/signing/node";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "./settings.ts";

/** How answers to collateral requests are signed. The contract does not say; agree on it with Fireblocks. */
const RESPONSE_SIGNING = {
  preEncoding: "url-encoded",
  algorithm: "rsa",
  hash: "sha512",
  postEncoding: "base64",
} as const;

/**
 * The public keys that Fireblocks gave you, as `.pem` files in `keys/platform`: any of them may have signed.
 *
 * @param components what the provider serves
 * @throws Error where collateral is served, signatures are required, and there is no key to verify them with
 */
export function readPlatform(
  { keysFolder, platformSignature: policy }: Settings,
  components: readonly string[],
): PlatformOptions {
  const folder = join(keysFolder, "platform");
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".pem")) : [];
  if (files.length === 0 && policy === "required" && components.includes("collateral"))
    throw new Error(
      `Put the public keys of Fireblocks into ${folder} as .pem files. While you develop, PLATFORM_SIGNATURE=when-present ` +
        "does without.",
    );
  const keys = files.map((file) => readFileSync(join(folder, file), "utf8"));
  return { policy, ...(keys.length === 0 ? {} : { verifier: createPlatformVerifier(keys) }) };
}

/** The key that `npm run keys response` makes; `undefined` where there is none. */
export function readResponseSigner({ keysFolder }: Settings): Signer | undefined {
  const file = join(keysFolder, "response", "private.pem");
  return existsSync(file) ? createSigner(RESPONSE_SIGNING, readFileSync(file, "utf8")) : undefined;
}
