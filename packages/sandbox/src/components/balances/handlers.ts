import type { BalancesHandlers, operations } from "@provider-connectivity/contract";
import type { ServerContext } from "@provider-connectivity/server";
import type { AssetFilter } from "../../domain/asset.ts";
import type { StoreReader } from "../../ports/store.ts";
import { listBalances } from "./service.ts";

type Query = NonNullable<operations["getBalances"]["parameters"]["query"]>;

/** The operations of the component `balances`. */
export function createBalancesHandlers(store: StoreReader): BalancesHandlers<ServerContext> {
  return {
    async getBalances({ query }, { account }) {
      const balances = await listBalances(store, account.id, { page: query, filter: filterIn(query) });
      return { status: 200, body: { balances } };
    },
  };
}

/** The filter of a query. The pipeline allows at most one. */
function filterIn({ assetId, nationalCurrencyCode, cryptocurrencySymbol }: Query): AssetFilter | undefined {
  if (assetId !== undefined) return { kind: "assetId", name: assetId };
  if (nationalCurrencyCode !== undefined) return { kind: "nationalCurrencyCode", name: nationalCurrencyCode };
  if (cryptocurrencySymbol !== undefined) return { kind: "cryptocurrencySymbol", name: cryptocurrencySymbol };
  return undefined;
}
