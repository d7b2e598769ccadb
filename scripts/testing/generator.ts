import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { GENERATOR } from "../regenerate/emit/openapi-generator.ts";
import { PIN_FILE, requireEngine } from "../regenerate/engine.ts";
import { reasonOf } from "@provider-connectivity/cli-kit";

/** Long enough to download openapi-generator. */
const LIMIT_MS = 120_000;

/** The reason why openapi-generator cannot run here (no Java, or no jar and no network); `undefined` if it can. */
export function generatorUnavailable(): string | undefined {
  try {
    requireEngine();
  } catch (error) {
    return reasonOf(error);
  }
  const cwd = dirname(PIN_FILE);
  const env = { ...process.env, PWD: cwd, INIT_CWD: cwd };
  const { status } = spawnSync(process.execPath, [GENERATOR, "version"], {
    cwd,
    env,
    encoding: "utf8",
    timeout: LIMIT_MS,
  });
  return status === 0 ? undefined : "openapi-generator does not run: its jar is missing and cannot be downloaded";
}
