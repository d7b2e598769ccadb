import { existsSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.ts";
import { check } from "./check.ts";
import { bannerFor, emit } from "./emit/index.ts";
import { readComponents } from "./normalise/components.ts";
import { normalise } from "./normalise/index.ts";
import { overlay } from "./overlay.ts";

/**
 * The machine: one specification in, the files of its folder out.
 *
 * @param folder a folder with `openapi.yaml`, and `overlay.yaml` and `components.yaml` where they are needed
 * @returns the text of each file by its path
 * @throws Problem for whatever the specification does not allow
 */
export async function generateVersion(folder: string): Promise<Record<string, string>> {
  const pure = await bundle(join(folder, "openapi.yaml"));
  check(pure);
  const corrections = join(folder, "overlay.yaml");
  const merged = existsSync(corrections) ? overlay(pure, corrections) : pure;
  const contract = normalise(merged, readComponents(join(folder, "components.yaml")));
  return emit(pure, contract, bannerFor(pure.info.title, pure.info.version));
}
