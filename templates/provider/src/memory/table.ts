import { InvalidRequestError } from "@provider-connectivity/server";
import { isDeepStrictEqual } from "node:util";
import { type Page, pageOf } from "../shared/page.ts";
import type { Write } from "../shared/write.ts";

/** Objects of accounts, each created once for its key. */
export interface Table<Row extends { readonly id: string }> {
  /**
   * Creates an object, or returns the existing one with the write's key.
   *
   * @param content the content of the request. Other content with the same key is refused
   * @param make creates and books the object. If it throws, nothing is stored
   */
  add(write: Write, content: unknown, make: () => Row): Row;
  findByKey(operationKey: string): Row | undefined;
  find(accountId: string, id: string): Row | undefined;
  replace(accountId: string, row: Row): Row;
  /** In order of creation, or newest first. */
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
      throw new InvalidRequestError("bad-request", "This already exists with other content.");
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
