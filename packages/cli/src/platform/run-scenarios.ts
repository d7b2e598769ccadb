import { existsSync, readFileSync } from "node:fs";
import { CliError, reasonOf, UsageError } from "@provider-connectivity/cli-kit";
import {
  readScenario,
  runScenario,
  ScenarioFailure,
  ScenarioFormatError,
  toMermaid,
} from "@provider-connectivity/platform";
import { scenarioFile, scenarioNames } from "@provider-connectivity/platform/node";
import type { PlatformCommandOptions } from "./command.ts";
import { openPlatform } from "./open-platform.ts";

/**
 * Runs scenarios one after the other, each on a new platform.
 *
 * @returns 0 if all passed, otherwise 1
 */
export async function runScenarios(names: readonly string[], options: PlatformCommandOptions): Promise<number> {
  const scenarios = names.map(load);
  let failures = 0;
  for (const scenario of scenarios) {
    const opened = await openPlatform(options, undefined);
    console.log(`\n${scenario.title}`);
    try {
      await runScenario(scenario, {
        ...opened,
        onStep: ({ action, rule }, index) =>
          console.log(`  ${index + 1}. ${action.name}${rule === undefined ? "" : `   ${rule}`}`),
      });
      console.log("  passed\n");
    } catch (error) {
      if (!(error instanceof ScenarioFailure)) throw new CliError(reasonOf(error), { cause: error });
      failures += 1;
      console.log(`  FAILED  ${error.message}\n`);
    } finally {
      opened.platform.close();
    }
    console.log(toMermaid(opened.traffic.entries));
  }
  return failures === 0 ? 0 : 1;
}

function load(name: string) {
  const file = existsSync(name) ? name : scenarioFile(name);
  if (file === undefined) throw new UsageError(`unknown scenario "${name}"; the kit has ${scenarioNames().join(", ")}`);
  try {
    return readScenario(readFileSync(file, "utf8"));
  } catch (error) {
    if (error instanceof ScenarioFormatError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}
