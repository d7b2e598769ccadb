import type { Account, AssetDefinition, AssetReference, Balances } from "@provider-connectivity/contract";
import { InvalidRequestError } from "@provider-connectivity/server";
import { amountOf, unitsOf } from "../shared/amount.ts";
import { isSameAsset } from "../shared/is-same-asset.ts";
import { createTable, type Table } from "./table.ts";

interface OwnedAccount extends Omit<Account, "balances"> {
  readonly customerId: string;
}

/** An account with its owner and its opening balances. */
export interface OpeningAccount extends OwnedAccount {
  readonly openingBalances: readonly { readonly asset: AssetReference; readonly amount: string }[];
}

/** Accounts, assets and balances in memory, for demonstrations and tests. They are lost when the process ends. */
export interface Books {
  readonly accounts: readonly OwnedAccount[];
  readonly assets: readonly AssetDefinition[];
  balancesOf(accountId: string): Readonly<Balances>;
  /** @throws InvalidRequestError `bad-request` if the balance is too low */
  debit(accountId: string, asset: AssetReference, amount: string): void;
  credit(accountId: string, asset: AssetReference, amount: string): void;
  hasAvailable(accountId: string, asset: AssetReference, amount: string): boolean;
  /** The table with this name. Created on first access. */
  table<Row extends { readonly id: string }>(name: string): Table<Row>;
}

interface Holding {
  readonly id: string;
  readonly asset: AssetReference;
  units: bigint;
}

/** Opens a ledger in memory. */
export function openBooks(opening: readonly OpeningAccount[], assets: readonly AssetDefinition[]): Books {
  const holdings = new Map(opening.map(({ id, openingBalances }) => [id, openingBalances.map(holdingOf)]));
  const tables = new Map<string, unknown>();
  const of = (accountId: string) => holdings.get(accountId) ?? [];
  const availableUnits = (accountId: string, asset: AssetReference) =>
    of(accountId).find((each) => isSameAsset(each.asset, asset))?.units ?? 0n;
  const change = (accountId: string, asset: AssetReference, units: bigint) => {
    const holding = of(accountId).find((each) => isSameAsset(each.asset, asset));
    if (holding === undefined) of(accountId).push({ id: crypto.randomUUID(), asset, units });
    else holding.units += units;
  };
  return {
    accounts: opening.map(({ openingBalances: _openingBalances, ...account }) => account),
    assets,
    balancesOf: (accountId) =>
      of(accountId).map(({ id, asset, units }) => ({ id, asset, availableAmount: amountOf(units) })),
    hasAvailable: (accountId, asset, amount) => availableUnits(accountId, asset) >= unitsOf(amount),
    debit(accountId, asset, amount) {
      if (availableUnits(accountId, asset) < unitsOf(amount))
        throw new InvalidRequestError("bad-request", "The account does not hold enough of this asset.");
      change(accountId, asset, -unitsOf(amount));
    },
    credit: (accountId, asset, amount) => change(accountId, asset, unitsOf(amount)),
    table<Row extends { readonly id: string }>(name: string) {
      const table = (tables.get(name) ?? createTable<Row>()) as Table<Row>;
      tables.set(name, table);
      return table;
    },
  };
}

function holdingOf({ asset, amount }: OpeningAccount["openingBalances"][number]): Holding {
  return { id: crypto.randomUUID(), asset, units: unitsOf(amount) };
}

/** The time in the contract's format. */
export function timestamp(milliseconds = Date.now()): string {
  return new Date(milliseconds).toISOString();
}
