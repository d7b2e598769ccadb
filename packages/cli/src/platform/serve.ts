import { stopSignal } from "../running/stop-signal.ts";
import type { PlatformCommandOptions } from "./command.ts";
import { listenPlatform } from "./listen-platform.ts";

/**
 * Serves the platform's API until SIGINT or SIGTERM.
 *
 * @throws CliError if the port is in use
 */
export async function servePlatform(options: PlatformCommandOptions): Promise<void> {
  const stopped = stopSignal();
  const platform = await listenPlatform(options);
  try {
    await platform.open();
    console.log(`${await stopped}: stopping.`);
  } finally {
    await platform.close();
  }
}
