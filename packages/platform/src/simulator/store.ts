/** The store of the simulator's records. @module */
import { type Tables, tableNames } from "./model.ts";

/** One table inside a transaction. Records are replaced, never changed in place. */
export interface Table<Row extends { readonly id: string }> {
  get(id: string): Row | undefined;
  /** Inserts the record or replaces the one with its id. */
  put(row: Row): void;
  delete(id: string): void;
  /** Every record, in the order of insertion. */
  list(): readonly Row[];
}

/** The tables inside one transaction. */
export type Transaction = { readonly [Name in keyof Tables]: Table<Tables[Name]> };

/**
 * A store. Transactions are synchronous: no request waits inside one, so transactions do not interleave or stay open while the
 * provider responds.
 */
export interface PlatformStore {
  /** Runs `work` in a transaction, which is rolled back if it throws. A nested transaction joins the outer one. */
  transact<Result>(work: (tables: Transaction) => Result): Result;
  /** Frees files and connections. The store cannot be used afterwards. */
  close(): void;
}

/**
 * Stores records in memory. They are lost when the process ends.
 *
 * @example
 * ```ts
 * import { createApprovingProvider, createAssetMap, createPlatform } from "@provider-connectivity/platform";
 *
 * const store = createMemoryPlatformStore();
 * const tokens = { publicKeys: {} };
 * const platform = await createPlatform({ provider: createApprovingProvider(), assets: createAssetMap([]), tokens, store });
 * ```
 */
export function createMemoryPlatformStore(): PlatformStore {
  let current = emptyTables();
  let open: Transaction | undefined;
  return {
    transact(work) {
      if (open !== undefined) return work(open);
      const draft = copyTables(current);
      open = draft.tables;
      try {
        const result = work(draft.tables);
        current = draft.rows;
        return result;
      } finally {
        open = undefined;
      }
    },
    close() {},
  };
}

type Rows = { readonly [Name in keyof Tables]: ReadonlyMap<string, Tables[Name]> };

function emptyTables(): Rows {
  return Object.fromEntries(tableNames.map((name) => [name, new Map()])) as unknown as Rows;
}

/** Copies only the tables that the work writes. */
function copyTables(from: Rows): { readonly tables: Transaction; readonly rows: Rows } {
  const rows: Record<string, ReadonlyMap<string, { readonly id: string }>> = { ...from };
  const written = new Set<string>();
  const writable = (name: string): Map<string, { readonly id: string }> => {
    if (!written.has(name)) {
      rows[name] = new Map(rows[name]);
      written.add(name);
    }
    return rows[name] as Map<string, { readonly id: string }>;
  };
  const tables = Object.fromEntries(
    tableNames.map((name) => [
      name,
      {
        get: (id: string) => rows[name]?.get(id),
        put: (row: { readonly id: string }) => void writable(name).set(row.id, row),
        delete: (id: string) => void writable(name).delete(id),
        list: () => [...(rows[name]?.values() ?? [])],
      },
    ]),
  );
  return { tables: tables as unknown as Transaction, rows: rows as unknown as Rows };
}
