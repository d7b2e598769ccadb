import type { TransfersFiatHandlers } from "@provider-connectivity/contract";
import type { ServerContext } from "@provider-connectivity/server";
import type { StoreWriter } from "../entities.ts";
import { initiatorOf } from "../../requirements/participants.ts";
import type { TransfersDeps } from "../transfers.ts";
import { createDepositAddress, disableDepositAddress } from "./change-deposit-address.ts";
import { toDepositAddress } from "./deposit-address.ts";
import { findDepositAddress, listDepositAddresses } from "./read-deposit-addresses.ts";

/** The operations of deposit addresses, for blockchain and fiat transfers. */
export type DepositAddressHandlers = Pick<
  TransfersFiatHandlers<ServerContext<StoreWriter>>,
  "createDepositAddress" | "getDepositAddresses" | "getDepositAddressDetails" | "disableDepositAddress"
>;

/** The destinations of deposits. */
export function createDepositAddressHandlers(deps: TransfersDeps): DepositAddressHandlers {
  const { store, components } = deps;
  return {
    async createDepositAddress({ body: { transferMethod: wanted }, headers }, context) {
      const address = await createDepositAddress(deps, context, { wanted, ...initiatorOf(headers) });
      return { status: 200, body: toDepositAddress(address) };
    },
    async getDepositAddresses({ query: page }, { account, credential }) {
      const addresses = await listDepositAddresses(store, account.id, { page, view: { components, credential } });
      return { status: 200, body: { addresses: addresses.map(toDepositAddress) } };
    },
    async getDepositAddressDetails({ params: { id } }, { account, credential }) {
      const address = await findDepositAddress(store, account.id, { id, view: { components, credential } });
      return { status: 200, body: toDepositAddress(address) };
    },
    async disableDepositAddress({ params: { id }, headers }, { account, credential }) {
      const { initiatedBy: disabledBy } = initiatorOf(headers);
      const view = { components, credential };
      const address = await disableDepositAddress(store, account.id, { id, view, disabledBy });
      return { status: 200, body: toDepositAddress(address) };
    },
  };
}
