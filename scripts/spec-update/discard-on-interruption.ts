import type { Stage } from "./stage.ts";

/** Each with the status by which a shell tells of it. */
const SIGNALS = [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const;

/**
 * Lets an interrupted process leave nothing of a stage behind, however it ends. The listeners stay: a package manager hands on
 * what the terminal has sent already, and that second signal must not cut the tidying short.
 *
 * @param onInterruption told before the process ends
 * @returns `ignore`, for the moment from which on everything is written, and a signal comes too late
 */
export function discardOnInterruption(stage: Stage, onInterruption: () => void): { ignore(): void } {
  let isTooLate = false;
  process.once("exit", () => stage.discard());
  for (const [signal, code] of SIGNALS) {
    process.on(signal, () => {
      if (isTooLate) return;
      onInterruption();
      process.exit(code);
    });
  }
  return { ignore: () => void (isTooLate = true) };
}
