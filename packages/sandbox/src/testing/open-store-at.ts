import { openPostgresStore } from "../adapters/postgres/open-postgres-store.ts";
import { openSqliteStore } from "../adapters/sqlite/open-sqlite-store.ts";
import type { Store } from "../components/entities.ts";

/** Opens the store at a location that fits in one argument: the path of a SQLite file, or a `postgres:` URL. */
export function openStoreAt(
  place: string,
  options: { readonly migrate?: boolean } = {},
): Promise<Store & { close(): Promise<void> }> {
  if (place.startsWith("postgres:")) return openPostgresStore(place, { connections: 3, ...options });
  return openSqliteStore(place, options);
}
