import { existsSync } from "node:fs";
import { join } from "node:path";
import { componentsIn, mandatory, optional } from "../components.ts";
import { Refusal } from "../refusal.ts";
import { mountedIn } from "../template/mount-lines.ts";
import { COMPONENTS_FILE, projectText } from "./project.ts";

const USAGE = `  npm run provider add COMPONENT…    writes the files of further components and mounts them
  npm run keys                       makes the keys that are missing; npm run keys help says more`;

/**
 * What the project offers, what else there is, and the commands.
 *
 * @throws Refusal for a command that does not exist
 */
export function overview(folder: string, command?: string): string {
  if (command !== undefined && command !== "help" && command !== "--help")
    throw new Refusal(`there is no command ${command}\n${USAGE}`);
  if (command !== undefined && !existsSync(join(folder, COMPONENTS_FILE))) return USAGE;
  const mounted = mountedIn(projectText(folder, COMPONENTS_FILE));
  const others = optional.filter((name) => !mounted.includes(name));
  const offered = componentsIn(mounted.filter((name) => [...mandatory, ...optional].some((each) => each === name)));
  return `Offered: ${offered.join(", ")}\nTo be had: ${others.join(", ") || "nothing more"}\n\n${USAGE}`;
}
