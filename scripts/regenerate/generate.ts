import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundle } from "./bundle.ts";
import { check } from "./check.ts";
import { emit } from "./emit/index.ts";
import { readComponents } from "./normalise/components.ts";
import { normalise } from "./normalise/index.ts";
import { overlay } from "./overlay.ts";

/**
 * The machine: one specification in, the files of its folder out.
 *
 * @param file the root document; `overlay.yaml` and `components.yaml` are read beside it where they exist
 * @returns the text of each file by its path
 * @throws Problem for whatever the machine cannot turn into code
 */
export async function generate(file: string): Promise<Record<string, string>> {
  const pure = await bundle(file);
  check(pure);
  const corrections = join(dirname(file), "overlay.yaml");
  const merged = existsSync(corrections) ? overlay(pure, corrections) : pure;
  const contract = normalise(merged, readComponents(join(dirname(file), "components.yaml")));
  return emit(pure, contract, file);
}
