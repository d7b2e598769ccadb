import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { GENERATOR } from "../regenerate/emit/openapi-generator.ts";
import { PIN_FILE, requireEngine } from "../regenerate/engine.ts";
import { reasonOf } from "@provider-connectivity/cli-kit";

/** Long enough to download openapi-generator. */
const LIMIT_MS = 120_000;
/** A download can fail once on a working network. */
const ATTEMPTS = 3;

/** The reason why openapi-generator cannot run here (no Java, or no jar and no network); `undefined` if it can. */
export function generatorUnavailable(): string | undefined {
  try {
    requireEngine();
  } catch (error) {
    return reasonOf(error);
  }
  const cwd = dirname(PIN_FILE);
  const env = { ...process.env, PWD: cwd, INIT_CWD: cwd };
  const options = { cwd, env, encoding: "utf8", timeout: LIMIT_MS } as const;
  let reason = "";
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const { status, signal, stdout, stderr } = spawnSync(process.execPath, [GENERATOR, "version"], options);
    if (status === 0) return undefined;
    reason = `openapi-generator does not run, or its jar cannot be downloaded (${signal ?? status}): ${stdout}${stderr}`;
  }
  return reason.trim();
}
