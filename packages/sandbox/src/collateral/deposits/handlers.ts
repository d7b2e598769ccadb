import type { CollateralHandlers } from "@provider-connectivity/contract";
import { NotFoundError, type ServerContext } from "@provider-connectivity/server";
import type { Collateral } from "../collateral.ts";
import { findCollateralAccount } from "../find-collateral-account.ts";
import { decideDeposit } from "../intents/decide-deposit.ts";
import { toDepositIntent } from "../intents/model.ts";
import { toCollateralDeposit } from "./model.ts";
import { registerDeposit } from "./register-deposit.ts";

type Handlers = Pick<
  CollateralHandlers<ServerContext>,
  | "initiateCollateralDepositTransactionIntent"
  | "registerCollateralDepositTransaction"
  | "getCollateralDepositTransactions"
  | "getCollateralDepositTransactionDetails"
>;

/** The operations that add collateral. */
export function createCollateralDepositHandlers(parts: Collateral): Handlers {
  const { store } = parts;
  return {
    async initiateCollateralDepositTransactionIntent({ params, body }, { account }) {
      const path = await findCollateralAccount(parts, { ...params, accountId: account.id });
      return { status: 200, body: toDepositIntent(await decideDeposit(parts, path, body)) };
    },

    async registerCollateralDepositTransaction({ params, body }, { account }) {
      const path = await findCollateralAccount(parts, { ...params, accountId: account.id });
      return { status: 200, body: toCollateralDeposit(await registerDeposit(parts, path, body)) };
    },

    async getCollateralDepositTransactions({ params, query }, { account }) {
      await findCollateralAccount(parts, { ...params, accountId: account.id });
      const deposits = await store.collateralDeposits.list(account.id, { ...query, order: "asc" });
      return { status: 200, body: { transactions: deposits.map(toCollateralDeposit) } };
    },

    async getCollateralDepositTransactionDetails({ params }, { account }) {
      await findCollateralAccount(parts, { ...params, accountId: account.id });
      const deposit = await store.collateralDeposits.find(account.id, params.collateralTxId);
      if (deposit === undefined) throw new NotFoundError("There is no such deposit of collateral.");
      return { status: 200, body: toCollateralDeposit(deposit) };
    },
  };
}
