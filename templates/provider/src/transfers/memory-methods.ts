import type { DepositCapability, WithdrawalCapability } from "@provider-connectivity/contract";
import type { Books } from "../memory/books.ts";

interface Methods {
  readonly deposits: DepositCapability[];
  readonly withdrawals: { readonly method: WithdrawalCapability; readonly accountIds: readonly string[] }[];
}

const methods = new WeakMap<Books, Methods>();

/** The methods in these books: each kind of transfer that is offered adds its own. */
export function methodsIn(books: Books): Methods {
  const known = methods.get(books) ?? { deposits: [], withdrawals: [] };
  methods.set(books, known);
  return known;
}

/** Adds a way to withdraw for some accounts, or for all. */
export function addWithdrawalMethod(
  books: Books,
  method: WithdrawalCapability,
  accountIds = books.accounts.map(({ id }) => id),
): void {
  methodsIn(books).withdrawals.push({ method, accountIds });
}
