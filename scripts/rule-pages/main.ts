/** `pnpm docs:rules`: writes the pages of `docs/rules` and the JSON Schema of reports. @module */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { defineCommand, runCommand } from "@provider-connectivity/cli-kit";
import { rulePages } from "./pages.ts";

const DOCS = join(import.meta.dirname, "../../docs");

const command = defineCommand({
  name: "pnpm docs:rules",
  description: "Writes the pages of docs/rules and the JSON Schema of certify's reports.",
  options: {},
});

await runCommand(command, () => {
  rmSync(join(DOCS, "rules"), { recursive: true, force: true });
  const pages = rulePages();
  for (const [path, text] of pages) {
    const file = join(DOCS, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`${pages.size} files written below docs/.`);
});
