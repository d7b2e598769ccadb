/** `pnpm platform`: acts as the platform of Off-Exchange. @module */
import { runProgram } from "@provider-connectivity/cli-kit";
import { parsePlatform } from "./command.ts";

await runProgram("platform", async () => {
  const { action, options } = parsePlatform();
  const program = action.name === "run" ? await import("./run-scenarios.ts") : await import("./serve.ts");
  return "runScenarios" in program
    ? program.runScenarios(action.name === "run" ? action.files : [], options)
    : program.servePlatform(options);
});
