import type { StoreReader } from "../../components/entities.ts";

/** How long a row is cached, in milliseconds. */
const REMEMBERED_MS = 1_000;
const MAX_ROWS = 10_000;

/** Finds rows that never change. */
export interface Constants extends Pick<StoreReader, "customers" | "assets" | "accounts"> {
  /** The cached row, without a query. */
  readonly remembered: (table: ConstantTable, id: string) => unknown;
  /** Caches a committed row that was read elsewhere. */
  readonly remember: (table: ConstantTable, id: string, row: unknown) => void;
}

/** The tables with rows that never change. */
export type ConstantTable = "customers" | "assets" | "accounts";

/**
 * Finds customers, assets and accounts in memory for a second after they were read. No operation changes them, so that a
 * request needs no wait for them; a change by SQL becomes visible after that second.
 */
export function rememberConstants({
  customers,
  assets,
  accounts,
}: Omit<Constants, "remembered" | "remember">): Constants {
  const memories = {
    customers: remember((id) => customers.find(id)),
    assets: remember((id) => assets.find(id)),
    accounts: remember((id) => accounts.find(id)),
  };
  return {
    customers: { ...customers, find: memories.customers.find },
    assets: { ...assets, find: memories.assets.find },
    accounts: { ...accounts, find: memories.accounts.find },
    remembered: (table, id) => memories[table].remembered(id),
    remember: (table, id, row) => (memories[table] as Memory<unknown>).remember(id, row),
  };
}

interface Memory<Row> {
  readonly find: (id: string) => Promise<Row | undefined>;
  readonly remembered: (id: string) => Row | undefined;
  readonly remember: (id: string, row: Row) => void;
}

interface Remembered<Row> {
  readonly reading: Promise<Row | undefined>;
  row?: Row;
  readonly until: number;
}

/** A missing row is not cached. */
function remember<Row>(read: (id: string) => Promise<Row | undefined>): Memory<Row> {
  const known = new Map<string, Remembered<Row>>();
  const lookUp = (id: string) => {
    const found = known.get(id);
    return found !== undefined && found.until > performance.now() ? found : undefined;
  };
  const keep = (id: string, added: Remembered<Row>) => {
    known.delete(id);
    known.set(id, added);
    if (known.size > MAX_ROWS) known.delete(known.keys().next().value!);
  };
  return {
    remembered: (id) => lookUp(id)?.row,
    remember: (id, row) => keep(id, { reading: Promise.resolve(row), row, until: performance.now() + REMEMBERED_MS }),
    find(id) {
      const found = lookUp(id);
      if (found !== undefined) return found.reading;
      const reading = read(id);
      const added: Remembered<Row> = { reading, until: performance.now() + REMEMBERED_MS };
      keep(id, added);
      const forget = () => void (known.get(id) === added && known.delete(id));
      reading.then((row) => (row === undefined ? forget() : void (added.row = row)), forget);
      return reading;
    },
  };
}
