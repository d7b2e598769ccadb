import { existsSync, readFileSync } from "node:fs";
import { CliError, reasonOf, UsageError } from "@provider-connectivity/cli-kit";
import {
  createRemotePlatform,
  readScenario,
  runScenario,
  ScenarioFailure,
  ScenarioFormatError,
  type ScenarioOptions,
  toMermaid,
  type TrafficRecorder,
} from "@provider-connectivity/platform";
import { scenarioFile, scenarioNames } from "@provider-connectivity/platform/node";
import { definedOf, type PlatformCommandOptions } from "./command.ts";
import { openPlatform } from "./open-platform.ts";
import { platformFolder, readRunning, type RunningPlatformFile } from "./platform-folder.ts";

/**
 * Runs scenarios one after the other: on the simulated platform that runs in this folder, otherwise each on a new platform in
 * memory.
 *
 * @returns 0 if all passed, otherwise 1
 */
export async function runScenarios(names: readonly string[], options: PlatformCommandOptions): Promise<number> {
  const scenarios = names.map(load);
  let failures = 0;
  for (const scenario of scenarios) {
    const opened = await openForScenario(options);
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
      opened.close();
    }
    console.log(toMermaid(opened.traffic.entries));
  }
  return failures === 0 ? 0 : 1;
}

interface OpenForScenario extends Omit<ScenarioOptions, "onStep"> {
  readonly traffic: TrafficRecorder;
  readonly close: () => void;
}

/** If the provider calls the running platform, the scenario must use that platform too. */
async function openForScenario(options: PlatformCommandOptions): Promise<OpenForScenario> {
  const running = readRunning(platformFolder());
  const isUsed = running !== undefined && actsAgainst(running, options) && (await responds(running));
  const opened = await openPlatform(
    isUsed ? { ...options, ...running.target, ...definedOf(options) } : options,
    undefined,
  );
  if (!isUsed) return { ...opened, close: () => opened.platform.close() };
  opened.platform.close();
  console.log(`\nUsing the platform at ${running.baseUrl}. It shows only the calls of this program.`);
  return { ...opened, platform: createRemotePlatform(running), close: () => undefined };
}

function actsAgainst({ target }: RunningPlatformFile, { provider }: PlatformCommandOptions): boolean {
  return provider === undefined || provider === target?.provider;
}

/** Whether the platform still responds. A killed platform does not delete its file. */
async function responds({ baseUrl }: RunningPlatformFile): Promise<boolean> {
  try {
    await fetch(new URL("/v1/collateral/workspaces", baseUrl));
    return true;
  } catch {
    return false;
  }
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
