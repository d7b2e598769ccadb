import type { SandboxRuntime } from "../ports/runtime.ts";

/** A clock that stands still until it is advanced, and ids that count up. */
export interface TestSources extends SandboxRuntime {
  /** Advances the clock by a number of milliseconds. */
  readonly advance: (milliseconds: number) => void;
}

/** Creates a runtime that gives every test run the same times and ids. */
export function testSources(): TestSources {
  let count = 0;
  let time = 1_800_000_000_000;
  return {
    now: () => time,
    newId: () => `id-${String(++count).padStart(4, "0")}`,
    advance: (milliseconds) => {
      time += milliseconds;
    },
  };
}
