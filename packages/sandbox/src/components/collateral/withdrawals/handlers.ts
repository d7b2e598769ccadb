import type { CollateralHandlers } from "@provider-connectivity/contract";
import { type ServerContext, NotFoundError } from "@provider-connectivity/server";
import { type CollateralDeps, findCollateralAccount, readCollateralAccount } from "../collateral-account.ts";
import { toWithdrawalIntent } from "../intent.ts";
import { decideWithdrawal } from "./decide-withdrawal.ts";
import { registerWithdrawal } from "./register-withdrawal.ts";
import { toCollateralWithdrawal } from "./withdrawal.ts";

type Handlers = Pick<
  CollateralHandlers<ServerContext>,
  | "initiateCollateralWithdrawalTransactionIntent"
  | "initiateCollateralWithdrawalTransaction"
  | "getCollateralWithdrawalTransactions"
  | "getCollateralWithdrawalTransactionDetails"
>;

/** The operations that remove collateral. */
export function createCollateralWithdrawalHandlers(deps: CollateralDeps): Handlers {
  const { store } = deps;
  return {
    async initiateCollateralWithdrawalTransactionIntent({ params, body }, { account }) {
      const path = await findCollateralAccount(deps, { ...params, accountId: account.id });
      return { status: 200, body: toWithdrawalIntent(await decideWithdrawal(deps, path, body)) };
    },

    async initiateCollateralWithdrawalTransaction({ params, body }, { account }) {
      const path = await findCollateralAccount(deps, { ...params, accountId: account.id });
      return { status: 200, body: toCollateralWithdrawal(await registerWithdrawal(deps, path, body)) };
    },

    async getCollateralWithdrawalTransactions({ params, query }, { account }) {
      const own = await readCollateralAccount(deps, { ...params, accountId: account.id });
      if (own === undefined) return { status: 200, body: { transactions: [] } };
      const withdrawals = await store.collateralWithdrawals.list(account.id, { ...query, order: "asc" });
      return { status: 200, body: { transactions: withdrawals.map(toCollateralWithdrawal) } };
    },

    async getCollateralWithdrawalTransactionDetails({ params }, { account }) {
      const own = await readCollateralAccount(deps, { ...params, accountId: account.id });
      const withdrawal = own && (await store.collateralWithdrawals.find(account.id, params.collateralTxId));
      if (withdrawal === undefined) throw new NotFoundError("There is no such withdrawal of collateral.");
      return { status: 200, body: toCollateralWithdrawal(withdrawal) };
    },
  };
}
