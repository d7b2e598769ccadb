/** `pnpm spec:update`: adds a new OpenAPI document as a version of the contract, or changes nothing. @module */
import { join, resolve } from "node:path";
import { callerFolder, defineCommand, flag, oneOf, option, runCommand } from "@provider-connectivity/cli-kit";
import { explainingStructure } from "../regenerate/check/structure.ts";
import { onInterruption } from "../regenerate/temporary.ts";
import { rootDocumentIn } from "../spec-diff/load.ts";
import { renderUpdate } from "./render.ts";
import { prepareUpdate } from "./spec-update.ts";
import { createStage } from "./stage.ts";

/** Tests update a separate repository. */
const ROOT = process.env["SPEC_UPDATE_ROOT"] ?? join(import.meta.dirname, "../..");

const NEXT = `Next: fix what no longer compiles, write descriptions and examples until \`pnpm check:spec\` passes, then run
\`pnpm build && pnpm check:packages --update\`, and commit everything.`;

const command = defineCommand({
  name: "pnpm spec:update",
  description: "Adds a new OpenAPI document as a version of the contract, or changes nothing.",
  positionals: [{ name: "<document>", help: "an OpenAPI document, or its folder" }],
  options: {
    version: option("VERSION", "the version, if the document's version is not three numbers"),
    replace: flag("replace a version that exists"),
    dryRun: flag("report the changes without writing"),
    format: option("FORMAT", "terminal or markdown", { parse: oneOf(["terminal", "markdown"]), default: "terminal" }),
  },
});

await runCommand(command, async ({ options: { dryRun, format, version, replace }, positionals: [document = ""] }) => {
  const path = resolve(callerFolder(), document);
  const stage = createStage(ROOT);
  const log = (message: string): void => console.error(`spec:update: ${message}`);
  const ignoreInterruption = onInterruption(() => log("interrupted; nothing was changed"));
  process.env["TMPDIR"] = join(stage.folder, "tmp");
  try {
    const file = rootDocumentIn(path);
    const update = await explainingStructure([file], () =>
      prepareUpdate(ROOT, { path: file, version, replace, onStep: log }, stage),
    );
    if (update === undefined) return console.log("spec/ already has this document; nothing to do");
    const text = renderUpdate(update, format);
    ignoreInterruption();
    if (!dryRun) stage.publish();
    console.log(`${text}\n\n${dryRun ? "Nothing was written (--dry-run)." : NEXT}`);
  } finally {
    stage.discard();
  }
});
