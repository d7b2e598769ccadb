/** The generator: creates the folder of the contract package from specifications. @module */
import { basename, dirname, join } from "node:path";
import { mainEntryBanner, placeOf } from "./banner.ts";
import { bundle } from "./bundle.ts";
import { check } from "./check/index.ts";
import { explainingStructure } from "./check/structure.ts";
import { emit } from "./emit/index.ts";
import { readTemplates } from "./emit/templates.ts";
import { requireEngine } from "./engine.ts";
import { format, writeFiles } from "./format.ts";
import { normaliseWithSiblings } from "./normalise/index.ts";
import { notesOn } from "./normalise/notes.ts";
import { applySiblingOverlay } from "./overlay.ts";
import { createLocator, place } from "./places.ts";
import { isVersion, newestOf, sourcesOf } from "./read.ts";
import { refuseForeignFiles, replace } from "./replace.ts";
import { temporaryFolder } from "./temporary.ts";

/** The result of a run. */
export interface Regenerated {
  /** The root documents, in folder order. */
  documents: string[];
  /** One sentence for each part of a document that the generated code ignores. */
  notes: string[];
  /** Every file that was read for those documents. */
  files: string[];
}

/** Options of a run. */
export interface RegenerateOptions {
  /** A folder of templates that replace ours. Default: none. */
  readonly templates?: string | undefined;
  /** The names of root documents in the banners. Default: their paths below the repository. */
  readonly shown?: ((file: string) => string) | undefined;
}

/**
 * Regenerates the specifications of a path into one folder.
 *
 * @param spec a document, the folder of one, or a folder with one folder per contract
 * @param out the folder to replace. Unchanged if anything fails
 * @throws CliError for a document that the generator cannot translate, with file and line
 */
export async function regenerate(
  spec: string,
  out: string,
  { templates, shown = placeOf }: RegenerateOptions = {},
): Promise<Regenerated> {
  const sources = sourcesOf(spec);
  refuseForeignFiles(out);
  requireEngine();
  const printed = readTemplates(templates);
  const bundles = await Promise.all(sources.map(({ file }) => bundle(file)));
  const [emissions, emitted] = await explainingStructure(
    sources.map(({ file }) => file),
    async () => {
      const prepared = bundles.map(({ file, document }) => {
        const locate = createLocator(file);
        check(document, locate);
        const contract = normaliseWithSiblings(applySiblingOverlay(document, file), file);
        return { shownAs: shown(file), pure: document, contract, locate };
      });
      return [prepared, await emit(prepared, printed)];
    },
  );

  using work = temporaryFolder(basename(out), dirname(out));
  const finished = join(work.path, "finished");
  for (const [index, { folder }] of sources.entries()) writeFiles(join(finished, folder), emitted[index] ?? {});
  const folders = sources.map(({ folder }) => folder).filter(Boolean);
  const newest = newestOf(folders);
  if (newest !== undefined) writeFiles(finished, { "index.ts": mainEntry(folders, newest) });
  format(finished);
  replace(out, finished);
  return {
    documents: sources.map(({ file }) => file),
    notes: bundles.flatMap(({ file, notes }, index) => {
      const document = emissions[index]?.contract.document;
      return [...notes, ...(document === undefined ? [] : notesOn(document)).map((note) => `${place(file)}: ${note}`)];
    }),
    files: bundles.flatMap(({ files }) => files),
  };
}

function mainEntry(folders: readonly string[], newest: string): string {
  const versions = folders.filter(isVersion);
  return `${mainEntryBanner(versions.length === 0 ? folders : versions)}\nexport * from "./${newest}/index.ts";\n`;
}
