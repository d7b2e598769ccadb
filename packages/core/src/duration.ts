const UNITS_MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * Parses a duration such as `7d` or `1h30m`.
 *
 * @returns milliseconds; `undefined` for any other text
 */
export function durationMs(text: string): number | undefined {
  if (!/^(?:\d+(?:ms|[smhd]))+$/.test(text)) return undefined;
  return [...text.matchAll(/(\d+)(ms|[smhd])/g)].reduce(
    (sum, [, number = "0", unit = "ms"]) => sum + Number(number) * (UNITS_MS[unit] ?? 0),
    0,
  );
}
