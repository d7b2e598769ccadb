/** The two additional signatures of collateral: the platform's on requests, and yours on responses. @module */
import type { PlatformOptions } from "@provider-connectivity/server";
import type { Signer } from "@provider-connectivity/signing";
import { createPlatformVerifier, createSigner } from "@provider-connectivity/signing/node";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "./settings.ts";

/** How to verify collateral requests and sign their responses. */
export interface PlatformSignatures {
  readonly platform: PlatformOptions;
  /** `undefined`: responses are not signed. */
  readonly responseSigner: Signer | undefined;
}

/**
 * Reads the keys: the public keys of Fireblocks are the `.pem` files in `keys/platform`, and any of them may sign; `npm run
 * keys response` creates yours.
 *
 * @throws Error if collateral is served in production and the platform's signature is not required, or a key is missing
 */
export function readPlatformSignatures(settings: Settings, components: readonly string[]): PlatformSignatures {
  const { keysFolder, platformSignature: policy, isProduction, responseSigning } = settings;
  const hasCollateral = components.includes("collateral");
  if (hasCollateral && isProduction && policy !== "required")
    throw new Error("Set PLATFORM_SIGNATURE=required: in production, only the platform may send collateral requests.");
  const folder = join(keysFolder, "platform");
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".pem")) : [];
  if (hasCollateral && files.length === 0 && policy === "required")
    throw new Error(
      `Put the public keys of Fireblocks into ${folder} as .pem files. For development, set ` +
        "PLATFORM_SIGNATURE=when-present.",
    );
  const responseKey = join(keysFolder, "response", "private.pem");
  if (hasCollateral && isProduction && !existsSync(responseKey))
    throw new Error(
      `${responseKey} is missing, but collateral responses must be signed: run \`npm run keys response\`.`,
    );
  const keys = files.map((file) => readFileSync(join(folder, file), "utf8"));
  return {
    platform: { policy, ...(keys.length === 0 ? {} : { verifier: createPlatformVerifier(keys) }) },
    responseSigner: existsSync(responseKey)
      ? createSigner(responseSigning, readFileSync(responseKey, "utf8"))
      : undefined,
  };
}
