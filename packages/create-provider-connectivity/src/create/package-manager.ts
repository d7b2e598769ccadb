import { spawn } from "node:child_process";
import { once } from "node:events";

const KNOWN = new Set(["npm", "pnpm", "yarn", "bun"]);

/** The program with which the user called us, as it says of itself. */
export function packageManager(userAgent = process.env["npm_config_user_agent"]): string {
  const [name = ""] = userAgent?.split("/") ?? [];
  return KNOWN.has(name) ? name : "npm";
}

/** Installs the packages of a folder and shows how it goes. @returns whether it worked */
export async function install(program: string, folder: string): Promise<boolean> {
  const child = spawn(program, ["install"], { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
  try {
    const [code] = (await once(child, "exit")) as [number | null];
    return code === 0;
  } catch {
    return false;
  }
}
