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
 * @param firstMs the time until the first run. Default: `intervalMs`
 */
export function startPolling(
  work: () => Promise<unknown>,
  {
    intervalMs,
    firstMs = intervalMs,
    logger,
  }: { readonly intervalMs: number; readonly firstMs?: number; readonly logger: Logger },
): Polling {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let current = Promise.resolve();
  const schedule = (ms = intervalMs): void => {
    timer = setTimeout(() => {
      current = runOnce();
    }, ms);
  };
  const runOnce = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      logger.warn({ error: String(error) }, "background run failed, will retry");
    }
    if (!isStopped) schedule();
  };
  schedule(firstMs);
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await current;
    },
  };
}
