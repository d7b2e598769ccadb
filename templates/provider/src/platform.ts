/** The two additional signatures of collateral: the platform's on requests, and yours on responses. @module */
import type { PlatformVerificationOptions } from "@provider-connectivity/server";
import {
  createReloadingPlatformVerifier,
  createReloadingSigner,
  type Reloadable,
} from "@provider-connectivity/server/node";
import type { Signer } from "@provider-connectivity/signing";
import { createPlatformVerifier, createSigner } from "@provider-connectivity/signing/node";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "./settings.ts";

/** How to verify collateral requests and sign their responses. */
export interface PlatformSignatures {
  readonly platform: PlatformVerificationOptions;
  /** `undefined`: responses are not signed. */
  readonly responseSigner: Signer | undefined;
  /** The keys that are reloaded when their files change. */
  readonly keys: readonly Reloadable[];
}

/**
 * Reads the keys. The public keys of Fireblocks are the `.pem` files in `keys/platform`; any of them may sign. `npm run keys
 * response` creates your key. Changed files take effect within a second. The first file of a folder needs a restart.
 *
 * @throws Error if collateral is served in production and the platform's signature is not required, or a key is missing
 */
export async function readPlatformSignatures(
  settings: Settings,
  components: readonly string[],
): Promise<PlatformSignatures> {
  const { keysFolder, platformSignature: policy, isProduction, responseSigningConfiguration } = settings;
  const hasCollateral = components.includes("collateral");
  if (hasCollateral && isProduction && policy !== "required")
    throw new Error("Set PLATFORM_SIGNATURE=required: in production, only the platform may send collateral requests.");
  const folder = join(keysFolder, "platform");
  const files = pemFiles(folder);
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
  const readPlatformKeys = () =>
    createPlatformVerifier(pemFiles(folder).map((file) => readFileSync(join(folder, file), "utf8")));
  const verifier =
    files.length === 0 ? undefined : await createReloadingPlatformVerifier({ paths: [folder], read: readPlatformKeys });
  const responseSigner = existsSync(responseKey)
    ? await createReloadingSigner({
        paths: [responseKey],
        read: () => createSigner(responseSigningConfiguration, readFileSync(responseKey, "utf8")),
      })
    : undefined;
  return {
    platform: { policy, ...(verifier === undefined ? {} : { verifier }) },
    responseSigner,
    keys: [verifier, responseSigner].filter((each) => each !== undefined),
  };
}

function pemFiles(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".pem")) : [];
}
