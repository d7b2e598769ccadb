import type { DepositCapability, WithdrawalCapability } from "@provider-connectivity/contract";
import type { Books } from "../memory/books.ts";

interface Methods {
  readonly deposits: DepositCapability[];
  readonly withdrawals: { readonly method: WithdrawalCapability; readonly accountIds: readonly string[] }[];
}

const methods = new WeakMap<Books, Methods>();

/** The methods of this ledger. Each offered kind of transfer adds its own. */
export function methodsIn(books: Books): Methods {
  const known = methods.get(books) ?? { deposits: [], withdrawals: [] };
  methods.set(books, known);
  return known;
}

/** Adds a withdrawal method for some accounts, or for all. */
export function addWithdrawalMethod(
  books: Books,
  method: WithdrawalCapability,
  accountIds = books.accounts.map(({ id }) => id),
): void {
  methodsIn(books).withdrawals.push({ method, accountIds });
}
