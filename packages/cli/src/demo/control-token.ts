/** The token of the control port. @module */
import { writePrivateFile } from "@provider-connectivity/cli-kit";
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Returns the token in a provider's folder, and creates it if it does not exist. It survives a restart, so that an open
 * console continues; only the user who started the provider can read it.
 */
export function controlToken(folder: string): string {
  const file = join(folder, "control.token");
  if (!existsSync(file)) writePrivateFile(file, `${randomBytes(24).toString("base64url")}\n`);
  return readFileSync(file, "utf8").trim();
}
