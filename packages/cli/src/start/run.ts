import { CliError, reasonOf } from "@provider-connectivity/cli-kit";
import type { Logger } from "@provider-connectivity/server";
import { type RunningServer, ShutdownTimeoutError } from "@provider-connectivity/server/node";
import { mkdirSync } from "node:fs";
import { pino } from "pino";
import { providerFolder } from "../demo/demo-file.ts";
import { announce } from "./announce.ts";
import { readCallerLimits } from "./caller-limits.ts";
import type { StartOptions } from "./command.ts";
import { tryPlatform } from "./connect-platform.ts";
import { emptyFolder } from "./empty-folder.ts";
import { openHost } from "./host.ts";
import { listen } from "./listen.ts";
import { listenPlatform } from "../platform/listen-platform.ts";
import { loadPreset } from "./load-preset.ts";
import { stopSignal } from "../running/stop-signal.ts";

/** How long accepted requests may take after the stop signal, in milliseconds. */
const SHUTDOWN_TIMEOUT_MS = 30_000;

/**
 * Runs the reference provider until SIGINT or SIGTERM.
 *
 * @throws UsageError for an invalid configuration file or key, before anything is written
 * @throws CliError if a port is in use or a database cannot be opened
 */
export async function run(options: StartOptions): Promise<void> {
  const stopped = stopSignal();
  const logger: Logger = pino({ level: options.logLevel, base: null }, pino.destination({ dest: 2, sync: true }));
  const preset = await loadPreset(options);
  const callerLimits = readCallerLimits(options);
  // Open the ports first: if one is in use, another provider may be using the same folder.
  const ports = await listen(options);
  try {
    const folder = providerFolder();
    if (options.reset) emptyFolder(folder);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const simulator = options.withPlatform ? await listenPlatform({ port: options.platformPort }) : undefined;
    const connected =
      simulator === undefined
        ? options
        : { ...options, platform: simulator.url, platformKey: options.platformKey ?? simulator.publicKeyFile };
    const deps = { options: connected, folder, preset, callerLimits, logger, ports };
    const host = await openHost(deps).catch(async (error: unknown) => {
      await simulator?.close();
      throw error;
    });
    try {
      announce(folder, ports, { options, data: preset.data, token: host.token });
      if (simulator !== undefined) await simulator.open();
      // The timeout may be long, and the provider serves requests in the meantime.
      else if (options.platform !== undefined)
        void tryPlatform(options.platform, options).then(console.log, (error: unknown) => {
          console.error(reasonOf(error));
        });
      console.log(`\n${await stopped}: finishing the accepted requests.`);
    } finally {
      await simulator?.close();
      await closeWithTimeout(ports.api);
      await host.close();
      await ports.close();
    }
  } finally {
    await ports.close();
  }
}

/** Clients of cut connections got no response. If they repeat the request, they get the stored one. */
async function closeWithTimeout(server: RunningServer): Promise<void> {
  try {
    await server.close({ timeoutMs: SHUTDOWN_TIMEOUT_MS });
  } catch (error) {
    if (!(error instanceof ShutdownTimeoutError)) throw new CliError(reasonOf(error), { cause: error });
    console.error(error.message);
  }
}
