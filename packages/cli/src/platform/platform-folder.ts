/** `.platform/`: the records and keys of the simulated platform, and how to reach it while it runs. @module */
import { writePrivateFile } from "@provider-connectivity/cli-kit";
import { readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";

/** The private key with which the demo provider signs its requests to the platform. */
export const PROVIDER_KEY_FILE = "provider.private.pem";
/** The platform's own private key, and its public key for the provider. */
export const PLATFORM_KEY_FILE = "platform.private.pem";
export const PLATFORM_PUBLIC_KEY_FILE = "platform.public.pem";

/** The folder: `.platform` in the working directory. */
export function platformFolder(): string {
  return resolve(process.cwd(), ".platform");
}

/** A running platform. */
export interface RunningPlatformFile {
  /** The origin of the twelve operations. */
  readonly baseUrl: string;
  /** The origin of the control port. */
  readonly controlUrl: string;
  readonly token: string;
  /** The options that name its provider. Absent: the one of `.provider/demo.json`. */
  readonly target?: PlatformTarget;
}

/** The options of `platform` that name a provider. The key stays in its file. */
export interface PlatformTarget {
  readonly provider: string;
  readonly apiKey?: string | undefined;
  /** An absolute path. */
  readonly keyFile?: string | undefined;
  readonly signing?: string | undefined;
  readonly account?: string | undefined;
}

/** Writes `running.json` so that only its owner can read it. */
export function writeRunning(folder: string, running: RunningPlatformFile): void {
  writePrivateFile(resolve(folder, "running.json"), `${JSON.stringify(running, null, 2)}\n`);
}

/** Removes `running.json`. */
export function removeRunning(folder: string): void {
  rmSync(resolve(folder, "running.json"), { force: true });
}

/** Reads `running.json`. @returns undefined if it is missing or damaged */
export function readRunning(folder: string): RunningPlatformFile | undefined {
  try {
    const { baseUrl, controlUrl, token, target } = JSON.parse(
      readFileSync(resolve(folder, "running.json"), "utf8"),
    ) as Partial<RunningPlatformFile>;
    if (typeof baseUrl !== "string" || typeof controlUrl !== "string" || typeof token !== "string") return undefined;
    return { baseUrl, controlUrl, token, ...(target === undefined ? {} : { target }) };
  } catch {
    return undefined;
  }
}
