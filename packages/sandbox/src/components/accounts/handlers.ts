import type { AccountsHandlers } from "@provider-connectivity/contract";
import type { Credential, ServerContext } from "@provider-connectivity/server";
import type { StoreReader } from "../../ports/store.ts";
import { type AccountView, getAccount, listAccounts } from "./service.ts";

/** The operations of the component `accounts`. */
export function createAccountsHandlers(store: StoreReader): AccountsHandlers<ServerContext> {
  return {
    async getAccounts({ query }, { customerId, credential }) {
      const view = viewOf(query, credential);
      return { status: 200, body: { accounts: await listAccounts(store, customerId, { page: query, view }) } };
    },

    async getAccountDetails({ query }, { account, credential }) {
      return { status: 200, body: await getAccount(store, account.id, viewOf(query, credential)) };
    },
  };
}

/** An API key without permission for balances gets accounts without balances. */
function viewOf({ balances }: AccountView, { permissions }: Pick<Credential, "permissions">): AccountView {
  return { balances: balances === true && permissions?.includes("balances") !== false };
}
