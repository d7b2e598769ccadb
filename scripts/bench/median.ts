/** The median of the figures. A single noisy round does not change it. */
export function median(figures: readonly number[]): number {
  return percentile(figures, 0.5);
}

/** The percentile of the figures. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The geometric mean of ratios: a doubling and a halving cancel out. */
export function geometricMean(ratios: readonly number[]): number {
  return Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
}
