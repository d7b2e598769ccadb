import type { CollateralHandlers, operations } from "@provider-connectivity/contract";
import { type ServerContext, NotFoundError } from "@provider-connectivity/server";
import { filterGroup } from "../../../domain/asset.ts";
import { type CollateralDeps, findCollateralAccount, readCollateralAccount } from "../collateral-account.ts";
import { recordAddress, toCollateralAddress } from "./address.ts";

type Handlers = Pick<
  CollateralHandlers<ServerContext>,
  "createCollateralDepositAddressForAsset" | "getCollateralDepositAddresses" | "getCollateralDepositAddressesDetails"
>;
type Query = NonNullable<operations["getCollateralDepositAddresses"]["parameters"]["query"]>;

/** The operations of collateral addresses. */
export function createAddressHandlers(deps: CollateralDeps): Handlers {
  const { store } = deps;
  return {
    async createCollateralDepositAddressForAsset({ params, body }, { account }) {
      const { collateralId, accountId } = await findCollateralAccount(deps, { ...params, accountId: account.id });
      const record = await recordAddress(deps, { collateralId, accountId }, body);
      return { status: 200, body: toCollateralAddress(record) };
    },

    async getCollateralDepositAddresses({ params, query }, { account }) {
      const own = await readCollateralAccount(deps, { ...params, accountId: account.id });
      if (own === undefined) return { status: 200, body: { addresses: [] } };
      const addresses = await store.collateralAddresses.list(account.id, { ...query, order: "asc" }, groupIn(query));
      return { status: 200, body: { addresses: addresses.map(toCollateralAddress) } };
    },

    async getCollateralDepositAddressesDetails({ params }, { account }) {
      const own = await readCollateralAccount(deps, { ...params, accountId: account.id });
      const record = own && (await store.collateralAddresses.find(account.id, params.id));
      if (record === undefined) throw new NotFoundError("There is no such collateral address.");
      return { status: 200, body: toCollateralAddress(record) };
    },
  };
}

/** The list for a query. The pipeline allows at most one filter. */
function groupIn({ assetId, cryptocurrencySymbol }: Query): string | undefined {
  if (assetId !== undefined) return filterGroup({ kind: "assetId", name: assetId });
  if (cryptocurrencySymbol === undefined) return undefined;
  return filterGroup({ kind: "cryptocurrencySymbol", name: cryptocurrencySymbol });
}
