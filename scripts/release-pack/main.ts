/** `pnpm release:pack --out FOLDER`: what a release publishes, after `pnpm build`. @module */
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { report } from "../regenerate/problem.ts";
import { packRelease } from "./pack-release.ts";

await report("release:pack", () => {
  const { values } = parseArgs({ options: { out: { type: "string", default: "release" } } });
  for (const line of packRelease(join(import.meta.dirname, "../.."), resolve(values.out))) console.log(line);
});
