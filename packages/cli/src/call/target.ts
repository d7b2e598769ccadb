/** Which provider to call, and with which key. @module */
import { checkSigningConfiguration, type Signer } from "@provider-connectivity/signing";
import { createSigner } from "@provider-connectivity/signing/node";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { providerFolder, readDemo, type Demo } from "../demo/demo-file.ts";
import { UsageError } from "../usage-error.ts";
import type { CallArguments } from "./arguments.ts";

export interface Target {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly signing: Signer;
}

/**
 * Takes each part from the command line, and what is not there from `.provider/demo.json`.
 *
 * @throws UsageError that names what is missing, or says what is wrong with the key
 */
export function readTarget(given: CallArguments): Target {
  const demo = readDemo(providerFolder());
  const keyFile = given.keyFile === undefined ? demo?.keyFile : resolve(given.keyFile);
  return {
    baseUrl: needed(given.baseUrl ?? demo?.baseUrl, "--base-url"),
    apiKey: needed(given.apiKey ?? demo?.apiKey, "--api-key"),
    signing: signerFrom(given.signing, demo, needed(keyFile, "--key-file")),
  };
}

function needed(value: string | undefined, option: string): string {
  if (value !== undefined) return value;
  throw new UsageError(
    `there is no .provider/demo.json here: start the provider first (npx -y pnpm@12 start), or give ${option}`,
  );
}

function signerFrom(words: string | undefined, demo: Demo | undefined, keyFile: string): Signer {
  const [preEncoding = "url-encoded", algorithm = "rsa", hash = "sha256", postEncoding = "base64"] =
    words?.split(",") ?? [];
  const asked =
    words === undefined && demo !== undefined ? demo.signing : { preEncoding, algorithm, hash, postEncoding };
  try {
    const configuration = checkSigningConfiguration(asked);
    const key = readFileSync(keyFile, "utf8");
    // An editor ends a file with a line break; an HMAC secret has none unless it was meant.
    return createSigner(configuration, configuration.algorithm === "hmac" ? key.replace(/\r?\n$/, "") : key);
  } catch (error) {
    throw new UsageError(`no signer can be made from ${keyFile}: ${(error as Error).message}`);
  }
}
