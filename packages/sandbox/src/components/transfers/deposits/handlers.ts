import type { CapabilitiesHandlers, TransfersHandlers } from "@provider-connectivity/contract";
import { type ServerContext, NotFoundError } from "@provider-connectivity/server";
import { methodsOf, findAccount } from "../../accounts/service.ts";
import { pageOfItems } from "../../../ports/pages.ts";
import { isOffered, toDepositCapability } from "../methods.ts";
import type { TransfersDeps } from "../transfers.ts";
import { toDeposit } from "./deposit.ts";

/** The operations of deposits. */
export type DepositHandlers = Pick<TransfersHandlers<ServerContext>, "getDeposits" | "getDepositDetails"> &
  Pick<CapabilitiesHandlers<ServerContext>, "getDepositMethods">;

/** Deposits of an account. The newest comes first. */
export function createDepositHandlers({ store, config, components }: TransfersDeps): DepositHandlers {
  return {
    async getDepositMethods({ query }, { account, credential }) {
      const methods = methodsOf(config.transfers.deposits, await findAccount(store, account.id)).filter(({ deposit }) =>
        isOffered(deposit.transferMethod, { components, credential }),
      );
      const capabilities = pageOfItems(methods, query).map(toDepositCapability);
      return { status: 200, body: { capabilities } };
    },
    async getDeposits({ query }, { account }) {
      const deposits = await store.deposits.list(account.id, { ...query, order: "desc" });
      return { status: 200, body: { deposits: deposits.map(toDeposit) } };
    },
    async getDepositDetails({ params }, { account }) {
      const deposit = await store.deposits.find(account.id, params.id);
      if (deposit === undefined) throw new NotFoundError("There is no such deposit.");
      return { status: 200, body: toDeposit(deposit) };
    },
  };
}
