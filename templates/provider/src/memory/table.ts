import { BadRequestError } from "@provider-connectivity/server";
import { isDeepStrictEqual } from "node:util";
import { type Page, pageOf } from "../shared/page.ts";
import type { Write } from "../shared/write.ts";

/** Things that belong to accounts, each made once for its key. */
export interface Table<Row extends { readonly id: string }> {
  /**
   * Makes a thing, unless there is one with the write's key: then that is what it gives.
   *
   * @param content what the request says; other content under the same key is refused
   * @param make books it too; where it throws, nothing is kept
   */
  add(write: Write, content: unknown, make: () => Row): Row;
  findByKey(operationKey: string): Row | undefined;
  find(accountId: string, id: string): Row | undefined;
  replace(accountId: string, row: Row): Row;
  /** In the order in which they were made, or newest first. */
  list(accountId: string, page: Page & { readonly order?: "asc" | "desc" }, keep?: (row: Row) => boolean): Row[];
}

interface Entry<Row> {
  readonly accountId: string;
  readonly content: unknown;
  row: Row;
}

export function createTable<Row extends { readonly id: string }>(): Table<Row> {
  const entries = new Map<string, Entry<Row>>();
  const entryOf = (accountId: string, id: string) =>
    [...entries.values()].find((entry) => entry.accountId === accountId && entry.row.id === id);
  return {
    add({ operationKey, accountId }, content, make) {
      const known = entries.get(operationKey);
      if (known === undefined) {
        const row = make();
        entries.set(operationKey, { accountId, content, row });
        return row;
      }
      if (isDeepStrictEqual(known.content, content)) return known.row;
      throw new BadRequestError("bad-request", "This is there already, with other content.");
    },
    findByKey: (operationKey) => entries.get(operationKey)?.row,
    find: (accountId, id) => entryOf(accountId, id)?.row,
    replace(accountId, row) {
      const entry = entryOf(accountId, row.id);
      if (entry !== undefined) entry.row = row;
      return row;
    },
    list(accountId, page, keep = () => true) {
      const rows = [...entries.values()].filter((entry) => entry.accountId === accountId).map(({ row }) => row);
      const kept = rows.filter(keep);
      return pageOf(page.order === "desc" ? kept.toReversed() : kept, page);
    },
  };
}
