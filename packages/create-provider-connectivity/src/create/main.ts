/** `npm create provider-connectivity`: writes a new provider. @module */
import { runProgram } from "../refusal.ts";
import { renderProject } from "../template/render.ts";
import { readArguments, USAGE } from "./arguments.ts";
import { Cancelled } from "./ask.ts";
import { choose } from "./choose.ts";
import { nextSteps } from "./next-steps.ts";
import { install, packageManager } from "./package-manager.ts";
import { writeProject } from "./write-project.ts";

/** As a shell tells of a program that Ctrl-C has ended. */
const INTERRUPTED = 130;

await runProgram("create-provider-connectivity", async () => {
  const given = readArguments(process.argv.slice(2));
  if (given.help) {
    console.log(USAGE);
    return 0;
  }
  try {
    const mayAsk = !given.yes && process.stdin.isTTY && process.stdout.isTTY;
    const decided = await choose(given, mayAsk);
    writeProject(decided.folder, renderProject(decided.choices));
    const program = packageManager();
    const isInstalled = decided.install && (await install(program, decided.folder));
    console.log(`\n${nextSteps(decided, { program, isInstalled })}`);
    if (isInstalled || !decided.install) return 0;
    console.error(`\nThe project is written, but \`${program} install\` failed; its words stand above.`);
    return 1;
  } catch (error) {
    if (error instanceof Cancelled) return INTERRUPTED;
    throw error;
  }
});
