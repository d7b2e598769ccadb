/** `pnpm check:spec`: checks every specification in spec/ and the places that depend on it. @module */
import { join } from "node:path";
import { defineCommand, runCommand } from "@provider-connectivity/cli-kit";
import { bundledDocument } from "../regenerate/bundle.ts";
import { normaliseWithSiblings } from "../regenerate/normalise/index.ts";
import { applySiblingOverlay } from "../regenerate/overlay.ts";
import { newestOf, sourcesOf } from "../regenerate/read.ts";
import { checkChangePages } from "../spec-diff/change-pages.ts";
import { checkComponentPlaces } from "./component-places.ts";
import { lintSpecification } from "./lint.ts";
import { checkPin, readPins } from "./pins.ts";
import { checkProse } from "./prose.ts";

const ROOT = join(import.meta.dirname, "../..");
const SPEC = join(ROOT, "spec");

const command = defineCommand({
  name: "pnpm check:spec",
  description:
    "Lints every specification and the words of its texts, compares its wire with the pin, and checks the pages in docs/ " +
    "and the files that each component needs.",
  options: {},
});

await runCommand(command, async () => {
  const sources = sourcesOf(SPEC);
  const newest = newestOf(sources.map(({ folder }) => folder));
  for (const { file, folder } of sources) {
    const excepted = await lintSpecification(file, join(SPEC, "redocly.yaml"));
    checkProse(join(SPEC, folder));
    const document = await bundledDocument(file);
    checkPin(folder, document, readPins());
    console.log(`spec/${folder}: lint finds only the ${excepted} listed exceptions, and the wire matches its pin`);
    if (folder !== newest) continue;
    const { components, document: merged } = normaliseWithSiblings(applySiblingOverlay(document, file), file);
    checkComponentPlaces(ROOT, merged, components.names);
  }
  await checkChangePages(ROOT);
  console.log("docs/ is up to date, and every component has its files");
});
