import { UsageError } from "@provider-connectivity/cli-kit";
import { durationMs } from "@provider-connectivity/core/internal";

/**
 * Parses a duration such as `7d` or `1h30m`.
 *
 * @returns milliseconds
 * @throws UsageError for any other text
 */
export function parseDuration(text: string): number {
  const value = durationMs(text);
  if (value === undefined) throw new UsageError(`"${text}" is not a duration; use 90s, 15m, 12h, 7d or 1h30m`);
  return value;
}
