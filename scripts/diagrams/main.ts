/** `node scripts/diagrams/main.ts`: renders the diagrams of docs/diagrams as SVG. @module */
import { defineCommand, runCommand } from "@provider-connectivity/cli-kit";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DIAGRAMS, renderDiagrams } from "./render.ts";

const command = defineCommand({
  name: "pnpm docs:diagrams",
  description: "Renders the diagrams of docs/diagrams as SVG.",
  options: {},
});

await runCommand(command, async () => {
  for (const [name, svg] of await renderDiagrams()) writeFileSync(join(DIAGRAMS, `${name}.svg`), svg);
});
