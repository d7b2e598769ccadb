import { relative } from "node:path";
import { requiredBy } from "../components.ts";
import type { Decisions } from "./choose.ts";

/** How to run the next commands. */
export interface NextStepsOptions {
  /** The package manager as the user types it, such as `npx -y pnpm@12`. */
  readonly program: string;
  readonly isInstalled: boolean;
}

/** The text after a project was written: its components and the next commands. */
export function nextSteps({ folder, choices, chosen }: Decisions, { program, isInstalled }: NextStepsOptions): string {
  const added = requiredBy(chosen).map(({ name, by }) => `  ${by} requires ${name}, which was added.\n`);
  const steps = [
    `cd ${quoted(relative(".", folder) || ".")}`,
    ...(isInstalled ? [] : [`${program} install`]),
    `${program} test`,
    `${program} run keys`,
    `${program} start`,
  ];
  return `${choices.name} offers ${choices.components.join(", ")}. It needs Node 22.13 or later.
${added.join("")}
${steps.map((step) => `  ${step}\n`).join("")}
Then, in a second terminal: ${program} run call getAccounts. README.md lists what to replace, and in which order.`;
}

/** Quotes one word for a shell. */
function quoted(path: string): string {
  return /^[\w./\\-]+$/.test(path) ? path : JSON.stringify(path);
}
