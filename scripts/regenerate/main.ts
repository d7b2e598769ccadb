/**
 * `pnpm regenerate [--spec FILE|DIR] [--out DIR]`: writes generated/src and the package's entries from spec/, or what it
 * is told. @module
 */
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeEntries } from "./contract-entries.ts";
import { Problem, report } from "./problem.ts";
import { sourcesOf } from "./sources.ts";
import { isUnchanged, remember } from "./unchanged.ts";

const ROOT = join(import.meta.dirname, "../..");
const SPEC = join(ROOT, "spec");
const GENERATED = join(ROOT, "generated");

await report("regenerate", async () => {
  const started = performance.now();
  const { spec, out } = readArguments();
  if (isUnchanged(spec, out)) {
    offer(spec, out);
    console.log(`${shown(out)} is what the machine would write; nothing to do`);
    return;
  }
  // Not before it is needed: the generators alone take most of a second to load.
  const { regenerate } = await import("./regenerate.ts");
  const { documents, notes, files } = await regenerate(spec, out);
  remember(spec, out, files);
  offer(spec, out);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  for (const note of notes) console.warn(`regenerate: ${note}`);
  console.log(`regenerated ${documents.map(shown).join(", ")} into ${shown(out)} in ${seconds} s`);
});

/** Paths are relative to where the command was typed, which pnpm remembers in INIT_CWD. */
function readArguments(): { spec: string; out: string } {
  const { values } = parseArgs({ options: { spec: { type: "string" }, out: { type: "string" } } });
  if ((values.spec === undefined) !== (values.out === undefined)) {
    throw new Problem("--spec and --out go together: which specification to read, and which folder to replace");
  }
  const from = process.env["INIT_CWD"] ?? process.cwd();
  return {
    spec: values.spec === undefined ? SPEC : resolve(from, values.spec),
    out: values.out === undefined ? join(GENERATED, "src") : resolve(from, values.out),
  };
}

/** Makes the package offer each version of spec/. */
function offer(spec: string, out: string): void {
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
