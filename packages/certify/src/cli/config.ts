/** The YAML file of `--config`. @module */
import { UsageError } from "@provider-connectivity/cli-kit";
import { checkSigningConfiguration } from "@provider-connectivity/signing";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const text = z.string().min(1);
const signingConfiguration = z.strictObject({ preEncoding: text, algorithm: text, hash: text, postEncoding: text });

const schema = z.strictObject({
  baseUrl: z.url().optional(),
  apiKey: text.optional(),
  keyFile: text.optional(),
  signingConfiguration: signingConfiguration.optional(),
  secondCustomer: z.strictObject({ apiKey: text, keyFile: text }).optional(),
  fundedAccountId: text.optional(),
  destinations: z
    .strictObject({
      blockchainAddress: text,
      iban: text,
      accountHolder: text,
      peerAccountId: text,
      collateralAddress: text,
      collateralAddressTag: text,
    })
    .partial()
    .optional(),
  rampAmount: text.optional(),
  withdrawalFee: text.optional(),
  platformPrivateKeyFile: text.optional(),
  responsePublicKeyFile: text.optional(),
  responseSigningConfiguration: signingConfiguration.optional(),
  readOnly: z.boolean().optional(),
  network: z
    .strictObject({
      caFile: text,
      clientCertificateFile: text,
      clientKeyFile: text,
      proxy: text,
      headers: z.record(text, z.string()),
      timeoutMs: z.int().positive(),
    })
    .partial()
    .optional(),
});

export type Config = z.infer<typeof schema> & {
  /** Reads a file whose path is relative to the configuration. */
  readonly read: (file: string) => string;
};

/** @throws UsageError if a file is missing or not a valid configuration */
export function readConfig(file: string | undefined): Config {
  if (file === undefined) return { read: (path) => readText(resolve(path)) };
  const parsed = schema.safeParse(parsedYaml(file, readText(resolve(file))) ?? {});
  if (!parsed.success) throw new UsageError(`${file}: ${z.prettifyError(parsed.error)}`);
  const folder = dirname(resolve(file));
  return { ...parsed.data, read: (path) => readText(resolve(folder, path)) };
}

/** @throws UsageError for text that is not YAML */
function parsedYaml(file: string, source: string): unknown {
  try {
    return parse(source) as unknown;
  } catch (error) {
    throw new UsageError(`${file} is not YAML: ${(error as Error).message.trim()}`);
  }
}

export function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/** @throws UsageError for a combination that the contract does not allow */
export function readSigning(given: unknown) {
  try {
    return checkSigningConfiguration(given);
  } catch (error) {
    throw new UsageError(`signingConfiguration: ${(error as Error).message}`);
  }
}
