/**
 * `pnpm spec:update FILE|DIR [--version X] [--replace] [--dry-run] [--format terminal|markdown]`: takes a new OpenAPI
 * document for a version of the contract, or leaves everything as it was. @module
 */
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Problem, report } from "../regenerate/problem.ts";
import { discardOnInterruption } from "./discard-on-interruption.ts";
import { renderUpdate } from "./render.ts";
import { prepareUpdate, type UpdateOptions } from "./spec-update.ts";
import { createStage } from "./stage.ts";

/** Tests update a repository of their own. */
const ROOT = process.env["SPEC_UPDATE_ROOT"] ?? join(import.meta.dirname, "../..");

const NEXT = `Next: mend what no longer compiles, write descriptions and examples until \`pnpm check:spec\` passes, then
\`pnpm build && pnpm check:packages --update\`, and commit all of it.`;

interface Arguments extends UpdateOptions {
  isDryRun: boolean;
  format: "terminal" | "markdown";
}

await report("spec:update", async () => {
  const { isDryRun, format, ...options } = readArguments();
  const stage = createStage(ROOT);
  const say = (words: string): void => console.error(`spec:update: ${words}`);
  const interruption = discardOnInterruption(stage, () => say("interrupted; nothing was changed"));
  process.env["TMPDIR"] = join(stage.folder, "tmp");
  try {
    const update = await prepareUpdate(ROOT, { ...options, onStep: say }, stage);
    if (update === undefined) return console.log("spec/ holds this very document already; nothing to do");
    const words = renderUpdate(update, format);
    interruption.ignore();
    if (!isDryRun) stage.publish();
    console.log(`${words}\n\n${isDryRun ? "Nothing was written (--dry-run)." : NEXT}`);
  } finally {
    stage.discard();
  }
});

function readArguments(): Arguments {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      version: { type: "string" },
      replace: { type: "boolean", default: false },
      "dry-run": { type: "boolean", default: false },
      format: { type: "string", default: "terminal" },
    },
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0)
    throw new Problem("name one OpenAPI document: a file, or the folder of one");
  const { format } = values;
  if (format !== "terminal" && format !== "markdown")
    throw new Problem(`there is no format ${format}; there are terminal, markdown`);
  const from = process.env["INIT_CWD"] ?? process.cwd();
  return {
    path: resolve(from, path),
    version: values.version,
    replace: values.replace,
    isDryRun: values["dry-run"],
    format,
  };
}
