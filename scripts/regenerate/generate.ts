import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { placeOf } from "./banner.ts";
import { read } from "./bundle.ts";
import { check } from "./check/index.ts";
import type { Document } from "./document.ts";
import { emit, type Emission } from "./emit/index.ts";
import { readComponents } from "./normalise/components.ts";
import { readConventions } from "./normalise/conventions.ts";
import { normalise } from "./normalise/index.ts";
import { notesOn } from "./normalise/notes.ts";
import { overlay } from "./overlay.ts";
import { createLocator, place } from "./places.ts";

/** What the machine makes of one document. */
export interface Generated {
  /** The text of each file by its path. */
  files: Record<string, string>;
  /** What the document asks for and does not get. */
  notes: string[];
  /** The files that the document consists of. */
  read: string[];
}

/**
 * The machine: specifications in, the files of their folders out.
 *
 * @param files the root documents; `overlay.yaml`, `components.yaml` and `conventions.yaml` are read beside each where they exist
 * @param shown how the banners tell of a root document
 * @throws Problem for whatever the machine cannot turn into code
 */
export async function generate(files: readonly string[], shown = placeOf): Promise<Generated[]> {
  const bundles = await Promise.all(files.map(read));
  const emissions = bundles.map(({ document }, index) => prepare(files[index] ?? "", document, shown));
  const emitted = await emit(emissions);
  return emissions.map((emission, index) => ({
    files: emitted[index] ?? {},
    notes: notesOn(emission.contract.document).map((note) => `${place(emission.file)}: ${note}`),
    read: bundles[index]?.files ?? [],
  }));
}

function prepare(file: string, pure: Document, shown: (file: string) => string): Emission {
  check(pure, createLocator(file));
  const corrections = join(dirname(file), "overlay.yaml");
  const merged = existsSync(corrections) ? overlay(pure, corrections) : pure;
  return {
    file,
    shownAs: shown(file),
    pure,
    contract: normalise(
      merged,
      readComponents(join(dirname(file), "components.yaml")),
      readConventions(join(dirname(file), "conventions.yaml")),
    ),
  };
}
