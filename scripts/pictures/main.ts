/** `pnpm docs:pictures`: writes the pictures of the README from real runs. @module */
import { defineCommand, runCommand } from "@provider-connectivity/cli-kit";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { takeConsolePicture } from "./console-picture.ts";
import { recordSession } from "./session.ts";
import { terminalSvg } from "./terminal-svg.ts";

const TARGET = join(import.meta.dirname, "../../docs/pictures");

const command = defineCommand({
  name: "pnpm docs:pictures",
  description: "Writes the recording and the picture of the console into docs/pictures. Needs Chromium.",
  options: {},
});

await runCommand(command, async () => {
  mkdirSync(TARGET, { recursive: true });
  writeFileSync(join(TARGET, "terminal.svg"), terminalSvg(await recordSession()));
  await takeConsolePicture(join(TARGET, "console.png"));
});
