/** What operations make and keep besides the books: each thing has an owner, a time and an id. @module */
import { filterOf, type AssetFilter } from "../assets/model.ts";
import type { CollateralAddressRecord } from "../collateral/addresses/model.ts";
import type { CollateralDepositRecord } from "../collateral/deposits/model.ts";
import type { CollateralIntentRecord } from "../collateral/intents/model.ts";
import type { CollateralLinkRecord } from "../collateral/links/model.ts";
import type { CollateralAccountRecord } from "../collateral/model.ts";
import type {
  SettlementOfferRecord,
  SettlementRecord,
  SettlementTransactionRecord,
} from "../collateral/settlements/model.ts";

import type { CollateralWithdrawalRecord } from "../collateral/withdrawals/model.ts";
import type { CreditLineRecord } from "../ledger/credit-line.ts";
import type { HoldingRecord } from "../ledger/holding.ts";
import type { TradingResultRecord } from "../ledger/trading-result.ts";
import type { QuoteRecord } from "../liquidity/model.ts";
import type { RampRecord } from "../ramps/model.ts";
import type { AnsweredRequest } from "../idempotency/model.ts";
import type { Task } from "../progress/task.ts";
import type { DepositAddressRecord } from "../transfers/deposit-addresses/model.ts";
import type { DepositRecord } from "../transfers/deposits/model.ts";
import type { WithdrawalRecord } from "../transfers/withdrawals/model.ts";
import type { OrderedPage } from "./page.ts";

/** Every kind of thing; a new kind is one line here and one in `entityKinds`. */
export interface Entities {
  readonly quotes: QuoteRecord;
  readonly withdrawals: WithdrawalRecord;
  readonly deposits: DepositRecord;
  readonly depositAddresses: DepositAddressRecord;
  readonly ramps: RampRecord;
  readonly collateralAccounts: CollateralAccountRecord;
  readonly collateralLinks: CollateralLinkRecord;
  readonly collateralAddresses: CollateralAddressRecord;
  readonly collateralIntents: CollateralIntentRecord;
  readonly collateralDeposits: CollateralDepositRecord;
  readonly collateralWithdrawals: CollateralWithdrawalRecord;
  readonly settlementOffers: SettlementOfferRecord;
  readonly settlements: SettlementRecord;
  readonly settlementTransactions: SettlementTransactionRecord;
  readonly tradingResults: TradingResultRecord;
  readonly holdings: HoldingRecord;
  readonly creditLines: CreditLineRecord;
  readonly tasks: Task;
  readonly answeredRequests: AnsweredRequest;
}

export type EntityKindName = keyof Entities;

/** Where a thing of a kind belongs. */
export interface EntityKind<Entity> {
  /** Who sees it: it is found and listed under this owner only. Never changes. */
  readonly owner: (entity: Entity) => string;
  /** By what it is found; unique for its owner. Never changes. */
  readonly key: (entity: Entity) => string;
  /** Orders its lists: ISO 8601 in UTC with milliseconds, so that it sorts as text. */
  readonly time: (entity: Entity) => string;
  /** The shorter list in which it also stands. Never changes. */
  readonly group?: (entity: Entity) => string;
}

/** The one owner of what belongs to nobody. */
export const NOBODY = "";

interface OfAccount {
  readonly id: string;
  readonly accountId: string;
  readonly createdAt: string;
}

const ofAccount = {
  owner: ({ accountId }: Pick<OfAccount, "accountId">) => accountId,
  key: ({ id }: Pick<OfAccount, "id">) => id,
  time: ({ createdAt }: Pick<OfAccount, "createdAt">) => createdAt,
};

/** The group of what concerns one asset, or several with one symbol. */
export function filterGroup({ kind, name }: AssetFilter): string {
  return `${kind} ${name}`;
}

export const entityKinds: { readonly [Kind in EntityKindName]: EntityKind<Entities[Kind]> } = {
  quotes: ofAccount,
  withdrawals: { ...ofAccount, group: ({ destination }) => destination.transferMethod },
  deposits: ofAccount,
  depositAddresses: { ...ofAccount, group: ({ destination }) => destination.transferMethod },
  ramps: ofAccount,
  collateralAccounts: {
    owner: () => NOBODY,
    key: ({ collateralId }) => collateralId,
    time: ({ createdAt }) => createdAt,
    group: ({ accountId }) => accountId,
  },
  collateralLinks: ofAccount,
  collateralAddresses: { ...ofAccount, group: ({ address }) => filterGroup(filterOf(address.asset)) },
  collateralIntents: { ...ofAccount, key: ({ fireblocksIntentId }) => fireblocksIntentId },
  collateralDeposits: ofAccount,
  collateralWithdrawals: ofAccount,
  settlementOffers: { ...ofAccount, key: ({ version }) => version },
  settlements: { ...ofAccount, key: ({ settlementId }) => settlementId, group: ({ version }) => version },
  settlementTransactions: { ...ofAccount, group: ({ settlementId }) => settlementId },
  tradingResults: ofAccount,
  holdings: { ...ofAccount, owner: () => NOBODY },
  creditLines: { ...ofAccount, owner: ({ customerId }) => customerId, key: ({ accountId }) => accountId },
  tasks: { owner: () => NOBODY, key: ({ id }) => id, time: ({ dueAt }) => dueAt },
  answeredRequests: { owner: () => NOBODY, key: ({ id }) => id, time: ({ expiresAt }) => expiresAt },
};

export const entityKindNames = Object.keys(entityKinds) as readonly EntityKindName[];

export interface EntityReader<Entity> {
  /** The owner's thing with this key; another owner's is not found. */
  find(owner: string, key: string): Promise<Entity | undefined>;
  /**
   * By time, and by the order of creation among things of one time. The cursors of the page are keys.
   *
   * @param group only the things of this group
   */
  list(owner: string, page: OrderedPage, group?: string): Promise<readonly Entity[]>;
}

export interface EntityWriter<Entity> extends EntityReader<Entity> {
  /** Fails where the owner has one with this key. */
  insert(entity: Entity): Promise<void>;
  /** Replaces the owner's thing with this key; fails where there is none. */
  replace(entity: Entity): Promise<void>;
  /** Removes the owner's thing with this key, if there is one. */
  remove(owner: string, key: string): Promise<void>;
}

export type EntityReaders = { readonly [Kind in EntityKindName]: EntityReader<Entities[Kind]> };
export type EntityWriters = { readonly [Kind in EntityKindName]: EntityWriter<Entities[Kind]> };
