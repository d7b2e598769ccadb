import { existsSync, readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { SigningConfiguration } from "@provider-connectivity/signing";

/** The part of `.provider/demo.json` that the benches read. `start` writes the file once it accepts requests. */
interface Demo {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly signingConfiguration: SigningConfiguration;
  readonly keyFile: string;
}

const POLL_MS = 5;

/** Waits until `start` accepts requests. */
export async function readDemo(folder: string): Promise<Demo> {
  const file = `${folder}/.provider/demo.json`;
  while (!existsSync(file)) await setTimeout(POLL_MS);
  return JSON.parse(readFileSync(file, "utf8")) as Demo;
}
