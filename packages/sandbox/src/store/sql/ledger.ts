import type { Kysely } from "kysely";
import { assetFromKey, assetKey } from "../../assets/model.ts";
import type { Bucket, Entry, Posting } from "../../ledger/entry.ts";
import type { StoreWriter } from "../store.ts";
import { readPage } from "./read-page.ts";
import type { PostingRow, Tables } from "./tables.ts";

type Row = Omit<PostingRow, "position">;

/** Entries and their postings in SQL. */
export function createSqlLedger(db: Kysely<Tables>): StoreWriter["ledger"] {
  const entries = db.selectFrom("entries").select(["id", "reason", "created_at"]);
  const postings = db.selectFrom("postings").select(["entry_id", "account_id", "asset", "bucket", "amount"]);
  return {
    async list(page) {
      const rows = await readPage(entries, page);
      if (rows.length === 0) return [];
      const lines = postings.where(
        "entry_id",
        "in",
        rows.map(({ id }) => id),
      );
      const byEntry = Map.groupBy(await lines.orderBy("position").execute(), ({ entry_id }) => entry_id);
      return rows.map(({ id, reason, created_at: createdAt }) => ({
        id,
        reason,
        createdAt,
        postings: (byEntry.get(id) ?? []).map(toPosting),
      }));
    },
    async insert(entry) {
      const { id, reason, createdAt } = entry;
      await db.insertInto("entries").values({ id, reason, created_at: createdAt }).execute();
      await db.insertInto("postings").values(toRows(entry)).execute();
    },
  };
}

function toPosting({ account_id: accountId, asset, bucket, amount }: Row): Posting {
  return { accountId, asset: assetFromKey(asset), bucket: bucket as Bucket, amount };
}

function toRows({ id, postings }: Entry): Row[] {
  return postings.map(({ accountId, asset, bucket, amount }) => ({
    entry_id: id,
    account_id: accountId,
    asset: assetKey(asset),
    bucket,
    amount,
  }));
}
