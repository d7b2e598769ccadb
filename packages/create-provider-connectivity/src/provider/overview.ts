import { UsageError } from "@provider-connectivity/cli-kit";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { optional, parseComponents } from "../components.ts";
import { mountedIn } from "../template/mount.ts";
import { COMPONENTS_FILE, projectText } from "../project.ts";

const USAGE = `  npm run provider add COMPONENT…    write the files of further components and mount them
  npm run keys                       create the missing keys; npm run keys -- --help for more
  npm run onboard                    check what Fireblocks asks for; npm run onboard -- --help for more`;

/**
 * The offered components, the others, and the commands.
 *
 * @throws UsageError for an unknown command
 */
export function overview(folder: string, command?: string): string {
  if (command !== undefined && !["help", "--help", "-h"].includes(command))
    throw new UsageError(`unknown command ${command}\n${USAGE}`);
  // The help does not need a project.
  if (command !== undefined && !existsSync(join(folder, COMPONENTS_FILE))) return USAGE;
  const mounted = mountedIn(projectText(folder, COMPONENTS_FILE));
  const others = optional.filter((name) => !mounted.includes(name));
  return `Offered: ${parseComponents(mounted).join(", ")}\nAvailable: ${others.join(", ") || "none"}\n\n${USAGE}`;
}
