import { sql, type SelectQueryBuilder, type SqlBool } from "kysely";
import type { Page } from "../page.ts";
import type { Tables } from "./tables.ts";

/**
 * Reads one page of a list by key set: the database seeks to the cursor's position, so that a page costs the same
 * wherever in the list it is.
 *
 * @param list selects every item, from one table with the columns `id` and `position`
 */
export async function readPage<Table extends keyof Tables, Row>(
  list: SelectQueryBuilder<Tables, Table, Row>,
  { limit, startingAfter, endingBefore }: Page,
): Promise<Row[]> {
  const position = sql.ref<number>("position");
  if (endingBefore !== undefined) {
    const before = list.where(sql<SqlBool>`${position} < (${positionOf(list, endingBefore)})`);
    return (await before.orderBy(position, "desc").limit(limit).execute()).toReversed();
  }
  const after =
    startingAfter === undefined ? list : list.where(sql<SqlBool>`${position} > (${positionOf(list, startingAfter)})`);
  return after.orderBy(position, "asc").limit(limit).execute();
}

/** Null for an id that is not in the list: then nothing is before or after it. */
function positionOf<Table extends keyof Tables, Row>(list: SelectQueryBuilder<Tables, Table, Row>, id: string) {
  return list
    .clearSelect()
    .select(sql.ref<number>("position").as("position"))
    .where(sql<SqlBool>`${sql.ref("id")} = ${id}`);
}
