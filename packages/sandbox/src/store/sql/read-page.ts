import { sql, type RawBuilder, type SelectQueryBuilder, type SqlBool } from "kysely";
import type { OrderedPage, Page } from "../page.ts";
import type { Tables } from "./tables.ts";

/**
 * Reads one page of a list by key set: the database seeks to the cursor's key, so that a page costs the same wherever
 * in the list it is.
 *
 * @param list selects every item, from one table with the column `id` and those of the key
 * @param key the columns that order the list, ascending unless the page says otherwise; together they are unique
 */
export async function readPage<Table extends keyof Tables, Row>(
  list: SelectQueryBuilder<Tables, Table, Row>,
  { limit, startingAfter, endingBefore, order = "asc" }: Page & Partial<Pick<OrderedPage, "order">>,
  key: readonly string[] = ["position"],
): Promise<Row[]> {
  const columns = key.map((name) => sql.ref(name));
  const backwards = endingBefore !== undefined;
  const direction = (order === "asc") === backwards ? "desc" : "asc";
  const cursor = startingAfter ?? endingBefore;
  const rest = cursor === undefined ? list : list.where(beyond(list, { cursor, columns, direction }));
  const ordered = columns.reduce((query, column) => query.orderBy(column, direction), rest);
  const rows = await ordered.limit(limit).execute();
  return backwards ? rows.toReversed() : rows;
}

/** Holds for what comes after the cursor. Its key is null for an id that is not in the list: then nothing does. */
function beyond<Table extends keyof Tables, Row>(
  list: SelectQueryBuilder<Tables, Table, Row>,
  { cursor, columns, direction }: { cursor: string; columns: RawBuilder<unknown>[]; direction: "asc" | "desc" },
): RawBuilder<SqlBool> {
  const keyOfCursor = list
    .clearSelect()
    .select(columns.map((column, index) => column.as(`key_${index}`)))
    .where(sql<SqlBool>`${sql.ref("id")} = ${cursor}`);
  return sql<SqlBool>`(${sql.join(columns)}) ${sql.raw(direction === "asc" ? ">" : "<")} (${keyOfCursor})`;
}
