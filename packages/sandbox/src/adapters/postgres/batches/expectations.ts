import type { Loader } from "./reads.ts";
import type { RowRef } from "./rows.ts";
import type { Member } from "./run.ts";
import type { EntityKindName } from "../../../components/entities.ts";

/** A row, or all entities of an owner. */
export type Want = { readonly ref: RowRef } | { readonly listOf: RowRef };

/** A bounded set of accounts. It drops the least recently used. */
const ACCOUNTS = 10_000;
/** The recorded reads of an account. */
const READS = 6;

/**
 * Remembers which balances and credit lines the last writes of an account read. The next one probably reads them too, so
 * its batch reads them together with everything else. A wrong guess costs only one more wait or one more row.
 */
export class Expectations {
  readonly #byAccount = new Map<string, Map<string, Want>>();

  /** Records a read by a write of these accounts. */
  note({ accounts }: Member, want: Want): void {
    const [account] = accounts;
    if (account === undefined) return;
    const known = this.#byAccount.get(account) ?? new Map<string, Want>();
    const key = keyOf(want);
    if (known.has(key)) return;
    if (known.size === READS) known.delete(known.keys().next().value!);
    known.set(key, want);
    this.#byAccount.delete(account);
    this.#byAccount.set(account, known);
    if (this.#byAccount.size > ACCOUNTS) this.#byAccount.delete(this.#byAccount.keys().next().value!);
  }

  /** Requests the rows that a write will probably read. */
  want({ accounts }: Member, loader: Loader): void {
    const [account] = accounts;
    if (account === undefined) return;
    for (const want of this.#byAccount.get(account)?.values() ?? [])
      if ("ref" in want) loader.want(want.ref);
      else loader.wantList(want.listOf.table as EntityKindName, want.listOf.owner);
  }
}

function keyOf(want: Want): string {
  return "ref" in want ? want.ref.key : `list ${want.listOf.key}`;
}
