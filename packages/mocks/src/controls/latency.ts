import type { Random } from "./random.ts";

/** How long every answer takes: so many milliseconds, or somewhere between two numbers of them. */
export type Latency = number | { readonly min: number; readonly max: number };

/** The milliseconds that the next answer takes. */
export function drawLatency(latency: Latency, random: Random): number {
  if (typeof latency === "number") return latency;
  return Math.round(latency.min + random() * (latency.max - latency.min));
}

/** Resolves after so many milliseconds; at once for none. */
export function wait(milliseconds: number): Promise<void> | undefined {
  if (milliseconds <= 0) return undefined;
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
