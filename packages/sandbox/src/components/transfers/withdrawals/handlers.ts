import type {
  CapabilitiesHandlers,
  TransfersBlockchainHandlers,
  TransfersFiatHandlers,
  TransfersHandlers,
  TransfersInternalHandlers,
  TransfersPeerAccountsHandlers,
} from "@provider-connectivity/contract";
import type { HandlerContext, ServerContext } from "@provider-connectivity/server";
import { methodsOf, findAccount } from "../../accounts/service.ts";
import { pageOfItems } from "../../../ports/pages.ts";
import { type AttributionHeaders, attributionOf } from "../../requirements/participants.ts";
import type { StoreWriter, WithdrawalTransferMethod } from "../entities.ts";
import { isOffered, toWithdrawalCapability } from "../methods.ts";
import type { TransfersDeps } from "../transfers.ts";
import { createWithdrawal } from "./create-withdrawal.ts";
import { findWithdrawal, listWithdrawals, listWithdrawalsBy } from "./read-withdrawals.ts";
import { toWithdrawal, toWithdrawalBy, type WithdrawalRequest } from "./withdrawal.ts";

type Lists =
  | "getBlockchainWithdrawals"
  | "getFiatWithdrawals"
  | "getPeerAccountWithdrawals"
  | "getSubAccountWithdrawals";
type Creations =
  | "createBlockchainWithdrawal"
  | "createFiatWithdrawal"
  | "createPeerAccountWithdrawal"
  | "createSubAccountWithdrawal";
type All = TransfersHandlers<ServerContext<StoreWriter>> &
  TransfersBlockchainHandlers<ServerContext<StoreWriter>> &
  TransfersFiatHandlers<ServerContext<StoreWriter>> &
  TransfersPeerAccountsHandlers<ServerContext<StoreWriter>> &
  TransfersInternalHandlers<ServerContext<StoreWriter>> &
  CapabilitiesHandlers<ServerContext<StoreWriter>>;

/** The operations of withdrawals, of every component. */
export type WithdrawalHandlers = Pick<
  All,
  "getWithdrawalMethods" | "getWithdrawals" | "getWithdrawalDetails" | Lists | Creations
>;

/** Withdrawals with any method. */
export function createWithdrawalHandlers(deps: TransfersDeps): WithdrawalHandlers {
  const { store, config, components } = deps;
  const create = <Method extends WithdrawalTransferMethod>(method: Method) =>
    async function createBy(
      { body, headers }: { body: WithdrawalRequest; headers: AttributionHeaders },
      context: HandlerContext<"account" | "operationKey", StoreWriter>,
    ) {
      const attribution = attributionOf(headers);
      const record = await createWithdrawal(deps, context, { request: body, attribution });
      return { status: 201 as const, body: toWithdrawalBy(record, method) };
    };
  return {
    async getWithdrawalMethods({ query }, { account, credential }) {
      const methods = methodsOf(config.transfers.withdrawals, await findAccount(store, account.id)).filter(
        ({ withdrawal }) => isOffered(withdrawal.transferMethod, { components, credential }),
      );
      const capabilities = pageOfItems(methods, query).map(toWithdrawalCapability);
      return { status: 200, body: { capabilities } };
    },
    async getWithdrawals({ query: page }, { account, credential }) {
      const view = { components, credential };
      return { status: 200, body: { withdrawals: await listWithdrawals(store, account.id, { page, view }) } };
    },
    async getWithdrawalDetails({ params: { id } }, { account, credential }) {
      const view = { components, credential };
      return { status: 200, body: toWithdrawal(await findWithdrawal(store, account.id, { id, view })) };
    },
    async getBlockchainWithdrawals({ query: page }, { account }) {
      const withdrawals = await listWithdrawalsBy(store, account.id, { page, method: "PublicBlockchain" });
      return { status: 200, body: { withdrawals } };
    },
    async getFiatWithdrawals({ query: page }, { account }) {
      return {
        status: 200,
        body: { withdrawals: await listWithdrawalsBy(store, account.id, { page, method: "Iban" }) },
      };
    },
    async getPeerAccountWithdrawals({ query: page }, { account }) {
      const withdrawals = await listWithdrawalsBy(store, account.id, { page, method: "PeerAccountTransfer" });
      return { status: 200, body: { withdrawals } };
    },
    async getSubAccountWithdrawals({ query: page }, { account }) {
      const withdrawals = await listWithdrawalsBy(store, account.id, { page, method: "InternalTransfer" });
      return { status: 200, body: { withdrawals } };
    },
    createBlockchainWithdrawal: create("PublicBlockchain"),
    createFiatWithdrawal: create("Iban"),
    createPeerAccountWithdrawal: create("PeerAccountTransfer"),
    createSubAccountWithdrawal: create("InternalTransfer"),
  };
}
