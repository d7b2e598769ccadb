import { sql, type Kysely } from "kysely";
import { assetFromKey, assetKey, filterOf } from "../../assets/model.ts";
import type { BalanceRecord } from "../../balances/model.ts";
import type { BalanceWriter } from "../store.ts";
import { preparePages } from "./prepare-pages.ts";
import { prepareInsert, type NewRow } from "./prepare-insert.ts";
import { prepare } from "./prepare.ts";
import type { Session } from "./session.ts";
import type { Tables } from "./tables.ts";

type Row = Omit<NewRow<"balances">, "asset_kind" | "asset_name">;

/** Prepares the statements about balances. */
export function prepareBalances(db: Kysely<Tables>): (session: Session) => BalanceWriter {
  const balances = db.selectFrom("balances").select(["id", "account_id", "asset", "available", "locked", "credit"]);
  const find = prepare<{ account: string; asset: string }, Row>((value) =>
    balances.where("account_id", "=", value("account")).where("asset", "=", value("asset")),
  );
  const first = prepare<{ account: string; kind: string; name: string }, Row>((value) =>
    balances
      .where("account_id", "=", value("account"))
      .where("asset_kind", "=", value("kind"))
      .where("asset_name", "=", value("name"))
      .orderBy("position")
      .limit(1),
  );
  const page = preparePages<{ account: string }, "balances", Row>(db, (value) =>
    balances.where("account_id", "=", value("account")),
  );
  const pageOfAll = preparePages(db, () => balances);
  const save = prepareSave(db);
  return (session) => ({
    find: async (account, asset) => (await session.read(find({ account, asset: assetKey(asset) }))).map(toRecord)[0],
    first: async (account, filter) => (await session.read(first({ account, ...filter }))).map(toRecord)[0],
    list: async (account, wanted) => (await page(session, wanted, { account })).map(toRecord),
    async listOf(accounts) {
      if (accounts.length === 0) return [];
      const ofAccounts = balances.where("account_id", "in", accounts).orderBy("position");
      return (await session.read<Row>(ofAccounts.compile())).map(toRecord);
    },
    listAll: async (wanted) => (await pageOfAll(session, wanted, {})).map(toRecord),
    save: async (balance) => void (await session.write(save([toRow(balance)]))),
  });
}

const AMOUNTS = ["available", "locked", "credit"] as const;
const SAVED = ["id", "account_id", "asset", "asset_kind", "asset_name", ...AMOUNTS] as const;

function prepareSave(db: Kysely<Tables>) {
  const amounts = sql.join(AMOUNTS.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`));
  return prepareInsert(db, "balances", SAVED, sql`on conflict (id) do update set ${amounts}`);
}

function toRecord({ id, account_id: accountId, asset, available, locked, credit }: Row): BalanceRecord {
  return { id, accountId, asset: assetFromKey(asset), available, locked, credit };
}

function toRow({ id, accountId, asset, available, locked, credit }: BalanceRecord): NewRow<"balances"> {
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
