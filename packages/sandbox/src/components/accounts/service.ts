/** Accounts: how they are found, listed, selected and sent. @module */
import type { Account } from "@provider-connectivity/contract";
import { type Accounts, InvalidRequestError, NotFoundError, type OfferedAccounts } from "@provider-connectivity/server";
import type { AccountSelector } from "../../config/account-selector.ts";
import type { CompleteConfig } from "../../config/sandbox-config.ts";
import type { AccountRecord } from "../../domain/parties.ts";
import type { Page } from "../../ports/pages.ts";
import type { StoreReader } from "../../ports/store.ts";
import { toBalance } from "../balances/service.ts";

/** An account on the wire, without its owner and absent values. */
function toAccount({ id, title, description, status, parentId }: AccountRecord): Account {
  return {
    id,
    title,
    ...(description === undefined ? {} : { description }),
    status,
    ...(parentId === undefined ? {} : { parentId }),
  };
}

/** Whether the request asks for balances. */
export interface AccountView {
  readonly balances?: boolean | undefined;
}

/** A page of a customer's accounts, in the order in which they were opened. */
export async function listAccounts(
  store: StoreReader,
  customerId: string,
  { page, view }: { page: Page; view: AccountView },
): Promise<Account[]> {
  return withView(store, await store.accounts.list(customerId, page), view);
}

/**
 * One account.
 *
 * @throws NotFoundError if it was deleted during the request
 */
export async function getAccount(store: StoreReader, accountId: string, view: AccountView): Promise<Account> {
  const [account] = await withView(store, [await findAccount(store, accountId)], view);
  return account!;
}

/**
 * One stored account.
 *
 * @throws NotFoundError if it was deleted during the request
 */
export async function findAccount({ accounts }: StoreReader, accountId: string): Promise<AccountRecord> {
  const record = await accounts.find(accountId);
  if (record === undefined) throw new NotFoundError("There is no such account.");
  return record;
}

/**
 * Checks that the account is active.
 *
 * @throws InvalidRequestError `bad-request` for an inactive account
 */
export function requireActive({ status }: Pick<AccountRecord, "status">): void {
  if (status === "active") return;
  throw new InvalidRequestError("bad-request", "The account is inactive: it can be read, but not used.");
}

/**
 * Finds an active account.
 *
 * @throws NotFoundError like `findAccount`; InvalidRequestError `bad-request` for an inactive account
 */
export async function findActiveAccount(reader: StoreReader, accountId: string): Promise<AccountRecord> {
  const account = await findAccount(reader, accountId);
  requireActive(account);
  return account;
}

async function withView(store: StoreReader, records: readonly AccountRecord[], view: AccountView): Promise<Account[]> {
  if (view.balances !== true) return records.map(toAccount);
  const balances = await store.balances.listOf(records.map(({ id }) => id));
  const byAccount = Map.groupBy(balances, ({ accountId }) => accountId);
  return records.map((record) => ({ ...toAccount(record), balances: (byAccount.get(record.id) ?? []).map(toBalance) }));
}

/** The lookup of accounts for the request pipeline: an account of another customer is not found. */
export function createAccounts(store: StoreReader): Accounts {
  return {
    async find(accountId, customerId) {
      const account = await store.accounts.find(accountId);
      return account?.customerId === customerId ? account : undefined;
    },
  };
}

/** Whether a selector includes the account. */
export function isSelected(selector: AccountSelector, account: AccountRecord): boolean {
  if (selector === "all") return true;
  if (selector === "main" || selector === "sub") return (selector === "sub") === (account.parentId !== undefined);
  return selector.includes(account.id);
}

const STEP = 200;

/** Looks up the accounts of a customer that the configuration offers a component to. */
export function createOfferedTo(
  { accounts }: Pick<StoreReader, "accounts">,
  { offeredTo }: Pick<CompleteConfig, "offeredTo">,
): (component: string, customerId: string) => Promise<OfferedAccounts> {
  const selectors = new Map(Object.entries(offeredTo));
  return async (component, customerId) => {
    const selector = selectors.get(component) ?? "all";
    if (selector === "all") return "*";
    const ids: string[] = [];
    for (let page = await accounts.list(customerId, { limit: STEP }); page.length > 0;) {
      ids.push(...page.filter((account) => isSelected(selector, account)).map(({ id }) => id));
      page = await accounts.list(customerId, { limit: STEP, startingAfter: page.at(-1)!.id });
    }
    return ids;
  };
}

/** The methods that are offered to an account, in order. */
export function methodsOf<Method extends { readonly accounts: AccountSelector }>(
  methods: readonly Method[],
  account: AccountRecord,
): readonly Method[] {
  return methods.filter(({ accounts }) => isSelected(accounts, account));
}
