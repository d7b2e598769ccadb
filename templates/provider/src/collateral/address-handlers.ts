import { writeOf } from "../shared/write.ts";
import type { CollateralLedger } from "./ledger.ts";
import { type CollateralHandlers, found } from "./parts.ts";

type Own =
  | "getCollateralAccountLinks"
  | "createCollateralAccountLink"
  | "getCollateralDepositAddresses"
  | "createCollateralDepositAddressForAsset"
  | "getCollateralDepositAddressesDetails";

/** Links to collateral accounts, and their addresses. */
export function addressHandlers(ledger: CollateralLedger): Pick<CollateralHandlers, Own> {
  return {
    getCollateralAccountLinks: async ({ query }, { account }) => ({
      status: 200,
      body: { collateralLinks: [...(await ledger.listCollateralLinks(account.id, query))] },
    }),

    createCollateralAccountLink: async ({ body }, context) => ({
      status: 200,
      body: await ledger.createCollateralLink(writeOf(context, body.collateralId), body),
    }),

    getCollateralDepositAddresses: async ({ params, query }) => ({
      status: 200,
      body: { addresses: [...(await ledger.listCollateralAddresses(params, query))] },
    }),

    createCollateralDepositAddressForAsset: async ({ params: { collateralId }, body }, context) => {
      const { address, addressTag = "" } = body.address;
      const write = writeOf(context, collateralId, address, addressTag, JSON.stringify(body.address.asset));
      return { status: 200, body: await ledger.createCollateralAddress(write, collateralId, body) };
    },

    getCollateralDepositAddressesDetails: async ({ params }) => ({
      status: 200,
      body: found(await ledger.findCollateralAddress(params, params.id), "collateral address"),
    }),
  };
}
