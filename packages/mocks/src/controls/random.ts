/** Seeded random numbers. @module */
import { seedOf } from "@provider-connectivity/core/internal";

/** Returns a number from 0 (inclusive) to 1 (exclusive). */
export type RandomNumbers = () => number;

/**
 * Creates a stream of random numbers (Chris Doty-Humphrey's sfc32).
 *
 * @param seed any text. Different texts give different streams
 *
 * @example
 * const random = createRandomNumbers("fake");
 * random(); // the same number in every run
 */
export function createRandomNumbers(seed: string): RandomNumbers {
  let [a, b, c, count] = [0, 1, 2, 3].map((salt) => seedOf(`${salt} ${seed}`)) as [number, number, number, number];
  const next = (): number => {
    const sum = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}

/** Creates a source of ids in the form of random UUIDs (RFC 9562, version 4). */
export function createIds(seed: string): () => string {
  const random = createRandomNumbers(seed);
  return () => {
    const hex = Array.from({ length: 4 }, () =>
      Math.floor(random() * 2 ** 32)
        .toString(16)
        .padStart(8, "0"),
    ).join("");
    const variant = "89ab".charAt(Number.parseInt(hex.charAt(16), 16) % 4);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  };
}
