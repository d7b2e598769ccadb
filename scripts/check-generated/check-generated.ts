import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CliError } from "@provider-connectivity/cli-kit";
import { regenerate } from "../regenerate/regenerate.ts";
import { compareFolders } from "./compare.ts";

/**
 * Checks that a folder is the current output of the generator.
 *
 * @returns the number of specifications
 * @throws CliError that lists the differing files and the fix
 */
export async function checkGenerated(spec: string, folder: string): Promise<number> {
  const temporary = mkdtempSync(join(tmpdir(), "generated-"));
  try {
    const fresh = join(temporary, "src");
    const { documents } = await regenerate(spec, fresh);
    const differences = compareFolders(folder, fresh);
    if (differences.length === 0) return documents.length;
    const list = differences.map(({ file, kind }) => `  ${kind.padEnd(7)}  ${file}`).join("\n");
    throw new CliError(
      `generated/src differs from the output for spec/ and templates/contract/:\n${list}\n` +
        "Run `pnpm regenerate` and commit the changes; never edit generated files.",
    );
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
