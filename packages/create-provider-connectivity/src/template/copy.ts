/** Part of `build`: copies the template to dist/, with the matching versions of the kit. @module */
import { cpSync, globSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../../../..");
const FROM = join(ROOT, "templates/provider");
const TO = join(import.meta.dirname, "../../dist/template/files");
const LEFT_OUT = new Set(["node_modules", "dist", ".turbo", "data", "keys", ".env"].map((name) => join(FROM, name)));

interface Manifest {
  readonly name: string;
  readonly version: string;
}

function versionsOfTheKit(): ReadonlyMap<string, string> {
  const files = globSync(["generated/package.json", "packages/*/package.json"], { cwd: ROOT });
  const manifests = files.map((file) => JSON.parse(readFileSync(join(ROOT, file), "utf8")) as Manifest);
  return new Map(manifests.map(({ name, version }) => [name, version]));
}

const versions = versionsOfTheKit();
cpSync(FROM, TO, { recursive: true, filter: (source) => !LEFT_OUT.has(source) });
// npm omits files with this name, even if `files` lists them.
renameSync(join(TO, ".gitignore"), join(TO, "gitignore"));
const manifest = readFileSync(join(FROM, "package.json"), "utf8").replaceAll(
  /"([^"]+)": "workspace:\^"/g,
  (_all, name: string) => `"${name}": "^${versions.get(name)}"`,
);
writeFileSync(join(TO, "package.json"), manifest);
