import {
  type AddressFilter,
  createOperationsApp,
  createProvider,
  type Credentials,
  type Logger,
  type PlatformVerificationOptions,
  type RateLimits,
} from "@provider-connectivity/server";
import type { Signer } from "@provider-connectivity/signing";
import { Hono } from "hono";
import { availableLedger } from "./available.ts";
import { components, createHandlers, type Receiver } from "./components.ts";
import type { DevelopmentConsole } from "./console.ts";
import { contract } from "./contract.ts";
import { offeredTo as offeredByDefault } from "./customers.ts";
import { inProgress } from "./in-progress.ts";
import type { OpenLedger } from "./ledger.ts";
import type { Guards } from "./guards.ts";
import type { Records } from "./records.ts";

type InProgress = (typeof inProgress)[number];
type Offered = Exclude<(typeof components)[number], InProgress>;

/** The components that `GET /capabilities` lists. */
export const offered = components.filter((name): name is Offered => !isInProgress(name));
/** The components that are served but not listed. */
export const unfinished = components.filter(isInProgress);

/** The dependencies of the app. */
export interface AppOptions {
  readonly books: Omit<OpenLedger, "close">;
  readonly records: Pick<Records, "idempotency" | "nonces" | "check">;
  /** Refuses writes after a restore, and records each write before its execution. Default: neither. */
  readonly guards?: Guards | undefined;
  readonly credentials: Credentials;
  /** A customer whose accounts and balances `/readyz` reads. Default: it calls only the ledger's own check. */
  readonly probe?: string | undefined;
  readonly platform?: PlatformVerificationOptions;
  /** Additional apps, outside of the API. Default: none. */
  readonly receivers?: readonly Pick<Receiver, "path" | "app">[];
  readonly responseSigner?: Signer | undefined;
  /** The accounts that may use a component. Default: `offeredTo` of customers.ts. */
  readonly offeredTo?: typeof offeredByDefault;
  readonly addresses?: AddressFilter | undefined;
  readonly rateLimits?: RateLimits | undefined;
  readonly logger?: Logger;
  /** The development console. Default: none. */
  readonly console?: Pick<DevelopmentConsole, "observer" | "origins"> | undefined;
}

/** The apps of a provider. */
export interface Apps {
  /** The contract's operations, below the base path. */
  readonly api: Hono;
  /** `/healthz` and `/readyz`, without authentication: for your own network only. */
  readonly operations: Hono;
}

/** Creates the apps. `basePath` is in front of the contract's paths. */
export function createApps(options: AppOptions, basePath: string): Apps {
  const { books, credentials, probe, logger, platform, responseSigner, addresses, rateLimits, guards } = options;
  const { offeredTo = offeredByDefault } = options;
  const { observer, origins = [] } = options.console ?? {};
  const { check: checkRecords, idempotency, nonces } = options.records;
  const ledger = availableLedger(books);
  const provider = createProvider(contract, createHandlers(ledger), {
    idempotency,
    ...(nonces === undefined ? {} : { nonces }),
    ...(guards === undefined ? {} : { fence: guards.fence, journal: guards.journal }),
    ...(logger === undefined ? {} : { logger }),
    ...(platform === undefined ? {} : { platform }),
    ...(responseSigner === undefined ? {} : { responseSigner }),
    ...(addresses === undefined ? {} : { addresses }),
    ...(rateLimits === undefined ? {} : { rateLimits }),
    ...(observer === undefined ? {} : { cors: { origins } }),
    observers: [observer, guards?.journal.observer].filter((each) => each !== undefined),
    components: offered,
    inProgress: unfinished,
    credentials,
    offeredTo,
    accounts: {
      find: async (id, customerId) =>
        (await ledger.findAccount(customerId, id)) === undefined ? undefined : { id, customerId },
    },
  });
  const api = new Hono();
  for (const { path, app } of options.receivers ?? []) api.route(path, app);
  api.route(basePath, provider);
  api.notFound((hono) => hono.json({ message: `The API is below ${basePath}.`, errorType: "not-found" }, 404));
  const checks = { records: checkRecords, ledger: () => checkLedger(books, probe) };
  return { api, operations: createOperationsApp({ checks, ...(logger === undefined ? {} : { logger }) }) };
}

/** Reads data that every provider has, so that a broken query fails `/readyz` before it fails a customer. */
async function checkLedger({ ledger, check }: AppOptions["books"], customerId: string | undefined): Promise<void> {
  await check();
  await ledger.listAssets();
  if (customerId === undefined) return;
  const [account] = await ledger.listAccounts(customerId, { limit: 1 });
  if (account !== undefined) await ledger.listBalances(account.id);
}

function isInProgress(name: string): name is InProgress {
  return (inProgress as readonly string[]).includes(name);
}
