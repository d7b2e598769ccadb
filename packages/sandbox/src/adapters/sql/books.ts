/** The statements of the ledger: customers, assets, accounts, balances and entries. @module */
import type { AssetDefinition } from "@provider-connectivity/contract";
import { type Kysely, sql } from "kysely";
import type { StoreReader, StoreWriter } from "../../components/entities.ts";
import { assetFromKey, assetKey, filterOf } from "../../domain/asset.ts";
import type { BalanceRecord, Bucket, Entry, Posting, MovementKind } from "../../domain/ledger/entry.ts";
import type { AccountRecord, CustomerRecord } from "../../domain/parties.ts";
import type { BalanceWriter } from "../../ports/store.ts";
import { preparePages } from "./prepare-pages.ts";
import { type NewRow, prepare, prepareInsert } from "./statements.ts";
import type { AssetRow, Tables } from "./tables.ts";
import type { Session } from "./transaction.ts";

/** Prepares the statements for customers. */
export function prepareCustomers(db: Kysely<Tables>): (session: Session) => StoreWriter["customers"] {
  const customers = db.selectFrom("customers").select(["id", "name"]);
  const find = prepare<{ id: string }, CustomerRecord>((value) => customers.where("id", "=", value("id")));
  const page = preparePages(db, () => customers);
  const insert = prepareInsert(db, "customers", ["id", "name"]);
  return (session) => ({
    find: async (id) => (await session.read(find({ id })))[0],
    list: (wanted) => page(session, wanted, {}),
    insert: async (customer) => void (await session.write(insert([customer]))),
  });
}

type AssetDocument = Pick<AssetRow, "definition">;

/** Prepares the statements for listed assets. */
export function prepareAssets(db: Kysely<Tables>): (session: Session) => StoreWriter["assets"] {
  const assets = db.selectFrom("assets").select("definition");
  const find = prepare<{ id: string }, AssetDocument>((value) => assets.where("id", "=", value("id")));
  const page = preparePages(db, () => assets);
  const insert = prepareInsert(db, "assets", ["id", "definition"]);
  return (session) => ({
    find: async (id) => (await session.read(find({ id }))).map(toAsset)[0],
    list: async (wanted) => (await page(session, wanted, {})).map(toAsset),
    async insert(asset) {
      await session.write(insert([{ id: asset.id, definition: JSON.stringify(asset) }]));
    },
  });
}

function toAsset({ definition }: AssetDocument): AssetDefinition {
  return JSON.parse(definition) as AssetDefinition;
}

/** An account as a row. */
export type AccountColumns = NewRow<"accounts">;

/** The columns of an account, in the order in which they are written. */
export const accountColumns = ["id", "customer_id", "title", "description", "status", "parent_id"] as const;

/** Prepares the statements for accounts. */
export function prepareAccounts(db: Kysely<Tables>): (session: Session) => StoreWriter["accounts"] {
  const accounts = db.selectFrom("accounts").select(accountColumns);
  const find = prepare<{ id: string }, AccountColumns>((value) => accounts.where("id", "=", value("id")));
  const page = preparePages<{ customer: string }, "accounts", AccountColumns>(db, () => accounts, {
    owner: { column: "customer_id", value: "customer" },
  });
  const insert = prepareInsert(db, "accounts", accountColumns);
  return (session) => ({
    find: async (id) => (await session.read(find({ id }))).map(toAccount)[0],
    list: async (customer, wanted) => (await page(session, wanted, { customer })).map(toAccount),
    insert: async (account) => void (await session.write(insert([toAccountRow(account)]))),
  });
}

/** Reads a row. */
export function toAccount({ id, customer_id, title, description, status, parent_id }: AccountColumns): AccountRecord {
  return {
    id,
    customerId: customer_id,
    title,
    ...(description === null ? {} : { description }),
    status: status as AccountRecord["status"],
    ...(parent_id === null ? {} : { parentId: parent_id }),
  };
}

/** Makes the row of an account. */
export function toAccountRow({ id, customerId, title, description, status, parentId }: AccountRecord): AccountColumns {
  return { id, customer_id: customerId, title, description: description ?? null, status, parent_id: parentId ?? null };
}

type BalanceColumns = Omit<NewRow<"balances">, "asset_kind" | "asset_name">;

/** Prepares the statements for balances. */
export function prepareBalances(db: Kysely<Tables>): (session: Session) => BalanceWriter {
  const balances = db.selectFrom("balances").select(["id", "account_id", "asset", "available", "locked", "credit"]);
  const find = prepare<{ account: string; asset: string }, BalanceColumns>((value) =>
    balances.where("account_id", "=", value("account")).where("asset", "=", value("asset")),
  );
  const first = prepare<{ account: string; kind: string; name: string }, BalanceColumns>((value) =>
    balances
      .where("account_id", "=", value("account"))
      .where("asset_kind", "=", value("kind"))
      .where("asset_name", "=", value("name"))
      .orderBy("position")
      .limit(1),
  );
  const page = preparePages<{ account: string }, "balances", BalanceColumns>(db, () => balances, {
    owner: { column: "account_id", value: "account" },
  });
  const pageOfAll = preparePages(db, () => balances);
  const save = prepareSave(db);
  return (session) => ({
    find: async (account, asset) => (await session.read(find({ account, asset: assetKey(asset) }))).map(toBalance)[0],
    first: async (account, filter) => (await session.read(first({ account, ...filter }))).map(toBalance)[0],
    list: async (account, wanted) => (await page(session, wanted, { account })).map(toBalance),
    async listOf(accounts) {
      if (accounts.length === 0) return [];
      const ofAccounts = balances.where("account_id", "in", accounts).orderBy("position");
      return (await session.read<BalanceColumns>(ofAccounts.compile())).map(toBalance);
    },
    listAll: async (wanted) => (await pageOfAll(session, wanted, {})).map(toBalance),
    save: async (balance) => void (await session.write(save([toBalanceRow(balance)]))),
  });
}

const AMOUNTS = ["available", "locked", "credit"] as const;
const SAVED = ["id", "account_id", "asset", "asset_kind", "asset_name", ...AMOUNTS] as const;

function prepareSave(db: Kysely<Tables>) {
  const amounts = sql.join(AMOUNTS.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`));
  return prepareInsert(db, "balances", SAVED, sql`on conflict (id) do update set ${amounts}`);
}

function toBalance({ id, account_id: accountId, asset, available, locked, credit }: BalanceColumns): BalanceRecord {
  return { id, accountId, asset: assetFromKey(asset), available, locked, credit };
}

function toBalanceRow({ id, accountId, asset, available, locked, credit }: BalanceRecord): NewRow<"balances"> {
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

type Line = NewRow<"postings">;

const lineColumns = ["entry_id", "account_id", "asset", "bucket", "amount"] as const;

/** Prepares the statements for entries and their postings. */
export function prepareLedger(db: Kysely<Tables>): (session: Session) => StoreWriter["ledger"] {
  const list = prepareList(db);
  const insert = prepareInsert(db, "entries", ["id", "kind", "created_at"]);
  const insertLines = prepareInsert(db, "postings", lineColumns);
  return (session) => ({
    list: (page) => list(session, page),
    async insert(entry) {
      const { id, kind, createdAt } = entry;
      await session.write(insert([{ id, kind, created_at: createdAt }]));
      await session.write(insertLines(toLines(entry)));
    },
  });
}

function prepareList(db: Kysely<Tables>) {
  const page = preparePages(db, () => db.selectFrom("entries").select(["id", "kind", "created_at"]));
  const lines = db.selectFrom("postings").select(lineColumns);
  return async (session: Session, wanted: Parameters<StoreReader["ledger"]["list"]>[0]): Promise<Entry[]> => {
    const heads = await page(session, wanted, {});
    if (heads.length === 0) return [];
    const ids = heads.map(({ id }) => id);
    const linesOf = lines.where("entry_id", "in", ids).orderBy("position");
    const byEntry = Map.groupBy(await session.read<Line>(linesOf.compile()), ({ entry_id }) => entry_id);
    return heads.map(({ id, kind, created_at: createdAt }) => ({
      id,
      kind: kind as MovementKind,
      createdAt,
      postings: (byEntry.get(id) ?? []).map(toPosting),
    }));
  };
}

function toPosting({ account_id: accountId, asset, bucket, amount }: Line): Posting {
  return { accountId, asset: assetFromKey(asset), bucket: bucket as Bucket, amount };
}

function toLines({ id, postings }: Entry): Line[] {
  return postings.map(({ accountId, asset, bucket, amount }) => ({
    entry_id: id,
    account_id: accountId,
    asset: assetKey(asset),
    bucket,
    amount,
  }));
}
