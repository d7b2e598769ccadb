import { bannerFor } from "../banner.ts";
import type { Document } from "../document.ts";
import type { NormalContract } from "../normalise/index.ts";
import type { Locate } from "../places.ts";
import { emitTemplates } from "./templates.ts";
import { emitTypes } from "./types/index.ts";
import { emitValidators } from "./validators/index.ts";

/** One contract with the data for its files. */
export interface Emission {
  /** The name of the root document in the banners. */
  shownAs: string;
  /** The bundled document before the overlay. */
  pure: Document;
  contract: NormalContract;
  locate: Locate;
}

/**
 * Step "emit": runs the three emitters on each contract and adds the banner to each file.
 *
 * @param templates the text of each template by its file name
 * @returns for each contract, the text of each file of its folder by its path
 */
export async function emit(
  emissions: readonly Emission[],
  templates: Readonly<Record<string, string>>,
): Promise<Record<string, string>[]> {
  const contracts = emissions.map(({ contract }) => contract);
  // Java takes longest, so the other emitters run at the same time.
  const printing = emitTemplates(contracts, templates);
  printing.catch(() => undefined);
  const validators = emissions.map(({ contract, locate }) => emitValidators(contract, locate));
  const [operations, types] = await Promise.all([printing, Promise.all(contracts.map(emitTypes))]);
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
