import type { Logger } from "@provider-connectivity/server";
import { pino } from "pino";
import type { logLevels } from "./arguments.ts";

/** Writes one line of JSON for each event, to stderr: stdout is for people. */
export function createLogger(level: (typeof logLevels)[number]): Logger {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}
