import type { AssetDefinition } from "@provider-connectivity/contract";
import type { Kysely } from "kysely";
import type { StoreWriter } from "../store.ts";
import { preparePages } from "./prepare-pages.ts";
import { prepareInsert } from "./prepare-insert.ts";
import { prepare } from "./prepare.ts";
import type { Session } from "./session.ts";
import type { AssetRow, Tables } from "./tables.ts";

type Row = Pick<AssetRow, "definition">;

/** Prepares the statements about listed assets. */
export function prepareAssets(db: Kysely<Tables>): (session: Session) => StoreWriter["assets"] {
  const assets = db.selectFrom("assets").select("definition");
  const find = prepare<{ id: string }, Row>((value) => assets.where("id", "=", value("id")));
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

function toAsset({ definition }: Row): AssetDefinition {
  return JSON.parse(definition) as AssetDefinition;
}
