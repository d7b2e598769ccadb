import type { MemoryTable } from "./memory-table.ts";

/**
 * What a foreign key does in a database.
 *
 * @throws Error for an id that no row of the table has
 */
export function mustExist(table: Pick<MemoryTable<unknown>, "find">, id: string): void {
  if (table.find(id) === undefined) throw new Error(`There is no row with the id ${id}.`);
}
