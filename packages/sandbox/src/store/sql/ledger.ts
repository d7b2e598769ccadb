import type { Kysely } from "kysely";
import { assetFromKey, assetKey } from "../../assets/model.ts";
import type { Bucket, Entry, Posting } from "../../ledger/entry.ts";
import type { StoreReader, StoreWriter } from "../store.ts";
import { preparePages } from "./prepare-pages.ts";
import { prepareInsert, type NewRow } from "./prepare-insert.ts";
import type { Session } from "./session.ts";
import type { Tables } from "./tables.ts";

type Line = NewRow<"postings">;

const lineColumns = ["entry_id", "account_id", "asset", "bucket", "amount"] as const;

/** Prepares the statements about entries and their postings. */
export function prepareLedger(db: Kysely<Tables>): (session: Session) => StoreWriter["ledger"] {
  const list = prepareList(db);
  const insert = prepareInsert(db, "entries", ["id", "reason", "created_at"]);
  const insertLines = prepareInsert(db, "postings", lineColumns);
  return (session) => ({
    list: (page) => list(session, page),
    async insert(entry) {
      const { id, reason, createdAt } = entry;
      await session.write(insert([{ id, reason, created_at: createdAt }]));
      await session.write(insertLines(toLines(entry)));
    },
  });
}

function prepareList(db: Kysely<Tables>) {
  const page = preparePages(db, () => db.selectFrom("entries").select(["id", "reason", "created_at"]));
  const lines = db.selectFrom("postings").select(lineColumns);
  return async (session: Session, wanted: Parameters<StoreReader["ledger"]["list"]>[0]): Promise<Entry[]> => {
    const heads = await page(session, wanted, {});
    if (heads.length === 0) return [];
    const ids = heads.map(({ id }) => id);
    const linesOf = lines.where("entry_id", "in", ids).orderBy("position");
    const byEntry = Map.groupBy(await session.read<Line>(linesOf.compile()), ({ entry_id }) => entry_id);
    return heads.map(({ id, reason, created_at: createdAt }) => ({
      id,
      reason,
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
