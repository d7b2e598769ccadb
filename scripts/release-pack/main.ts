/** `pnpm release:pack --out FOLDER`, after `pnpm build`: packs the packages of a release. @module */
import { defineCommand, option, runCommand } from "@provider-connectivity/cli-kit";
import { join, resolve } from "node:path";
import { packRelease } from "./pack-release.ts";

const command = defineCommand({
  name: "pnpm release:pack",
  description: "Packs each public package with its bill of materials, and lists them in the order of publication.",
  options: { out: option("FOLDER", "output folder", { default: "release" }) },
});

await runCommand(command, ({ options }) => {
  for (const line of packRelease(join(import.meta.dirname, "../.."), resolve(options.out))) console.log(line);
});
