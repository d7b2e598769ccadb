import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Problem } from "../regenerate/problem.ts";
import { regenerate } from "../regenerate/regenerate.ts";
import { compareFolders } from "./compare.ts";

/**
 * Makes sure that a folder is what the machine makes of a specification today.
 *
 * @returns how many specifications were read
 * @throws Problem that lists the files which differ and says what cures it
 */
export async function checkGenerated(spec: string, folder: string): Promise<number> {
  const temporary = mkdtempSync(join(tmpdir(), "generated-"));
  try {
    const fresh = join(temporary, "src");
    const { documents } = await regenerate(spec, fresh);
    const differences = compareFolders(folder, fresh);
    if (differences.length === 0) return documents.length;
    const list = differences.map(({ file, kind }) => `  ${kind.padEnd(7)}  ${file}`).join("\n");
    throw new Problem(
      `generated/src is not what spec/ and templates/contract/ make:\n${list}\n` +
        "Run `pnpm regenerate` and commit what it changes; never edit generated files.",
    );
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
