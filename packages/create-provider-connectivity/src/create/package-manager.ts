import { spawn } from "node:child_process";
import { once } from "node:events";

const KNOWN = new Set(["npm", "pnpm", "yarn", "bun"]);

/** The package manager that runs this program, from its user agent. Default: npm, which is part of Node. */
export function packageManager(userAgent = process.env["npm_config_user_agent"]): string {
  const [name = ""] = userAgent?.split("/") ?? [];
  return KNOWN.has(name) ? name : "npm";
}

/** Installs the packages of a folder and shows the output. @returns whether it succeeded */
export async function install(program: string, folder: string): Promise<boolean> {
  const child = spawn(program, ["install"], { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
  try {
    const [code] = (await once(child, "exit")) as [number | null];
    return code === 0;
  } catch {
    return false;
  }
}
