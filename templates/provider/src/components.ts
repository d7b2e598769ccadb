// The components of this provider. `npm run provider add NAME` adds one. To remove one, delete its lines.
import type { PlatformVerificationOptions } from "@provider-connectivity/server";
import type { Hono } from "hono";
import * as assets from "./assets/index.ts";
import * as accounts from "./accounts/index.ts";
import * as balances from "./balances/index.ts";
import * as rates from "./rates/index.ts";
import * as liquidity from "./liquidity/index.ts";
import * as transfers from "./transfers/index.ts";
import * as transfersBlockchain from "./transfers-blockchain/index.ts";
import * as transfersFiat from "./transfers-fiat/index.ts";
import * as transfersPeerAccounts from "./transfers-peer-accounts/index.ts";
import * as transfersInternal from "./transfers-internal/index.ts";
import * as collateral from "./collateral/index.ts";
import * as ramps from "./ramps/index.ts";
import type { Books } from "./memory/books.ts";
import type { Settings } from "./settings.ts";

/** The names of the components. Every provider has the two operations of `assets`. */
export const components = [
  "accounts",
  "balances",
  "rates",
  "liquidity",
  "transfers",
  "transfersBlockchain",
  "transfersFiat",
  "transfersPeerAccounts",
  "transfersInternal",
  "collateral",
  "ramps",
] as const;

/** Your ledger: the methods of all components. */
export type Ledger = accounts.Ledger &
  balances.Ledger &
  rates.Ledger &
  liquidity.Ledger &
  transfers.Ledger &
  transfersBlockchain.Ledger &
  transfersFiat.Ledger &
  transfersPeerAccounts.Ledger &
  transfersInternal.Ledger &
  collateral.Ledger &
  ramps.Ledger &
  assets.Ledger;

/** The handlers of all operations. */
export function createHandlers(ledger: Ledger) {
  return {
    ...assets.handlers(ledger),
    ...accounts.handlers(ledger),
    ...balances.handlers(ledger),
    ...rates.handlers(ledger),
    ...liquidity.handlers(ledger),
    ...transfers.handlers(ledger),
    ...transfersBlockchain.handlers(ledger),
    ...transfersFiat.handlers(ledger),
    ...transfersPeerAccounts.handlers(ledger),
    ...transfersInternal.handlers(ledger),
    ...collateral.handlers(ledger),
    ...ramps.handlers(ledger),
  };
}

/** The ledgers in memory by component, for demonstrations and tests. */
export function createMemoryPorts(books: Books) {
  return {
    assets: assets.memory(books),
    accounts: accounts.memory(books),
    balances: balances.memory(books),
    rates: rates.memory(books),
    liquidity: liquidity.memory(books),
    transfers: transfers.memory(books),
    transfersBlockchain: transfersBlockchain.memory(books),
    transfersFiat: transfersFiat.memory(books),
    transfersPeerAccounts: transfersPeerAccounts.memory(books),
    transfersInternal: transfersInternal.memory(books),
    collateral: collateral.memory(books),
    ramps: ramps.memory(books),
  };
}

/** Opens the background work of a component. Returns `undefined` if the settings need none. */
type OpenBackground = (ledger: Ledger, settings: Settings) => Promise<(() => Promise<void>) | undefined>;

/** The background work of the components. */
export const backgrounds: Readonly<Record<string, OpenBackground>> = {
  collateral: collateral.background,
};

/** An app in addition to the contract's operations, for requests that are not signed by a customer. */
export interface Receiver {
  /** The path of the app. `BASE_PATH` does not apply. */
  readonly path: string;
  readonly app: Hono;
  /** Repeats failed work. */
  process(): Promise<unknown>;
  close(): Promise<void>;
}

/** Opens the receiver of a component. Returns `undefined` if the settings need none. */
type OpenReceiver = (
  settings: Settings,
  env: NodeJS.ProcessEnv,
  platform: PlatformVerificationOptions,
) => Promise<Receiver | undefined>;

/** The receivers of the components. */
export const receivers: Readonly<Record<string, OpenReceiver>> = {
  collateral: collateral.receiver,
};
