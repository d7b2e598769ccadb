/** The provider to call, and the key that signs. @module */
import { reasonOf, UsageError } from "@provider-connectivity/cli-kit";
import { checkSigningConfiguration, type Signer } from "@provider-connectivity/signing";
import { createSigner } from "@provider-connectivity/signing/node";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { providerFolder, readDemo, type Demo } from "../demo/demo-file.ts";
import type { CallArguments } from "./command.ts";

/** A provider and the key that signs. */
export interface Target {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly signer: Signer;
}

/**
 * Reads each part from the command line, otherwise from `.provider/demo.json`.
 *
 * @param urlOption the program's option for the URL
 * @throws UsageError that names the missing option or the problem of the key
 */
export function readTarget(
  given: Omit<CallArguments, "operation" | "parameters" | "body" | "curl">,
  urlOption = "--base-url",
): Target {
  const demo = readDemo(providerFolder());
  const keyFile = given.keyFile === undefined ? demo?.keyFile : resolve(given.keyFile);
  return {
    baseUrl: needed(given.baseUrl ?? demo?.baseUrl, urlOption),
    apiKey: needed(given.apiKey ?? demo?.apiKey, "--api-key"),
    signer: signerFrom(given.signing, demo, needed(keyFile, "--key-file")),
  };
}

function needed(value: string | undefined, option: string): string {
  if (value !== undefined) return value;
  throw new UsageError(
    `no .provider/demo.json in this folder: start the provider first (npx -y pnpm@12 start), or pass ${option}`,
  );
}

function signerFrom(
  parts: string | undefined,
  demo: Pick<Demo, "signingConfiguration"> | undefined,
  keyFile: string,
): Signer {
  const [preEncoding = "url-encoded", algorithm = "rsa", hash = "sha256", postEncoding = "base64"] =
    parts?.split(",") ?? [];
  const chosen =
    parts === undefined && demo !== undefined
      ? demo.signingConfiguration
      : { preEncoding, algorithm, hash, postEncoding };
  try {
    const configuration = checkSigningConfiguration(chosen);
    const key = readFileSync(keyFile, "utf8");
    // Editors append a line break that is not part of the HMAC secret.
    return createSigner(configuration, configuration.algorithm === "hmac" ? key.replace(/\r?\n$/, "") : key);
  } catch (error) {
    throw new UsageError(`${keyFile} cannot sign: ${reasonOf(error)}`);
  }
}
