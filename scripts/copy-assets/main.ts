/** `node scripts/copy-assets/main.ts FOLDER`: the part of a package's build that tsc does not do. @module */
import { resolve } from "node:path";
import { CliError, runProgram } from "@provider-connectivity/cli-kit";
import { copyAssets } from "./copy-assets.ts";

await runProgram("copy-assets", () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new CliError("name the package's folder");
  console.log(`${copyAssets(resolve(folder)).length} files copied to dist/`);
});
