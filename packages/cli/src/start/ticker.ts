import type { Logger } from "@provider-connectivity/server";

/** Something that is done again and again. */
export interface Ticker {
  /** Resolves when what is being done is done; nothing more is. */
  stop(): Promise<void>;
}

/**
 * Does something again and again, never twice at once. What it throws is logged, and does not end it.
 *
 * @param pause milliseconds between the end of one time and the beginning of the next
 */
export function tick(work: () => Promise<unknown>, { pause, logger }: { pause: number; logger: Logger }): Ticker {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let current = Promise.resolve();
  const next = (): void => {
    timer = setTimeout(() => {
      current = once();
    }, pause);
  };
  const once = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      logger.warn({ error: String(error) }, "what was due could not be done; it is tried again");
    }
    if (!isStopped) next();
  };
  next();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await current;
    },
  };
}
