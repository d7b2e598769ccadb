import type { Account } from "@provider-connectivity/contract";
import type { BalancesLedger } from "../balances/ledger.ts";
import type { Handlers } from "../in-progress.ts";
import { requireFound } from "../shared/require-found.ts";
import type { AccountRecord, AccountsLedger } from "./ledger.ts";

/** The operations of the component `accounts`. */
export function handlers(ledger: AccountsLedger & BalancesLedger): Handlers<"accounts"> {
  const show = async (record: AccountRecord, withBalances = false): Promise<Account> =>
    withBalances ? { ...record, balances: [...(await ledger.listBalances(record.id))] } : record;
  return {
    getAccounts: async ({ query }, { customerId }) => {
      const records = await ledger.listAccounts(customerId, query);
      const accounts = await Promise.all(records.map((record) => show(record, query.balances)));
      return { status: 200, body: { accounts } };
    },

    getAccountDetails: async ({ query }, { customerId, account }) => {
      const record = requireFound(await ledger.findAccount(customerId, account.id), "account");
      return { status: 200, body: await show(record, query.balances) };
    },
  };
}
