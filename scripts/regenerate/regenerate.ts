import { rmSync } from "node:fs";
import { join } from "node:path";
import { mainEntryBanner } from "./banner.ts";
import { requireEngine } from "./engine.ts";
import { generate } from "./generate.ts";
import { folderBeside, format, refuseForeign, replace, writeFiles } from "./output.ts";
import { sourcesOf } from "./sources.ts";

/** What a run read, and what whoever started it should know. */
export interface Regenerated {
  /** The root documents, oldest version first. */
  documents: string[];
  notes: string[];
  /** Every file of those documents. */
  files: string[];
}

/**
 * Regenerates the specifications of a path into one folder; of several versions, the newest is the main entry.
 *
 * @param spec a document, the folder of one, or a folder with one folder per version
 * @param out the folder to replace; untouched if anything fails
 * @param shown how the banners tell of a root document; where it stands below the repository unless said otherwise
 * @throws Problem for whatever the machine cannot turn into code
 */
export async function regenerate(spec: string, out: string, shown?: (file: string) => string): Promise<Regenerated> {
  const sources = sourcesOf(spec);
  refuseForeign(out);
  requireEngine();
  const finished = folderBeside(out);
  try {
    const generated = await generate(
      sources.map(({ file }) => file),
      shown,
    );
    for (const [index, { folder }] of sources.entries())
      writeFiles(join(finished, folder), generated[index]?.files ?? {});
    const versions = sources.map(({ folder }) => folder).filter(Boolean);
    if (versions.length > 0) writeFiles(finished, { "index.ts": mainEntry(versions) });
    format(finished);
    replace(out, finished);
    return {
      documents: sources.map(({ file }) => file),
      notes: generated.flatMap(({ notes }) => notes),
      files: generated.flatMap(({ read }) => read),
    };
  } finally {
    rmSync(finished, { recursive: true, force: true });
  }
}

function mainEntry(versions: string[]): string {
  return `${mainEntryBanner(versions)}\nexport * from "./${versions.at(-1)}/index.ts";\n`;
}
