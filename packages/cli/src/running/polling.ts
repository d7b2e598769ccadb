import type { Logger } from "@provider-connectivity/server";

/** Work that runs repeatedly in the background. */
export interface Polling {
  /** Stops. Resolves when the current run has ended. */
  stop(): Promise<void>;
}

/**
 * Runs work repeatedly, one run at a time. A failed run is logged, and the next one follows.
 *
 * @param intervalMs the time between the end of a run and the start of the next, in milliseconds
 */
export function startPolling(
  work: () => Promise<unknown>,
  { intervalMs, logger }: { readonly intervalMs: number; readonly logger: Logger },
): Polling {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let current = Promise.resolve();
  const schedule = (): void => {
    timer = setTimeout(() => {
      current = runOnce();
    }, intervalMs);
  };
  const runOnce = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      logger.warn({ error: String(error) }, "background run failed, will retry");
    }
    if (!isStopped) schedule();
  };
  schedule();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await current;
    },
  };
}
