import { backgrounds, type Ledger, type Receiver } from "./components.ts";
import type { Settings } from "./settings.ts";

/** The pause between two runs. */
const PAUSE_MS = 5_000;

/**
 * Runs the background work of the components, one run at a time. Failed runs are logged and repeated.
 *
 * @param receivers repeat their failed work too
 * @param isPaused whether to skip runs, such as after a restored backup. Default: never
 * @returns a function that stops the work and resolves when the current runs have ended
 * @throws Error if the settings are incomplete
 */
export async function startBackground(
  ledger: Ledger,
  settings: Settings,
  receivers: readonly Receiver[],
  isPaused: () => boolean,
): Promise<() => Promise<void>> {
  const works = await Promise.all(Object.values(backgrounds).map((open) => open(ledger, settings)));
  const stops = [...works, ...receivers.map((one) => () => one.process())]
    .filter((work) => work !== undefined)
    .map((work) => repeat(async () => (isPaused() ? undefined : work())));
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

function repeat(work: () => Promise<unknown>): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let current = Promise.resolve();
  const run = async (): Promise<void> => {
    await work().catch((error: unknown) => {
      console.error("Background work failed and will run again:", error);
    });
    if (isStopped) return;
    timer = setTimeout(() => {
      current = run();
    }, PAUSE_MS);
  };
  current = run();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await current;
  };
}
