import type { CollateralHandlers } from "@provider-connectivity/contract";
import { type ServerContext, NotFoundError } from "@provider-connectivity/server";
import { type CollateralDeps, findCollateralAccount, readCollateralAccount } from "../collateral-account.ts";
import { toDepositIntent } from "../intent.ts";
import { decideDeposit } from "./decide-deposit.ts";
import { toCollateralDeposit } from "./deposit.ts";
import { registerDeposit } from "./register-deposit.ts";

type Handlers = Pick<
  CollateralHandlers<ServerContext>,
  | "initiateCollateralDepositTransactionIntent"
  | "registerCollateralDepositTransaction"
  | "getCollateralDepositTransactions"
  | "getCollateralDepositTransactionDetails"
>;

/** The operations that add collateral. */
export function createCollateralDepositHandlers(deps: CollateralDeps): Handlers {
  const { store } = deps;
  return {
    async initiateCollateralDepositTransactionIntent({ params, body }, { account }) {
      const path = await findCollateralAccount(deps, { ...params, accountId: account.id });
      return { status: 200, body: toDepositIntent(await decideDeposit(deps, path, body)) };
    },

    async registerCollateralDepositTransaction({ params, body }, { account }) {
      const path = await findCollateralAccount(deps, { ...params, accountId: account.id });
      return { status: 200, body: toCollateralDeposit(await registerDeposit(deps, path, body)) };
    },

    async getCollateralDepositTransactions({ params, query }, { account }) {
      const own = await readCollateralAccount(deps, { ...params, accountId: account.id });
      if (own === undefined) return { status: 200, body: { transactions: [] } };
      const deposits = await store.collateralDeposits.list(account.id, { ...query, order: "asc" });
      return { status: 200, body: { transactions: deposits.map(toCollateralDeposit) } };
    },

    async getCollateralDepositTransactionDetails({ params }, { account }) {
      const own = await readCollateralAccount(deps, { ...params, accountId: account.id });
      const deposit = own && (await store.collateralDeposits.find(account.id, params.collateralTxId));
      if (deposit === undefined) throw new NotFoundError("There is no such deposit of collateral.");
      return { status: 200, body: toCollateralDeposit(deposit) };
    },
  };
}
