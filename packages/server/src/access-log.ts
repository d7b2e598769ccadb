import type { Logger } from "./log.ts";
import type { RequestObserver } from "./observe.ts";

/**
 * Writes a line for each answered request: its id, operation, status, duration in milliseconds, and how it ended. An option
 * for `observers`.
 */
export function createAccessLog(logger: Logger): RequestObserver {
  return {
    onAnswered: ({ duration, ...answered }) =>
      logger.info({ ...answered, duration: Math.round(duration * 1000) / 1000 }, "a request was answered"),
  };
}
