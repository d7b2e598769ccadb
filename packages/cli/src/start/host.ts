/** A provider that its control port can close and start again with other data. @module */
import { createControlApp, createRequestFeed } from "@provider-connectivity/console";
import { contract } from "@provider-connectivity/contract";
import type { Preset } from "@provider-connectivity/sandbox";
import type { Logger } from "@provider-connectivity/server";
import { copyFileSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createFaultInjector } from "../control/fault-plan.ts";
import { createControlHandlers } from "../control/handlers.ts";
import { createPlatformCallLog } from "../control/platform-calls.ts";
import { createScenarioSwitch } from "../control/scenario.ts";
import { type DataFiles, removeData } from "../control/snapshots.ts";
import { controlToken } from "../demo/control-token.ts";
import { demoVerificationKey, keyFileOf } from "../demo/demo-keys.ts";
import type { CallerLimits } from "./caller-limits.ts";
import type { StartOptions } from "./command.ts";
import { type Ports, PREFIX, urlHost } from "./listen.ts";
import { type Controls, type OpenProvider, openProvider } from "./open-provider.ts";

/** The components of a host. */
export interface HostOptions {
  readonly options: StartOptions;
  readonly folder: string;
  readonly preset: Preset;
  readonly callerLimits: CallerLimits;
  readonly logger: Logger;
  readonly ports: Ports;
}

/** A running provider. */
export interface Host {
  /** The token of the control port. */
  readonly token: string;
  /** Stops the provider. */
  close(): Promise<void>;
}

/** Opens the provider, and serves it and its control port. */
export async function openHost(given: HostOptions): Promise<Host> {
  const { options, folder, logger, ports } = given;
  const feed = createRequestFeed();
  const faults = createFaultInjector(PREFIX, feed.add);
  const scenario = createScenarioSwitch(options.delay);
  const platformCalls = createPlatformCallLog();
  const controls = { feed, faults, scenario, platformCalls, origins: consoleOrigins(ports.control) };
  const files = dataFiles(options, folder);
  const running = await openReplaceable(given, controls, files);
  const token = controlToken(folder);
  const handlers = createControlHandlers({
    current: running.current,
    feed,
    faults,
    scenario,
    platform: { url: options.platform, calls: platformCalls.calls },
    verificationKey: (apiKey) =>
      existsSync(keyFileOf(folder, apiKey, options.signing.algorithm))
        ? demoVerificationKey(folder, options.signing, apiKey)
        : undefined,
    files,
    health: () => checkHealth(running.current()),
    describe: () => describe(given, running.preset()),
    restart: running.restart,
  });
  ports.mount(running.current());
  ports.mountControl(createControlApp({ handlers, token, hosts: [urlHost(options.controlHost)], logger }));
  return {
    token,
    async close() {
      feed.close();
      await running.close();
    },
  };
}

/** A provider that can be restarted with other data. */
interface Replaceable {
  readonly current: () => OpenProvider;
  readonly preset: () => Preset;
  /** Replaces it after earlier replacements. If the new one cannot be opened, the old data is opened again. */
  readonly restart: (change: () => void, next?: Preset) => Promise<void>;
  readonly close: () => Promise<void>;
}

async function openReplaceable(
  given: HostOptions,
  controls: Controls,
  files: DataFiles | undefined,
): Promise<Replaceable> {
  const { options, folder, callerLimits, logger, ports } = given;
  let { preset } = given;
  const open = (): Promise<OpenProvider> =>
    openProvider(options, { folder, preset, isConfigured: preset === given.preset, callerLimits, logger, controls });
  let provider = await open();
  let previous: Promise<unknown> = Promise.resolve();
  const replace = async (change: () => void, next: Preset): Promise<void> => {
    const before = preset;
    ports.unmount();
    await provider.close();
    const backup = files === undefined ? undefined : backUp(files);
    try {
      change();
      preset = next;
      provider = await open();
    } catch (error) {
      backup?.restore();
      preset = before;
      provider = await open();
      throw error;
    } finally {
      backup?.discard();
      ports.mount(provider);
    }
  };
  return {
    current: () => provider,
    preset: () => preset,
    async restart(change, next = given.preset) {
      const current = previous.then(() => replace(change, next));
      previous = current.catch(() => undefined);
      return current;
    },
    async close() {
      await previous;
      await provider.close();
    },
  };
}

function describe({ options, ports }: HostOptions, { data, config }: Preset) {
  return {
    baseUrl: `http://${urlHost(ports.api.host)}:${ports.api.port}${PREFIX}`,
    apiKeys: data.apiKeys.map(({ apiKey }) => apiKey),
    signing: options.signing,
    components: [
      ...new Set<string>([...contract.components.always, ...(config.components ?? contract.components.names)]),
    ],
  };
}

/** The console may be opened under each name of the loopback address. */
function consoleOrigins(control: Ports["control"]): readonly string[] | undefined {
  if (control === undefined) return undefined;
  return [urlHost(control.host), "127.0.0.1", "localhost", "[::1]"].map((name) => `http://${name}:${control.port}`);
}

function dataFiles({ database }: StartOptions, folder: string): DataFiles | undefined {
  return database.kind === "postgres"
    ? undefined
    : { folder, database: database.file ?? join(folder, "provider.sqlite") };
}

async function checkHealth({ checks }: OpenProvider) {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]): Promise<readonly [string, "ok" | "failed"]> => {
      try {
        await check();
        return [name, "ok"];
      } catch {
        // The reason is in the log of `/readyz`.
        return [name, "failed"];
      }
    }),
  );
  const isOk = results.every(([, result]) => result === "ok");
  return { status: isOk ? ("ok" as const) : ("failed" as const), checks: Object.fromEntries(results) };
}

/** Copies the data of a closed provider, to restore it if the new provider cannot be opened. */
function backUp({ folder, database }: DataFiles): { restore(): void; discard(): void } {
  const files = [database, `${database}-wal`, join(folder, "clock.json")].filter((file) => existsSync(file));
  for (const file of files) copyFileSync(file, `${file}.before`);
  return {
    restore() {
      removeData({ folder, database });
      for (const file of files) copyFileSync(`${file}.before`, file);
    },
    discard() {
      for (const file of files) rmSync(`${file}.before`, { force: true });
    },
  };
}
