import { UsageError } from "@provider-connectivity/cli-kit";

const UNITS_MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * Parses a duration such as `7d` or `1h30m`.
 *
 * @returns milliseconds
 * @throws UsageError for any other text
 */
export function parseDuration(text: string): number {
  if (!/^(?:\d+(?:ms|[smhd]))+$/.test(text))
    throw new UsageError(`"${text}" is not a duration; use 90s, 15m, 12h, 7d or 1h30m`);
  return [...text.matchAll(/(\d+)(ms|[smhd])/g)].reduce(
    (sum, [, number = "0", unit = "ms"]) => sum + Number(number) * (UNITS_MS[unit] ?? 0),
    0,
  );
}
