import { UsageError } from "@provider-connectivity/cli-kit";
import {
  type BusinessClock,
  createSandbox,
  eraseParticipants,
  type Preset,
  type Sandbox,
  type SandboxOptions,
  seed,
} from "@provider-connectivity/sandbox";
import {
  ConfigurationError,
  type CorsOptions,
  createAccessLog,
  createOperationsApp,
  createRequestClock,
  type Logger,
} from "@provider-connectivity/server";
import {
  createJournal,
  createMetrics,
  createRestoreFence,
  type Journal,
  type Metrics,
  type RestoreFence,
} from "@provider-connectivity/server/node";
import type { RequestFeed } from "@provider-connectivity/console";
import { Hono } from "hono";
import { join } from "node:path";
import type { FaultInjector } from "../control/fault-plan.ts";
import type { PlatformCallLog } from "../control/platform-calls.ts";
import type { ScenarioSwitch } from "../control/scenario.ts";
import { MARK_FILE } from "../demo/mark-file.ts";
import { openClock } from "../demo/clock-file.ts";
import type { CallerLimits } from "./caller-limits.ts";
import type { StartOptions } from "./command.ts";
import { connectPlatform } from "./connect-platform.ts";
import { openKeys, type OpenedKeys } from "./open-keys.ts";
import { type OpenedStores, openStores } from "./open-stores.ts";
import { type Polling, startPolling } from "../running/polling.ts";

/** How often the provider checks for due pending operations, in milliseconds. */
const POLLING_INTERVAL_MS = 500;
/** How often the provider looks for old personal data, in milliseconds. */
const ERASING_INTERVAL_MS = 6 * 3_600_000;

/** A provider with open stores. */
export interface OpenProvider {
  /** The API, without a prefix. */
  readonly api: Hono;
  /** `/healthz`, `/readyz` and `/metrics`. */
  readonly operations: Hono;
  readonly sandbox: Sandbox;
  /** Business time. */
  readonly clock: BusinessClock;
  /** The readiness checks, by name. */
  readonly checks: Readonly<Record<string, () => unknown>>;
  /** Stops the background work and closes the stores. */
  close(): Promise<void>;
}

/** The dependencies of a provider besides its options. */
interface ProviderDeps {
  /** The folder of its keys and the SQLite file. */
  readonly folder: string;
  readonly preset: Preset;
  /** Whether the preset comes from `--config`. */
  readonly isConfigured: boolean;
  readonly callerLimits: CallerLimits;
  readonly logger: Logger;
  /** The log, the faults and the scenario of the control port. They outlive a restart of the provider. */
  readonly controls: Controls;
}

/** The request log, faults, scenario and platform calls of the control port. */
export interface Controls {
  readonly feed: RequestFeed;
  readonly faults: FaultInjector;
  readonly scenario: ScenarioSwitch;
  readonly platformCalls: PlatformCallLog;
  /** The origins of the console, which may call the API from a browser; `undefined` if the control port is off. */
  readonly origins: readonly string[] | undefined;
}

/**
 * Opens the stores, seeds them if they are empty, and creates the apps.
 *
 * @throws UsageError for an unusable platform key
 * @throws CliError if a store cannot be opened
 */
export async function openProvider(options: StartOptions, deps: ProviderDeps): Promise<OpenProvider> {
  const { folder, preset, logger, controls } = deps;
  const stores = await openStores(options, folder);
  const { store } = stores;
  let keys: OpenedKeys | undefined;
  const guards: { fence?: RestoreFence; journal?: Journal } = {};
  try {
    const clock = openClock(folder);
    await seed(store, { data: preset.data, now: clock.now });
    keys = await openKeys(options, { ...deps, store });
    const metrics = await createMetrics();
    const markFile = join(folder, MARK_FILE);
    const fence = await createRestoreFence({ records: stores.fenceRecords(), markFile, logger });
    guards.fence = fence;
    if (options.journal !== undefined) guards.journal = await createJournal({ folder: options.journal });
    const opened = { stores, keys, guards, clock, metrics };
    const sandbox = await createSandbox(await sandboxOptions(options, deps, opened));
    const { app } = sandbox;
    const work = async () => (fence.state().isRaised ? 0 : sandbox.runDueTasks());
    const polling = startPolling(work, { intervalMs: POLLING_INTERVAL_MS, logger });
    const erasing = startErasing(options, { store, now: clock.now, logger });
    const checks = { ...app.checks, ...stores.checks };
    return {
      api: controls.origins === undefined ? app : new Hono().use("*", controls.faults.middleware).route("/", app),
      operations: createOperationsApp({ checks, metrics, logger }),
      sandbox,
      clock,
      checks,
      async close() {
        opened.keys.close();
        await polling.stop();
        await erasing?.stop();
        await closeGuards(guards);
        await stores.close();
      },
    };
  } catch (error) {
    keys?.close();
    await closeGuards(guards);
    await stores.close();
    if (error instanceof ConfigurationError) throw new UsageError(`the configuration: ${error.message}`);
    throw error;
  }
}

/** The resources that `openProvider` has opened for the sandbox. */
interface Opened {
  readonly stores: OpenedStores;
  readonly keys: OpenedKeys;
  readonly guards: { readonly fence?: RestoreFence; readonly journal?: Journal };
  readonly clock: BusinessClock;
  readonly metrics: Metrics;
}

async function sandboxOptions(
  options: StartOptions,
  { preset, callerLimits, logger, controls }: ProviderDeps,
  { stores, keys: { close: _close, ...keys }, guards, clock, metrics }: Opened,
): Promise<SandboxOptions> {
  const { platform } = options;
  return {
    now: clock.now,
    // Clients sign with real time, even if business time is ahead.
    clock: createRequestClock(),
    store: stores.store,
    nonces: stores.nonces,
    config: preset.config,
    ...keys,
    ...(platform === undefined
      ? {}
      : {
          collateralPlatform: await connectPlatform(platform, options, preset.data, controls.platformCalls.fetch),
        }),
    scenario: controls.scenario.scenario,
    logger,
    observers: [
      metrics.observer,
      ...(guards.journal === undefined ? [] : [guards.journal.observer]),
      createAccessLog(logger),
      ...(controls.origins === undefined ? [] : [controls.feed.observer]),
    ],
    ...corsOf(options, controls),
    ...guards,
    ...limitsOn(stores, callerLimits),
  };
}

/** Erases participants shortly after the start, and every six hours. */
function startErasing(
  { keepParticipants: keptMs }: StartOptions,
  { store, now, logger }: Pick<OpenedStores, "store"> & { readonly now: () => number; readonly logger: Logger },
): Polling | undefined {
  if (keptMs === undefined) return undefined;
  const erase = async (): Promise<void> => {
    const { erased } = await eraseParticipants(store, { before: now() - keptMs, now: now() });
    if (erased > 0) logger.info({ erased }, "participants of old operations were erased");
  };
  return startPolling(erase, { intervalMs: ERASING_INTERVAL_MS, firstMs: POLLING_INTERVAL_MS, logger });
}

async function closeGuards({ fence, journal }: { fence?: RestoreFence; journal?: Journal }): Promise<void> {
  await fence?.close();
  await journal?.close();
}

/** With Redis, all instances share the rate limits. */
function limitsOn({ rateLimitStore: store }: OpenedStores, limits: CallerLimits): CallerLimits {
  const { rateLimits } = limits;
  return rateLimits === undefined || store === undefined ? limits : { ...limits, rateLimits: { ...rateLimits, store } };
}

/** The console signs in the browser, so its page may call the API. */
function corsOf({ cors }: StartOptions, { origins = [] }: Controls): { readonly cors?: CorsOptions } {
  if (cors?.origins === "*") return { cors };
  const all = [...(cors?.origins ?? []), ...origins];
  return all.length === 0 ? {} : { cors: { origins: all } };
}
