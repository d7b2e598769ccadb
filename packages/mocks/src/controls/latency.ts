/** The latency of responses. @module */
import { sleep } from "@provider-connectivity/core/internal";
import type { RandomNumbers } from "./random.ts";

/** The time before each response, in milliseconds: a number, or a range from which the fake's seed chooses. */
export type Latency =
  | number
  | {
      /** The shortest time in milliseconds. */
      readonly minMs: number;
      /** The longest time in milliseconds. */
      readonly maxMs: number;
    };

/** The latency of the next response, in milliseconds. */
export function drawLatency(latency: Latency, random: RandomNumbers): number {
  if (typeof latency === "number") return latency;
  return Math.round(latency.minMs + random() * (latency.maxMs - latency.minMs));
}

/** Resolves after `ms` milliseconds. Returns `undefined` for 0. */
export function wait(ms: number): Promise<void> | undefined {
  return ms > 0 ? sleep(ms) : undefined;
}
