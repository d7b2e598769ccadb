import { CliError, reasonOf, UsageError } from "@provider-connectivity/cli-kit";
import { createControlApp } from "@provider-connectivity/console";
import { ConfigurationError, type Logger } from "@provider-connectivity/server";
import {
  createAddressFilter,
  platformAddresses,
  type RunningServer,
  ShutdownTimeoutError,
} from "@provider-connectivity/server/node";
import { mkdirSync } from "node:fs";
import { pino } from "pino";
import { providerFolder } from "../demo/demo-file.ts";
import { createControlHandlers } from "../control/handlers.ts";
import { controlToken } from "../demo/control-token.ts";
import { announce } from "./announce.ts";
import type { StartOptions } from "./command.ts";
import { emptyFolder } from "./empty-folder.ts";
import { listen, urlHost } from "./listen.ts";
import { loadPreset } from "./load-preset.ts";
import { openProvider } from "./open-provider.ts";
import { stopSignal } from "./stop-signal.ts";

/** How long accepted requests may take after the signal to stop, in milliseconds. */
const SHUTDOWN_TIMEOUT_MS = 30_000;

/**
 * Runs the reference provider until SIGINT or SIGTERM.
 *
 * @throws UsageError for a configuration file or a key that cannot be used, before anything is written
 * @throws CliError for a port that is taken, or a database that cannot be opened
 */
export async function run(options: StartOptions): Promise<void> {
  const stopped = stopSignal();
  const logger: Logger = pino({ level: options.logLevel, base: null }, pino.destination({ dest: 2, sync: true }));
  const preset = await loadPreset(options);
  const addresses = addressFilter(options);
  // The ports come first: where they are taken, another provider may be using the same folder.
  const ports = await listen(options);
  try {
    const folder = providerFolder();
    if (options.reset) emptyFolder(folder);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const provider = await openProvider(options, { folder, preset, addresses, logger });
    try {
      const token = controlToken(folder);
      const hosts = [urlHost(options.controlHost)];
      const control = createControlApp({ handlers: createControlHandlers(provider), token, hosts, logger });
      ports.mount({ ...provider, control });
      announce(folder, ports, { options, data: preset.data, token });
      console.log(`\n${await stopped}: finishing the accepted requests.`);
    } finally {
      await closeInTime(ports.api);
      await provider.close();
      await ports.close();
    }
  } finally {
    await ports.close();
  }
}

/** The filter of `--allow`; a region means the addresses that the platform publishes for it. */
function addressFilter({ allow, proxies }: StartOptions) {
  if (allow === undefined) return undefined;
  const regions: Readonly<Record<string, readonly string[]>> = platformAddresses;
  try {
    const allowed = allow.flatMap((each) => regions[each] ?? [each]);
    return createAddressFilter({ allowed, behindProxies: proxies });
  } catch (error) {
    if (error instanceof ConfigurationError) throw new UsageError(`--allow: ${error.message}`);
    throw error;
  }
}

/** A request that is cut got no response; a client that sends it again receives the stored one. */
async function closeInTime(server: RunningServer): Promise<void> {
  try {
    await server.close({ timeoutMs: SHUTDOWN_TIMEOUT_MS });
  } catch (error) {
    if (!(error instanceof ShutdownTimeoutError)) throw new CliError(reasonOf(error), { cause: error });
    console.error(error.message);
  }
}
