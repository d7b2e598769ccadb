/** `npm create provider-connectivity`: writes a new provider. @module */
import { runProgram } from "@provider-connectivity/cli-kit";
import { renderProject } from "../template/render.ts";
import { Cancelled } from "./ask.ts";
import { choose } from "./choose.ts";
import { parseCreate } from "./command.ts";
import { nextSteps } from "./next-steps.ts";
import { install, packageManager } from "./package-manager.ts";
import { writeProject } from "./write-project.ts";

/** The exit code after Ctrl-C. */
const INTERRUPTED = 130;

await runProgram("create-provider-connectivity", async () => {
  const given = parseCreate();
  try {
    const isInteractive = !given.yes && process.stdin.isTTY && process.stdout.isTTY;
    const decisions = await choose(given, isInteractive);
    writeProject(decisions.folder, renderProject(decisions.choices));
    const program = packageManager();
    const isInstalled = decisions.install && (await install(program, decisions.folder));
    console.log(`\n${nextSteps(decisions, { program, isInstalled })}`);
    if (isInstalled || !decisions.install) return 0;
    console.error(`\nThe project is written, but \`${program} install\` failed; see its output above.`);
    return 1;
  } catch (error) {
    if (error instanceof Cancelled) return INTERRUPTED;
    throw error;
  }
});
