import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundle } from "./bundle.ts";
import { check } from "./check.ts";
import { emit, type Emission } from "./emit/index.ts";
import { readComponents } from "./normalise/components.ts";
import { normalise } from "./normalise/index.ts";
import { overlay } from "./overlay.ts";

/**
 * The machine: specifications in, the files of their folders out.
 *
 * @param files the root documents; `overlay.yaml` and `components.yaml` are read beside each where they exist
 * @returns for each document, the text of each file by its path
 * @throws Problem for whatever the machine cannot turn into code
 */
export async function generate(files: readonly string[]): Promise<Record<string, string>[]> {
  return emit(await Promise.all(files.map(read)));
}

async function read(file: string): Promise<Emission> {
  const pure = await bundle(file);
  check(pure);
  const corrections = join(dirname(file), "overlay.yaml");
  const merged = existsSync(corrections) ? overlay(pure, corrections) : pure;
  return { file, pure, contract: normalise(merged, readComponents(join(dirname(file), "components.yaml"))) };
}
