/** Projects in temporary folders. Tests only. @module */
import { defaultSigningConfiguration, type SigningConfiguration } from "@provider-connectivity/signing";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Component, complete } from "../components.ts";
import { writeProject } from "../create/write-project.ts";
import { type Database, renderProject } from "../template/render.ts";

/** A new folder, deleted after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "create-provider-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The files of a project with these components and their requirements. */
export function rendered(
  components: readonly Component[],
  {
    signingConfiguration = defaultSigningConfiguration,
    database = "sqlite",
  }: { signingConfiguration?: SigningConfiguration; database?: Database } = {},
): ReadonlyMap<string, string> {
  return renderProject({ name: "my-exchange", components: complete(components), signingConfiguration, database });
}

/** A project on disk. */
export function project(
  components: readonly Component[],
  signingConfiguration?: SigningConfiguration,
  database: Database = "sqlite",
): string {
  const folder = join(temporaryFolder(), "my-exchange");
  writeProject(
    folder,
    rendered(components, { database, ...(signingConfiguration === undefined ? {} : { signingConfiguration }) }),
  );
  return folder;
}

/** Every file below a folder with its text. */
export function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
}
