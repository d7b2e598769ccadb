import type { contract } from "@provider-connectivity/contract";
import {
  type Accounts,
  ConfigurationError,
  consoleLogger,
  createCredentials,
  createProvider,
  type Credential,
  type Credentials,
  type PlatformOptions,
  type ProviderOptions,
} from "@provider-connectivity/server";
import type { Hono } from "hono";
import { createAccountsHandlers } from "./accounts/handlers.ts";
import { createAssetsHandlers } from "./assets/handlers.ts";
import { createBalancesHandlers } from "./balances/handlers.ts";
import { checkCollateralAssets } from "./collateral/check-assets.ts";
import { createCollateralHandlers } from "./collateral/handlers.ts";
import { createCollateralTasks } from "./collateral/tasks.ts";
import { completeConfig } from "./config/complete-config.ts";
import { demoConfig } from "./config/demo-config.ts";
import { checkPairAssets } from "./config/find-places.ts";
import type { SandboxConfig } from "./config/sandbox-config.ts";
import { createIdempotency } from "./idempotency/create-idempotency.ts";
import { createLiquidityHandlers } from "./liquidity/handlers.ts";
import { createLiquidity } from "./liquidity/liquidity.ts";
import { createLiquidityTasks } from "./liquidity/tasks.ts";
import { createOperator, type Operator } from "./operator/create-operator.ts";
import { createProgress } from "./progress/create-progress.ts";
import { afterDelay, type Scenario } from "./progress/scenario.ts";
import { createRampsHandlers } from "./ramps/handlers.ts";
import { createRampTasks } from "./ramps/tasks.ts";
import { createRatesHandlers } from "./rates/handlers.ts";
import { requireInitiators } from "./requirements/require-initiators.ts";
import { systemSources, type Sources } from "./sources.ts";
import type { Store, StoreReader } from "./store/store.ts";
import { createDepositAddressHandlers } from "./transfers/deposit-addresses/handlers.ts";
import { createDepositHandlers } from "./transfers/deposits/handlers.ts";
import { checkMethods } from "./transfers/check-methods.ts";
import { createTransferTasks } from "./transfers/tasks.ts";
import { createWithdrawalHandlers } from "./transfers/withdrawals/handlers.ts";

type PassedOn = Pick<
  ProviderOptions<typeof contract, never>,
  | "logger"
  | "nonces"
  | "limits"
  | "checkResponses"
  | "observers"
  | "cors"
  | "addresses"
  | "responseSigner"
  | "around"
  | "timestampClock"
  | "newRequestId"
>;

/** What a sandbox is made of. */
export interface SandboxOptions extends PassedOn, Partial<Sources> {
  readonly store: Store;
  /** The API keys; the customer of each must be in the store. Several may belong to one customer. */
  readonly credentials: readonly Credential[];
  /** What it does for business; `demoConfig`, which fits the demo data, unless said otherwise. */
  readonly config?: SandboxConfig;
  /** How signatures of the platform are treated; verified where they are sent, unless said otherwise. */
  readonly platform?: PlatformOptions;
  /** When what is pending ends, and how; ten seconds later and well, unless said otherwise. */
  readonly scenario?: Scenario;
}

/** A reference provider. */
export interface Sandbox {
  /** Without a prefix: mount it under any. */
  readonly app: Hono;
  readonly store: Store;
  /** The lookups that the app uses. */
  readonly credentials: Credentials;
  readonly accounts: Accounts;
  /** Does what is due by the clock, and says how much that was. Call it whenever the clock has moved. */
  readonly progress: () => Promise<number>;
  /** What whoever runs the provider can bring about by hand. */
  readonly operator: Operator;
}

const USUAL_DELAY = 10_000;

/**
 * Makes a reference provider over a store.
 *
 * @throws ConfigurationError for a credential whose customer is not in the store, when credentials clash, and for a
 * configuration that contradicts itself or the store
 */
export async function createSandbox({
  store,
  credentials: list,
  config: given = demoConfig,
  now = systemSources.now,
  newId = systemSources.newId,
  scenario = afterDelay(USUAL_DELAY),
  logger = consoleLogger,
  platform = {},
  ...options
}: SandboxOptions): Promise<Sandbox> {
  for (const { customerId } of list) await checkCustomer(store, customerId);
  const config = completeConfig(given);
  await checkPairAssets(store, config);
  await checkMethods(store, config);
  await checkCollateralAssets(store, config);
  const credentials = createCredentials(list);
  const accounts = createAccounts(store);
  const sources = { now, newId };
  const { idempotency, write, sweep } = createIdempotency({ store, now });
  const transfers = { store, config, components: new Set<string>(config.components), sources, scenario, write };
  const handlers = {
    ...createAssetsHandlers(store),
    ...createAccountsHandlers(store),
    ...createBalancesHandlers(store),
    ...createRatesHandlers(store, config),
    ...createLiquidityHandlers(createLiquidity({ store, config, sources })),
    ...createWithdrawalHandlers(transfers),
    ...createDepositHandlers(transfers),
    ...createDepositAddressHandlers(transfers),
    ...createRampsHandlers({ store, config, sources, scenario, write }),
    ...createCollateralHandlers({ store, config, sources, scenario }),
  };
  const app = createProvider(requireInitiators(config.requirements), handlers, {
    newRequestId: newId,
    ...options,
    platform: { policy: "when-present", ...platform },
    components: config.components,
    credentials,
    idempotency,
    logger,
    ...(Object.keys(config.requirements).length === 0 ? {} : { requirements: { ...config.requirements } }),
    accounts,
    now,
  });
  const progress = createProgress({
    store,
    runners: {
      ...createTransferTasks(sources),
      ...createLiquidityTasks(sources),
      ...createRampTasks(sources),
      ...createCollateralTasks({ config, sources }),
    },
    scenario,
    now,
    sweep,
    onFailure: ({ kind, entityId }, error) => logger.error({ task: kind, entityId, error }, "A task failed."),
  });
  const operator = createOperator({ store, config, sources, scenario });
  return { app, store, credentials, accounts, progress, operator };
}

async function checkCustomer({ customers }: StoreReader, customerId: string): Promise<void> {
  if ((await customers.find(customerId)) !== undefined) return;
  throw new ConfigurationError(
    `A credential belongs to the customer "${customerId}", who is not in the store. Was it seeded?`,
  );
}

function createAccounts(store: StoreReader): Accounts {
  return {
    async find(accountId, customerId) {
      const account = await store.accounts.find(accountId);
      return account?.customerId === customerId ? account : undefined;
    },
  };
}
