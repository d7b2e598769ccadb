/** `node scripts/copy-assets/main.ts FOLDER`: copies the files that tsc does not write to a package's `dist/`. @module */
import { resolve } from "node:path";
import { defineCommand, runCommand, UsageError } from "@provider-connectivity/cli-kit";
import { copyAssets } from "./copy-assets.ts";

const command = defineCommand({
  name: "node scripts/copy-assets/main.ts",
  description: "Copies the files of a package that tsc does not compile to dist/.",
  positionals: [{ name: "FOLDER", help: "the package's folder" }],
  options: {},
});

await runCommand(command, ({ positionals: [folder] }) => {
  if (folder === undefined) throw new UsageError("name the package's folder");
  console.log(`${copyAssets(resolve(folder)).length} files copied to dist/`);
});
