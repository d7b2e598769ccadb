/** `.provider/demo.json`: the data for calling the provider that `start` runs. @module */
import { reasonOf, UsageError, writePrivateFile } from "@provider-connectivity/cli-kit";
import { checkSigningConfiguration, type SigningConfiguration } from "@provider-connectivity/signing";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** The content of the file. Other programs read it too. */
export interface Demo {
  /** The API's URL with its prefix. */
  readonly baseUrl: string;
  /** The origin of `/healthz`, `/readyz` and `/metrics`. */
  readonly operationsUrl: string;
  readonly apiKey: string;
  readonly signingConfiguration: SigningConfiguration;
  /** The absolute path of the private key or secret. */
  readonly keyFile: string;
  /** The control port; absent if it is off. */
  readonly control?: ControlAccess;
}

/** How to reach the control API. */
export interface ControlAccess {
  /** The origin of the control port. */
  readonly url: string;
  /** The token for `X-Control-Token`. */
  readonly token: string;
}

/** The folder of the provider's data and keys: `.provider` in the working directory. */
export function providerFolder(): string {
  return resolve(process.cwd(), ".provider");
}

/** Writes the file so that only its owner can read it. */
export function writeDemo(folder: string, demo: Demo): void {
  writePrivateFile(resolve(folder, "demo.json"), `${JSON.stringify(demo, null, 2)}\n`);
}

/**
 * Reads the file.
 *
 * @returns undefined if `start` has not written one
 * @throws UsageError for a damaged file
 */
export function readDemo(folder: string): Omit<Demo, "operationsUrl"> | undefined {
  const file = resolve(folder, "demo.json");
  const text = readIfPresent(file);
  if (text === undefined) return undefined;
  try {
    const { baseUrl, apiKey, signingConfiguration, keyFile, control } = JSON.parse(text) as Record<keyof Demo, unknown>;
    return {
      baseUrl: textOf(baseUrl, "baseUrl"),
      apiKey: textOf(apiKey, "apiKey"),
      signingConfiguration: checkSigningConfiguration(signingConfiguration),
      keyFile: textOf(keyFile, "keyFile"),
      ...(control === undefined ? {} : { control: accessOf(control) }),
    };
  } catch (error) {
    throw new UsageError(`${file} is damaged (${reasonOf(error)}); start the provider with --reset to write a new one`);
  }
}

function accessOf(control: unknown): ControlAccess {
  const { url, token } = (control ?? {}) as Readonly<Record<keyof ControlAccess, unknown>>;
  return { url: textOf(url, "control.url"), token: textOf(token, "control.token") };
}

function readIfPresent(file: string): string | undefined {
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
