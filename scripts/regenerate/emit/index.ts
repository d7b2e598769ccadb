import { bannerFor } from "../banner.ts";
import type { Document } from "../document.ts";
import type { NormalContract } from "../normalise/index.ts";
import { emitOperations } from "./operations.ts";
import { emitTypes } from "./types/index.ts";
import { emitValidators } from "./validators.ts";

/**
 * Runs the three emitters and puts the banner on top of each file.
 *
 * @param pure the bundled specification before the overlay
 * @param source the root document
 * @returns the text of each file of the version's folder by its path
 */
export async function emit(pure: Document, contract: NormalContract, source: string): Promise<Record<string, string>> {
  const [types, operations] = await Promise.all([emitTypes(contract.document), emitOperations(contract)]);
  const code = { ...operations, ...emitValidators(contract), "types.ts": types };
  const banner = bannerFor(pure, source);
  return {
    ...Object.fromEntries(Object.entries(code).map(([file, text]) => [file, `${banner}\n${text}`])),
    "openapi.json": JSON.stringify(pure, null, 2),
    "openapi.merged.json": JSON.stringify(contract.document, null, 2),
  };
}
