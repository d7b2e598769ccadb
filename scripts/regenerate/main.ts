/** `pnpm regenerate`: writes generated/src and the package's entries from spec/, or another folder. @module */
import { enableCompileCache } from "node:module";
import { join, relative, resolve } from "node:path";
import { callerFolder, defineCommand, option, runCommand, UsageError } from "@provider-connectivity/cli-kit";
import { writeEntries } from "./contract-entries.ts";
import { sourcesOf } from "./read.ts";
import { isUnchanged, remember } from "./unchanged.ts";

const ROOT = join(import.meta.dirname, "../..");
const SPEC = join(ROOT, "spec");
const GENERATED = join(ROOT, "generated");

const command = defineCommand({
  name: "pnpm regenerate",
  description: "Generates the contract package from OpenAPI documents.",
  options: {
    spec: option("FILE|DIR", "the document, its folder, or a folder of contracts; needs --out", {
      defaultText: "spec",
    }),
    out: option("DIR", "the folder to replace; needs --spec", { defaultText: "generated/src" }),
    templates: option("DIR", "templates that replace those of templates/contract; needs --spec and --out"),
  },
  epilogue: "Needs Java 11 or later, or Docker (scripts/openapitools.json). A failure leaves the output unchanged.",
});

await runCommand(command, async ({ options }) => {
  const started = performance.now();
  const { spec, out, templates } = readPaths(options);
  if (isUnchanged(spec, out, templates)) {
    writeExports(spec, out);
    console.log(`${shown(out)} is up to date`);
    return;
  }
  // Imported late, because the emitters take most of a second to load. With the cache, V8 compiles them once.
  enableCompileCache(join(ROOT, "node_modules/.cache/node-compile-cache"));
  const { regenerate } = await import("./regenerate.ts");
  const { documents, notes, files } = await regenerate(spec, out, { templates });
  remember(spec, out, files, templates);
  writeExports(spec, out);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  for (const note of notes) console.warn(`regenerate: ${note}`);
  console.log(`regenerated ${documents.map(shown).join(", ")} into ${shown(out)} in ${seconds} s`);
});

interface Paths {
  spec: string;
  out: string;
  templates: string | undefined;
}

function readPaths(given: { [Name in keyof Paths]: string | undefined }): Paths {
  if ((given.spec === undefined) !== (given.out === undefined))
    throw new UsageError("--spec and --out go together: the specification to read, and the folder to replace");
  if (given.templates !== undefined && given.out === undefined)
    throw new UsageError("--templates needs --spec and --out, because generated/src uses templates/contract only");
  const from = callerFolder();
  return {
    spec: given.spec === undefined ? SPEC : resolve(from, given.spec),
    out: given.out === undefined ? join(GENERATED, "src") : resolve(from, given.out),
    templates: given.templates === undefined ? undefined : resolve(from, given.templates),
  };
}

/** Makes the package export each contract of spec/. */
function writeExports(spec: string, out: string): void {
  if (spec !== SPEC || out !== join(GENERATED, "src")) return;
  writeEntries(
    GENERATED,
    sourcesOf(spec).map(({ folder }) => folder),
  );
}

function shown(path: string): string {
  const below = relative(ROOT, path);
  return below.startsWith("..") ? path : below;
}
