/** `pnpm check:packages [--update]`: packs what would be published and holds it against what users rely on. @module */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { Problem, report } from "../regenerate/problem.ts";
import { checkBrowserBundle } from "./check-browser-bundle.ts";
import { checkContents } from "./check-contents.ts";
import { checkDeadExports } from "./check-dead-exports.ts";
import { checkExportNames, updateExportNames } from "./check-export-names.ts";
import { checkLicences, licencesOf } from "./check-licences.ts";
import { checkManifest } from "./check-manifest.ts";
import { checkTypes } from "./check-types.ts";
import { exportNames } from "./export-names.ts";
import { packAll, type PackedPackage } from "./pack.ts";

const ROOT = join(import.meta.dirname, "../..");
const complaints: string[] = [];

/** Goes on after a complaint: one run names them all. */
async function attempt(check: () => unknown): Promise<void> {
  try {
    await check();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    complaints.push(error.message);
  }
}

async function checkPacked(each: PackedPackage, all: PackedPackage[], update: boolean): Promise<void> {
  const reviewed = join(import.meta.dirname, "exports", `${basename(each.name)}.txt`);
  await attempt(() => checkContents(each));
  await attempt(() => checkManifest(each));
  await attempt(() => checkTypes(each));
  await attempt(() => checkBrowserBundle(each, all));
  await attempt(() => (update ? updateExportNames : checkExportNames)(exportNames(each), reviewed));
}

await report("check:packages", async () => {
  const { values } = parseArgs({ options: { update: { type: "boolean", default: false } } });
  const into = mkdtempSync(join(tmpdir(), "packed-"));
  try {
    const all = packAll(ROOT, into);
    for (const each of all) await checkPacked(each, all, values.update);
    await attempt(() => checkDeadExports(ROOT, join(import.meta.dirname, "knip.jsonc")));
    await attempt(() => checkLicences(licencesOf(ROOT)));
    if (complaints.length > 0) throw new Problem(complaints.join("\n\n"));
    console.log(
      `${all.length} packages, as npm would deliver them: contents, manifest, types, exports, bundles, licences, nothing unused`,
    );
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
});
