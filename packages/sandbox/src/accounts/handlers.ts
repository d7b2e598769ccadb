import type { AccountsHandlers } from "@provider-connectivity/contract";
import type { HandlerContext } from "@provider-connectivity/server";
import type { StoreReader } from "../store/store.ts";
import { getAccount, listAccounts } from "./service.ts";

/** The operations of the component `accounts`. */
export function createAccountsHandlers(store: StoreReader): AccountsHandlers<HandlerContext> {
  return {
    async getAccounts({ query }, { customerId }) {
      return { status: 200, body: { accounts: await listAccounts(store, customerId, { page: query, view: query }) } };
    },

    async getAccountDetails({ query }, { account }) {
      return { status: 200, body: await getAccount(store, account.id, query) };
    },
  };
}
