/**
 * `pnpm check:spec`: lints every version of the specification, compares its wire with the pin, and the pages about its
 * changes with what they tell. @module
 */
import { join } from "node:path";
import { bundledDocument } from "../regenerate/bundle.ts";
import { report } from "../regenerate/problem.ts";
import { sourcesOf } from "../regenerate/read.ts";
import { checkChangePages } from "../spec-diff/change-pages.ts";
import { lintSpecification } from "./lint.ts";
import { checkPin, readPins } from "./pins.ts";

const ROOT = join(import.meta.dirname, "../..");
const SPEC = join(ROOT, "spec");

await report("check:spec", async () => {
  for (const { file, folder } of sourcesOf(SPEC)) {
    const excepted = await lintSpecification(file, join(SPEC, "redocly.yaml"));
    checkPin(folder, await bundledDocument(file), readPins());
    console.log(`spec/${folder}: lint is clean but for ${excepted} excepted problems, and the wire is as pinned`);
  }
  await checkChangePages(ROOT);
  console.log("docs/ tells what changed from version to version");
});
