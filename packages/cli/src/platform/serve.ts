import { mkdirSync } from "node:fs";
import { relative, resolve } from "node:path";
import { CliError, reasonOf } from "@provider-connectivity/cli-kit";
import { consoleLogger } from "@provider-connectivity/server";
import { serve } from "@provider-connectivity/server/node";
import { startPolling } from "../start/polling.ts";
import { stopSignal } from "../start/stop-signal.ts";
import type { PlatformCommandOptions } from "./command.ts";
import { openPlatform } from "./open-platform.ts";

const POLLING_INTERVAL_MS = 500;

/**
 * Serves the platform's API until SIGINT or SIGTERM.
 *
 * @throws CliError if the port is in use
 */
export async function servePlatform(options: PlatformCommandOptions): Promise<void> {
  const stopped = stopSignal();
  const folder = resolve(process.cwd(), ".platform");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const opened = await openPlatform(options, options.store ?? resolve(folder, "platform.sqlite"));
  const { platform, keyFiles, providerCredentials } = opened;
  try {
    const server = await serve(platform.app, options).catch((error: unknown) => {
      throw new CliError(`--port: ${reasonOf(error)}`, { cause: error });
    });
    const polling = startPolling(() => platform.run(), { intervalMs: POLLING_INTERVAL_MS, logger: consoleLogger });
    const shown = (file: string): string => relative(process.cwd(), file);
    console.log(`
The simulated platform is running. Press Ctrl-C to stop it; .platform/ keeps its records and keys.

  Base URL                http://${server.host}:${server.port}/v1
  API key                 ${providerCredentials.apiKey}   (demo)
  Provider's private key  ${shown(keyFiles.providerPrivateKey)}   (signs the provider's requests)
  Platform's public key   ${shown(keyFiles.platformPublicKey)}   (for start --platform-key)

Run a scenario from a second terminal, in this folder:

  npx -y pnpm@12 platform run settlement
`);
    console.log(`${await stopped}: stopping.`);
    await polling.stop();
    await server.close();
  } finally {
    platform.close();
  }
}
