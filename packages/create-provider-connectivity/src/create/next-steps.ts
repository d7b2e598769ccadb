import { relative } from "node:path";
import { requiredBy } from "../components.ts";
import type { Decided } from "./choose.ts";

/** What was written, and what to do with it. */
export function nextSteps({ folder, choices, chosen }: Decided, { program, isInstalled }: NextStepsOptions): string {
  const added = requiredBy(chosen).map(({ name, by }) => `  ${by} requires ${name}, which was added.\n`);
  const steps = [
    `cd ${quoted(relative(".", folder) || ".")}`,
    ...(isInstalled ? [] : [`${program} install`]),
    `${program} test`,
    `${program} run keys`,
    `${program} start`,
  ];
  return `${choices.name} offers ${choices.components.join(", ")}.
${added.join("")}
${steps.map((step) => `  ${step}\n`).join("")}
README.md says what to replace, and in which order.`;
}

interface NextStepsOptions {
  readonly program: string;
  readonly isInstalled: boolean;
}

/** One word for a shell. */
function quoted(path: string): string {
  return /^[\w./\\-]+$/.test(path) ? path : JSON.stringify(path);
}
