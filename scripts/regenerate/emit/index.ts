import { bannerFor } from "../banner.ts";
import type { Document } from "../document.ts";
import type { NormalContract } from "../normalise/index.ts";
import { createLocator } from "../places.ts";
import { emitOperations } from "./operations.ts";
import { emitTypes } from "./types/index.ts";
import { emitValidators } from "./validators/index.ts";

/** One specification on its way out. */
export interface Emission {
  /** The root document. */
  file: string;
  /** How the banners tell of it. */
  shownAs: string;
  /** The bundled specification before the overlay. */
  pure: Document;
  contract: NormalContract;
}

/**
 * Runs the three emitters over each specification and puts the banner on top of each file.
 *
 * @returns for each specification, the text of each file of its folder by its path
 */
export async function emit(emissions: readonly Emission[]): Promise<Record<string, string>[]> {
  const contracts = emissions.map(({ contract }) => contract);
  const validators = emissions.map(({ contract, file }) => emitValidators(contract, createLocator(file)));
  const [operations, types] = await Promise.all([emitOperations(contracts), Promise.all(contracts.map(emitTypes))]);
  return emissions.map((emission, index) =>
    withBanner(emission, { ...operations[index], ...validators[index], "types.ts": types[index] ?? "" }),
  );
}

function withBanner({ shownAs, pure, contract }: Emission, code: Record<string, string>): Record<string, string> {
  const banner = bannerFor(pure, shownAs);
  return {
    ...Object.fromEntries(Object.entries(code).map(([name, text]) => [name, `${banner}\n${text}`])),
    "openapi.json": JSON.stringify(pure, null, 2),
    "openapi.merged.json": JSON.stringify(contract.document, null, 2),
  };
}
