/** `pnpm check:packages [--update]`, after `pnpm build`: checks the packages as npm would deliver them. @module */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { CliError, defineCommand, flag, runCommand } from "@provider-connectivity/cli-kit";
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
const problems: string[] = [];

/** Collects all messages, so that one run reports all of them. */
async function attempt(check: () => unknown): Promise<void> {
  try {
    await check();
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    problems.push(error.message);
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

const command = defineCommand({
  name: "pnpm check:packages",
  description:
    "Packs the public packages and checks contents, manifests, types, exports, browser bundles and licences, and that " +
    "nothing in the repository is unused.",
  options: { update: flag("write new lists of exported names") },
});

await runCommand(command, async ({ options }) => {
  const into = mkdtempSync(join(tmpdir(), "packed-"));
  try {
    const all = packAll(ROOT, into);
    for (const each of all) await checkPacked(each, all, options.update);
    await attempt(() => checkDeadExports(ROOT, join(import.meta.dirname, "knip.jsonc")));
    await attempt(() => checkLicences(licencesOf(ROOT)));
    if (problems.length > 0) throw new CliError(problems.join("\n\n"));
    console.log(
      `${all.length} packages as npm would deliver them: contents, manifest, types, exports, bundles, licences, no unused code`,
    );
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
});
