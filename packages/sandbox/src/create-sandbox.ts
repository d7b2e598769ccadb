import type { contract } from "@provider-connectivity/contract";
import {
  type Accounts,
  ConfigurationError,
  consoleLogger,
  createCredentials,
  createProvider,
  type Credential,
  type Credentials,
  type Logger,
  type PlatformVerificationOptions,
  type Provider,
  type ProviderOptions,
} from "@provider-connectivity/server";
import { createAccounts, createOfferedTo } from "./components/accounts/service.ts";
import { checkPairAssets } from "./components/assets/amounts.ts";
import type { CollateralPlatform } from "./components/collateral/collateral-platform.ts";
import { createPlatformCalls, polledScenario } from "./components/collateral/platform-calls/create-platform-calls.ts";
import { startReviews } from "./components/collateral/platform-calls/review-collateral.ts";
import { withForcedSettlements } from "./components/collateral/settlements/forced-settlements.ts";
import { createCollateralTasks } from "./components/collateral/tasks.ts";
import { checkCollateralAssets } from "./components/collateral/terms.ts";
import type { Store, StoreReader } from "./components/entities.ts";
import { createIdempotency } from "./components/idempotency/create-idempotency.ts";
import { createLiquidityTasks } from "./components/liquidity/tasks.ts";
import { createProgress } from "./components/progress/create-progress.ts";
import { afterDelay, type Scenario, type Task } from "./components/progress/tasks.ts";
import { createRampTasks } from "./components/ramps/finish-ramp.ts";
import { requireInitiators } from "./components/requirements/require-initiators.ts";
import { checkMethods } from "./components/transfers/check-methods.ts";
import { createTransferTasks } from "./components/transfers/tasks.ts";
import { completeConfig } from "./config/complete-config.ts";
import type { CompleteConfig, SandboxConfig } from "./config/sandbox-config.ts";
import { createHandlers, type SandboxDeps } from "./create-handlers.ts";
import { createOperator, type Operator } from "./create-operator.ts";
import { GLOBAL_OWNER } from "./ports/entities.ts";
import { loadOnce } from "./ports/transactions.ts";
import { type SandboxRuntime, systemRuntime } from "./ports/runtime.ts";
import { demoConfig } from "./presets/demo-config.ts";

/** The options that `createProvider` gets unchanged. */
const PASSED_ON = [
  "logger",
  "nonces",
  "limits",
  "validateResponses",
  "observers",
  "cors",
  "addresses",
  "rateLimits",
  "fence",
  "journal",
  "responseSigner",
  "interceptor",
  "clock",
  "undeclaredProperties",
  "offeredTo",
  "newRequestId",
] as const satisfies readonly (keyof OptionsOfProvider)[];

type OptionsOfProvider = ProviderOptions<typeof contract, never>;
type PassedOn = Pick<OptionsOfProvider, (typeof PASSED_ON)[number]>;

/** The options of `createSandbox`. Those that are not described here are those of `createProvider`. */
export interface SandboxOptions extends PassedOn, Partial<SandboxRuntime> {
  /** The seeded database, such as `createMemoryStore()` or `openSqliteStore(path)`. `createSandbox` does not close it. */
  readonly store: Store;
  /**
   * The API keys: a list, or a look-up for keys that change. The customer of each key must be in the store; only a list
   * is checked. A customer may have several keys.
   */
  readonly credentials: readonly Credential[] | Credentials;
  /** The business configuration. Default: `demoConfig`, which matches the demo data. */
  readonly config?: SandboxConfig;
  /** How to treat signatures of the platform. Default: they are verified if they are sent. */
  readonly platform?: PlatformVerificationOptions;
  /**
   * A client of the Off-Exchange platform. With it, deposits of collateral and transfers of settlements end as the platform
   * reports, and `settleAt` and `forceDenied` of the configuration take effect. Default: none; the provider only responds, and
   * pending operations end by `scenario`.
   */
  readonly collateralPlatform?: CollateralPlatform;
  /** When and how pending operations end. Default: they succeed after ten seconds. */
  readonly scenario?: Scenario;
}

/** A reference provider. */
export interface Sandbox {
  /** The app without a prefix. Mount it anywhere. */
  readonly app: Provider;
  /** The store that was passed. */
  readonly store: Store;
  /** The look-up of API keys that the app uses. */
  readonly credentials: Credentials;
  /** The look-up of accounts in the store. The app responds with 404 for the account of another customer. */
  readonly accounts: Accounts;
  /**
   * Runs due tasks, such as the ends of pending operations. Call it whenever the clock has advanced, for example every second.
   * Several processes may call it at the same time; each task runs once. A task that fails is logged and repeated later.
   *
   * @returns the number of tasks
   */
  readonly runDueTasks: () => Promise<number>;
  /** The time of the next task, in milliseconds since 1970. `undefined` if there is none. */
  readonly nextTaskAt: () => Promise<number | undefined>;
  /** The same without the review of collateral accounts, which repeats forever and depends on the other tasks. */
  readonly nextChangeAt: () => Promise<number | undefined>;
  /** Actions outside of requests, such as ending a withdrawal. */
  readonly operator: Operator;
}

const DEFAULT_DELAY_MS = 10_000;

const OWN_OPTIONS = {
  store: true,
  credentials: true,
  config: true,
  platform: true,
  collateralPlatform: true,
  scenario: true,
  now: true,
  newId: true,
} satisfies Record<Exclude<keyof SandboxOptions, keyof PassedOn>, true>;

const OPTION_NAMES: readonly string[] = [...Object.keys(OWN_OPTIONS), ...PASSED_ON];

/**
 * Creates a reference provider on a store.
 *
 * @throws ConfigurationError for an unknown option, for a credential whose customer is not in the store, for duplicate
 * credentials, and for a configuration that contradicts itself or the store
 *
 * @example
 * ```ts
 * import { createMemoryStore, createSandbox, demoApiKeys, seed } from "@provider-connectivity/sandbox";
 * import { serve } from "@provider-connectivity/server/node";
 * import { createVerifier } from "@provider-connectivity/signing/node";
 * import { Hono } from "hono";
 *
 * const hmac = { preEncoding: "url-encoded", algorithm: "hmac", hash: "sha256", postEncoding: "hexstr" } as const;
 * const verifier = createVerifier(hmac, "secret");
 * const store = createMemoryStore();
 * await seed(store);
 * const sandbox = await createSandbox({ store, credentials: demoApiKeys.map((key) => ({ ...key, verifier })) });
 * await serve(new Hono().route("/v2", sandbox.app), { port: 8000 });
 * setInterval(() => void sandbox.runDueTasks(), 1_000);
 * ```
 */
export async function createSandbox({
  store: given,
  credentials: keys,
  config: configured = demoConfig,
  now = systemRuntime.now,
  newId = systemRuntime.newId,
  scenario: ending = afterDelay(DEFAULT_DELAY_MS),
  collateralPlatform: platform,
  logger = consoleLogger,
  platform: signatures = {},
  ...options
}: SandboxOptions): Promise<Sandbox> {
  checkOptionNames(options);
  const store = loadOnce(given);
  const credentials = isLookUp(keys) ? keys : await listed(keys, store);
  const config = completeConfig(configured);
  await checkAssetsAndMethods(store, config);
  const runtime = { now, newId };
  const scenario = platform === undefined ? ending : polledScenario(ending);
  const deps = { store, config, runtime, scenario, ...(platform === undefined ? {} : { platform }) };
  const accounts = createAccounts(store);
  const idempotency = createIdempotency({ store, now });
  const app = createProvider(withForcedSettlements(requireInitiators(config.requirements)), createHandlers(deps), {
    newRequestId: newId,
    ...(Object.keys(config.offeredTo).length === 0 ? {} : { offeredTo: createOfferedTo(store, config) }),
    ...options,
    platform: { policy: "when-present", ...signatures },
    components: config.components,
    credentials,
    idempotency,
    logger,
    ...(Object.keys(config.requirements).length === 0 ? {} : { requirements: { ...config.requirements } }),
    accounts,
    now,
  });
  if (platform !== undefined && config.collateral.settleAt !== undefined) await startReviews(store, { runtime });
  return {
    app,
    store: given,
    credentials,
    accounts,
    runDueTasks: createTasks(deps, { logger, sweep: idempotency.sweep }),
    nextTaskAt: () => nextTaskAt(store, () => true),
    nextChangeAt: () => nextTaskAt(store, ({ kind }) => kind !== "review-collateral"),
    operator: createOperator(deps),
  };
}

/** Options may come from JavaScript, where a misspelt name would switch a protection off. */
function checkOptionNames(options: object): void {
  const unknown = Object.keys(options).find((name) => !OPTION_NAMES.includes(name));
  if (unknown === undefined) return;
  throw new ConfigurationError(
    `createSandbox has no option ${unknown}. Options: ${OPTION_NAMES.join(", ")}. What a provider offers is part of config.`,
  );
}

/** @throws ConfigurationError for an asset or account of the configuration that the store lacks */
async function checkAssetsAndMethods(store: Store, config: CompleteConfig): Promise<void> {
  await checkPairAssets(store, config);
  await checkMethods(store, config);
  await checkCollateralAssets(store, config);
}

/** Creates the function that runs the due tasks of all components. */
function createTasks(
  deps: SandboxDeps,
  { logger, sweep }: { readonly logger: Logger; readonly sweep: () => Promise<void> },
): Sandbox["runDueTasks"] {
  const { store, runtime, scenario, platform } = deps;
  return createProgress({
    store,
    runners: {
      ...createTransferTasks(runtime),
      ...createLiquidityTasks(runtime),
      ...createRampTasks(runtime),
      ...createCollateralTasks(deps),
    },
    ...(platform === undefined ? {} : createPlatformCalls({ ...deps, platform })),
    scenario,
    now: runtime.now,
    sweep,
    onFailure: ({ kind, entityId }, error) => logger.error({ task: kind, entityId, error }, "task failed"),
  });
}

async function nextTaskAt({ tasks }: StoreReader, isWanted: (task: Task) => boolean): Promise<number | undefined> {
  // There is one review, so one of two tasks is another one.
  const task = (await tasks.list(GLOBAL_OWNER, { limit: 2, order: "asc" })).find(isWanted);
  return task === undefined ? undefined : Date.parse(task.dueAt);
}

function isLookUp(keys: readonly Credential[] | Credentials): keys is Credentials {
  return !Array.isArray(keys);
}

async function listed(list: readonly Credential[], store: StoreReader): Promise<Credentials> {
  for (const { customerId } of list) await checkCustomer(store, customerId);
  return createCredentials(list);
}

async function checkCustomer({ customers }: StoreReader, customerId: string): Promise<void> {
  if ((await customers.find(customerId)) !== undefined) return;
  throw new ConfigurationError(
    `A credential belongs to the customer "${customerId}", who is not in the store. Was it seeded?`,
  );
}
