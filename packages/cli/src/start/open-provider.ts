import { UsageError } from "@provider-connectivity/cli-kit";
import {
  type BusinessClock,
  createSandbox,
  eraseParticipants,
  type Preset,
  type Sandbox,
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
  type RestoreFence,
} from "@provider-connectivity/server/node";
import type { RequestFeed } from "@provider-connectivity/console";
import { Hono } from "hono";
import { join } from "node:path";
import type { FaultFront } from "../control/fault-plan.ts";
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
  /** What must work for requests to be served, by name. */
  readonly checks: Readonly<Record<string, () => unknown>>;
  /** Stops the background work and closes the stores. */
  close(): Promise<void>;
}

/** The dependencies of a provider besides its options. */
interface Surroundings {
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

/** What the control port holds in front of a provider. */
export interface Controls {
  readonly feed: RequestFeed;
  readonly faults: FaultFront;
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
export async function openProvider(
  options: StartOptions,
  { folder, preset, isConfigured, callerLimits, logger, controls }: Surroundings,
): Promise<OpenProvider> {
  const stores = await openStores(options, folder);
  let keys: OpenedKeys | undefined;
  const guards: { fence?: RestoreFence; journal?: Journal } = {};
  try {
    const clock = openClock(folder);
    await seed(stores.store, { data: preset.data, now: clock.now });
    const { store } = stores;
    const { close: closeKeys, ...opened } = (keys = await openKeys(options, {
      folder,
      preset,
      isConfigured,
      store,
      logger,
    }));
    const metrics = await createMetrics();
    const markFile = join(folder, MARK_FILE);
    guards.fence = await createRestoreFence({ records: stores.fenceRecords(), markFile, logger });
    if (options.journal !== undefined) guards.journal = await createJournal({ folder: options.journal });
    const { fence, journal } = guards;
    const sandbox = await createSandbox({
      now: clock.now,
      // Clients sign by real time, however far business time was moved.
      clock: createRequestClock(),
      store: stores.store,
      nonces: stores.nonces,
      config: preset.config,
      ...opened,
      ...(options.platform === undefined
        ? {}
        : {
            collateralPlatform: await connectPlatform(
              options.platform,
              options,
              preset.data,
              controls.platformCalls.fetch,
            ),
          }),
      scenario: controls.scenario.scenario,
      logger,
      observers: [
        metrics.observer,
        ...(journal === undefined ? [] : [journal.observer]),
        createAccessLog(logger),
        ...(controls.origins === undefined ? [] : [controls.feed.observer]),
      ],
      ...corsOf(options, controls),
      fence,
      ...(journal === undefined ? {} : { journal }),
      ...limitsOn(stores, callerLimits),
    });
    const { app } = sandbox;
    const work = async () => (fence.state().isRaised ? 0 : sandbox.progress());
    const polling = startPolling(work, { intervalMs: POLLING_INTERVAL_MS, logger });
    const erasing = startErasing(options, { store, now: clock.now, logger });
    const operations = createOperationsApp({ checks: { ...app.checks, ...stores.checks }, metrics, logger });
    const close = async (): Promise<void> => {
      closeKeys();
      await polling.stop();
      await erasing?.stop();
      await closeGuards(guards);
      await stores.close();
    };
    const checks = { ...app.checks, ...stores.checks };
    const api = controls.origins === undefined ? app : new Hono().use("*", controls.faults.middleware).route("/", app);
    return { api, operations, sandbox, clock, checks, close };
  } catch (error) {
    keys?.close();
    await closeGuards(guards);
    await stores.close();
    if (error instanceof ConfigurationError) throw new UsageError(`the configuration: ${error.message}`);
    throw error;
  }
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
