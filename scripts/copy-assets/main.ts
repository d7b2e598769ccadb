/** `node scripts/copy-assets/main.ts FOLDER`: the part of a package's build that tsc does not do. @module */
import { resolve } from "node:path";
import { Problem, report } from "../regenerate/problem.ts";
import { copyAssets } from "./copy-assets.ts";

await report("copy-assets", () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Problem("name the package's folder");
  console.log(`${copyAssets(resolve(folder)).length} files copied to dist/`);
});
