/** Runs a scenario against a provider. @module */
import { PlatformApiError } from "../errors.ts";
import { createRun } from "./run.ts";
import type { ScenarioOptions } from "./scenario-options.ts";
import type { Action, ScenarioFile } from "./scenario.ts";
import { type ComparedAssets, createSteps } from "./steps.ts";

/** A step had another result than expected. The message contains the step and its rule. */
export class ScenarioFailure extends Error {
  override readonly name = "ScenarioFailure";
  /** The number of the step, from 1. */
  readonly step: number;

  constructor(step: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.step = step;
  }
}

/**
 * Runs every step in order.
 *
 * @throws ScenarioFailure for the first step with an unexpected result, with its rule
 *
 * @example
 * ```ts
 * import { readScenario, runScenario, type ScenarioOptions } from "@provider-connectivity/platform";
 * import { readFile } from "node:fs/promises";
 *
 * export async function runSettlement(options: ScenarioOptions): Promise<void> {
 *   await runScenario(readScenario(await readFile("settlement.yaml", "utf8")), options);
 * }
 * ```
 */
export async function runScenario(scenario: ScenarioFile, options: ScenarioOptions): Promise<void> {
  const steps = createSteps(createRun(options), comparedAssets(scenario));
  const perform = ({ name, argument }: Action) => (steps[name] as (value: unknown) => Promise<void>)(argument);
  /** The last rule applies to all steps until the next one: `remove` names a rule, and `expect` checks it. */
  let rule: string | undefined;
  for (const [index, step] of scenario.steps.entries()) {
    options.onStep?.(step, index);
    rule = step.rule ?? rule;
    const failed = (message: string, cause?: unknown) =>
      new ScenarioFailure(
        index + 1,
        `Step ${index + 1} (${step.action.name}): ${message}${rule === undefined ? "" : `\n  Rule: ${rule}`}`,
        cause === undefined ? undefined : { cause },
      );
    try {
      await perform(step.action);
    } catch (error) {
      if (error instanceof PlatformApiError && step.refused === error.reason) continue;
      if (error instanceof PlatformApiError && step.refused !== undefined)
        throw failed(`was refused with "${error.reason}" instead of "${step.refused}": ${error.message}`, error);
      throw failed(error instanceof Error ? error.message : String(error), error);
    }
    if (step.refused !== undefined) throw failed(`should have been refused with "${step.refused}", but was accepted.`);
  }
}

/** The assets whose credit the scenario expects or trades, and those whose available amounts it compares. */
function comparedAssets({ steps }: ScenarioFile): ComparedAssets {
  const [credit, available] = [new Set<string>(), new Set<string>()];
  for (const { action } of steps) {
    if (action.name === "trade") credit.add(action.argument.from);
    if (action.name !== "expect") continue;
    for (const asset of Object.keys(action.argument.credit ?? {})) credit.add(asset);
    for (const asset of Object.keys(action.argument.available ?? {})) available.add(asset);
  }
  return { credit, available };
}
