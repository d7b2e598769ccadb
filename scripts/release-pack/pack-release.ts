import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { packAll, type PackedPackage } from "../check-packages/pack.ts";
import { run } from "../check-packages/run.ts";
import { CliError } from "@provider-connectivity/cli-kit";

/**
 * Writes a release to a folder: the tarball and the bill of materials of each public package, and `packages.txt` with a line
 * `name version tarball bill` for each package, in order of publication.
 *
 * @returns the lines of `packages.txt`
 * @throws CliError for a package without a repository, because its provenance could not be verified
 */
export function packRelease(root: string, out: string): string[] {
  const temporary = mkdtempSync(join(tmpdir(), "release-"));
  try {
    const packed = packAll(root, temporary);
    const withoutRepository = packed
      .filter(({ manifest }) => manifest.repository?.url === undefined)
      .map(({ name }) => name);
    if (withoutRepository.length > 0)
      throw new CliError(
        `set the repository first, with \`npm pkg set repository.url=…\`: ${withoutRepository.join(", ")}`,
      );
    mkdirSync(out, { recursive: true });
    const lines = packed.map((each) => addToRelease(each, root, out));
    writeFileSync(join(out, "packages.txt"), lines.map((line) => `${line}\n`).join(""));
    return lines;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function addToRelease({ name, manifest, tarball }: PackedPackage, root: string, out: string): string {
  const file = basename(tarball);
  const bill = file.replace(/\.tgz$/, ".cdx.json");
  copyFileSync(tarball, join(out, file));
  run("pnpm", ["--filter", name, "sbom", "--prod", "--sbom-format", "cyclonedx", "--out", join(out, bill)], {
    cwd: root,
  });
  return [name, manifest.version, file, bill].join(" ");
}
