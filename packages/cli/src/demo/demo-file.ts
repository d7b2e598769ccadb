/** `.provider/demo.json`: how to call the provider that `start` runs. @module */
import { checkSigningConfiguration, type SigningConfiguration } from "@provider-connectivity/signing";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../usage-error.ts";
import { writePrivateFile } from "./private-file.ts";

export interface Demo {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly signing: SigningConfiguration;
  /** The private key or secret that signs, as an absolute path: other programs read this file too. */
  readonly keyFile: string;
}

/** The folder in which `start` keeps everything, below where the command was called. */
export function providerFolder(): string {
  return resolve(process.cwd(), ".provider");
}

export function writeDemo(folder: string, demo: Demo): void {
  writePrivateFile(resolve(folder, "demo.json"), `${JSON.stringify(demo, null, 2)}\n`);
}

/**
 * Reads the demo file.
 *
 * @returns its content, or `undefined` where `start` has not written one
 * @throws UsageError for a file that cannot be read as one
 */
export function readDemo(folder: string): Demo | undefined {
  const file = resolve(folder, "demo.json");
  const text = readIfThere(file);
  if (text === undefined) return undefined;
  try {
    const { baseUrl, apiKey, signing, keyFile } = JSON.parse(text) as Record<keyof Demo, unknown>;
    return {
      baseUrl: textOf(baseUrl, "baseUrl"),
      apiKey: textOf(apiKey, "apiKey"),
      signing: checkSigningConfiguration(signing),
      keyFile: textOf(keyFile, "keyFile"),
    };
  } catch (error) {
    throw new UsageError(
      `${file} is damaged (${(error as Error).message}); start the provider with --reset to write it anew`,
    );
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function textOf(value: unknown, name: string): string {
  if (typeof value !== "string" || value === "") throw new Error(`${name} is missing`);
  return value;
}
