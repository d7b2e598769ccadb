import type { AssetDefinition } from "@provider-connectivity/contract";
import type { Kysely } from "kysely";
import type { StoreWriter } from "../store.ts";
import { readPage } from "./read-page.ts";
import type { Tables } from "./tables.ts";

/** Listed assets in SQL. */
export function createSqlAssets(db: Kysely<Tables>): StoreWriter["assets"] {
  const assets = db.selectFrom("assets").select("definition");
  return {
    async find(id) {
      const row = await assets.where("id", "=", id).executeTakeFirst();
      return row === undefined ? undefined : toAsset(row);
    },
    list: async (page) => (await readPage(assets, page)).map(toAsset),
    async insert(asset) {
      await db
        .insertInto("assets")
        .values({ id: asset.id, definition: JSON.stringify(asset) })
        .execute();
    },
  };
}

function toAsset({ definition }: { definition: string }): AssetDefinition {
  return JSON.parse(definition) as AssetDefinition;
}
