import type { Kysely } from "kysely";
import { assetFromKey, assetKey, filterOf } from "../../assets/model.ts";
import type { BalanceRecord } from "../../balances/model.ts";
import type { BalanceWriter } from "../store.ts";
import { readPage } from "./read-page.ts";
import type { BalanceRow, Tables } from "./tables.ts";

/** Balances in SQL. */
export function createSqlBalances(db: Kysely<Tables>): BalanceWriter {
  const balances = db.selectFrom("balances").select(["id", "account_id", "asset", "available", "locked", "credit"]);
  return {
    async find(accountId, asset) {
      const [row] = await balances.where("account_id", "=", accountId).where("asset", "=", assetKey(asset)).execute();
      return row === undefined ? undefined : toRecord(row);
    },
    async first(accountId, { kind, name }) {
      const list = balances
        .where("account_id", "=", accountId)
        .where("asset_kind", "=", kind)
        .where("asset_name", "=", name);
      const [row] = await list.orderBy("position").limit(1).execute();
      return row === undefined ? undefined : toRecord(row);
    },
    async list(accountId, page) {
      return (await readPage(balances.where("account_id", "=", accountId), page)).map(toRecord);
    },
    async listOf(accountIds) {
      if (accountIds.length === 0) return [];
      const rows = await balances.where("account_id", "in", accountIds).orderBy("position").execute();
      return rows.map(toRecord);
    },
    listAll: async (page) => (await readPage(balances, page)).map(toRecord),
    async save(balance) {
      const { available, locked, credit } = balance;
      const update = { available, locked, credit };
      await db
        .insertInto("balances")
        .values(toRow(balance))
        .onConflict((row) => row.column("id").doUpdateSet(update))
        .execute();
    },
  };
}

function toRecord(row: Omit<BalanceRow, "position" | "asset_kind" | "asset_name">): BalanceRecord {
  const { id, account_id: accountId, asset, available, locked, credit } = row;
  return { id, accountId, asset: assetFromKey(asset), available, locked, credit };
}

function toRow({ id, accountId, asset, available, locked, credit }: BalanceRecord): Omit<BalanceRow, "position"> {
  const { kind, name } = filterOf(asset);
  return {
    id,
    account_id: accountId,
    asset: assetKey(asset),
    asset_kind: kind,
    asset_name: name,
    available,
    locked,
    credit,
  };
}
