import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundle } from "./bundle.ts";
import { check } from "./check/index.ts";
import { emit, type Emission } from "./emit/index.ts";
import { readComponents } from "./normalise/components.ts";
import { unknownFormats } from "./normalise/formats.ts";
import { normalise } from "./normalise/index.ts";
import { overlay } from "./overlay.ts";
import { createLocator } from "./places.ts";

/** What the machine makes of one document. */
export interface Generated {
  /** The text of each file by its path. */
  files: Record<string, string>;
  /** What the document asks for and does not get. */
  notes: string[];
}

/**
 * The machine: specifications in, the files of their folders out.
 *
 * @param files the root documents; `overlay.yaml` and `components.yaml` are read beside each where they exist
 * @throws Problem for whatever the machine cannot turn into code
 */
export async function generate(files: readonly string[]): Promise<Generated[]> {
  const emissions = await Promise.all(files.map(read));
  const emitted = await emit(emissions);
  return emissions.map((emission, index) => ({ files: emitted[index] ?? {}, notes: notesOn(emission) }));
}

async function read(file: string): Promise<Emission> {
  const pure = await bundle(file);
  check(pure, createLocator(file));
  const corrections = join(dirname(file), "overlay.yaml");
  const merged = existsSync(corrections) ? overlay(pure, corrections) : pure;
  return { file, pure, contract: normalise(merged, readComponents(join(dirname(file), "components.yaml"))) };
}

function notesOn({ file, contract }: Emission): string[] {
  return unknownFormats(contract.document).map(
    (format) => `${file} asks for the format "${format}", which the kit does not know and does not check`,
  );
}
