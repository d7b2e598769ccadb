import * as z from "zod";
import type { AccountRecord } from "../domain/parties.ts";
import { id } from "./values.ts";

/** Whom something is offered to: all accounts, main accounts, sub-accounts, or these. */
export const accountSelector = z.union([z.enum(["all", "main", "sub"]), z.array(id).readonly()]);
export type AccountSelector = z.output<typeof accountSelector>;

/** Whether a selector names the account. */
export function isSelected(selector: AccountSelector, account: AccountRecord): boolean {
  if (selector === "all") return true;
  if (selector === "main" || selector === "sub") return (selector === "sub") === (account.parentId !== undefined);
  return selector.includes(account.id);
}

/** The methods that an account is offered, in their order. */
export function methodsOf<Method extends { readonly accounts: AccountSelector }>(
  methods: readonly Method[],
  account: AccountRecord,
): readonly Method[] {
  return methods.filter(({ accounts }) => isSelected(accounts, account));
}
