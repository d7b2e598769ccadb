import { setTimeout } from "node:timers/promises";
import { isBusy } from "./sqlite-errors.ts";

const PAUSE = 25;

/**
 * Tries again while another connection holds the lock, and leaves this process free to do other work meanwhile.
 *
 * @param limit milliseconds
 * @throws what the last attempt threw, when the time is up
 */
export async function waitWhileBusy<T>(attempt: () => T | Promise<T>, limit: number): Promise<T> {
  for (const end = performance.now() + limit; ;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= end) throw error;
      await setTimeout(PAUSE);
    }
  }
}
