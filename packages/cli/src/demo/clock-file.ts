/** `.provider/clock.json`: how far business time is ahead, so that it does not run backwards after a restart. @module */
import { writePrivateFile } from "@provider-connectivity/cli-kit";
import { type BusinessClock, createBusinessClock } from "@provider-connectivity/sandbox";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Opens the business clock of a provider's folder. */
export function openClock(folder: string): BusinessClock {
  const file = join(folder, "clock.json");
  return createBusinessClock({
    offsetMs: existsSync(file) ? readOffset(file) : 0,
    storeOffsetMs: (offsetMs) => writePrivateFile(file, `${JSON.stringify({ offsetMs })}\n`),
  });
}

/** @throws Error for a damaged file, which only another program can have written */
function readOffset(file: string): number {
  const { offsetMs } = JSON.parse(readFileSync(file, "utf8")) as { readonly offsetMs?: unknown };
  if (typeof offsetMs !== "number" || !Number.isSafeInteger(offsetMs) || offsetMs < 0)
    throw new Error(`${file} is damaged; start the provider with --reset`);
  return offsetMs;
}
