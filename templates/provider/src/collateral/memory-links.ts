import type { CollateralAccount, CollateralAccountLink, CollateralAssetAddress } from "@provider-connectivity/contract";
import type { Books } from "../memory/books.ts";
import { BTC, ETH } from "../memory/demo.ts";
import type { Collateral, CollateralLedger } from "./ledger.ts";

type Part = Pick<
  CollateralLedger,
  | "listCollateralLinks"
  | "createCollateralLink"
  | "listCollateralAddresses"
  | "findCollateralAddress"
  | "createCollateralAddress"
>;
type StoredAddress = CollateralAssetAddress & Pick<Collateral, "collateralId">;

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

export function linksInMemory(books: Books): Part {
  const links = books.table<CollateralAccountLink>("collateral links");
  const addresses = books.table<StoredAddress>("collateral addresses");
  return {
    listCollateralLinks: async (accountId, page) => links.list(accountId, page),
    createCollateralLink: async (write, request) => links.add(write, request, () => toLink(request)),
    listCollateralAddresses: async ({ accountId, collateralId }, { assetId, cryptocurrencySymbol, ...page }) =>
      addresses
        .list(
          accountId,
          page,
          ({ collateralId: owner, address: { asset } }) =>
            owner === collateralId &&
            (assetId === undefined || asset.assetId === assetId) &&
            (cryptocurrencySymbol === undefined || asset.cryptocurrencySymbol === cryptocurrencySymbol),
        )
        .map(toAddress),
    findCollateralAddress: async ({ accountId, collateralId }, id) => {
      const address = addresses.find(accountId, id);
      return address?.collateralId === collateralId ? toAddress(address) : undefined;
    },
    createCollateralAddress: async (write, collateralId, request) =>
      toAddress(addresses.add(write, request, () => ({ ...request, id: crypto.randomUUID(), collateralId }))),
  };
}

/** The link fails unless every signer has a UUID. */
function toLink(request: CollateralAccount): CollateralAccountLink {
  const { collateralId, collateralSigners, env } = request;
  const areKnown = collateralSigners.length > 0 && collateralSigners.every((signer) => UUID.test(signer));
  const common = { id: crypto.randomUUID(), collateralId, collateralSigners, env };
  return areKnown
    ? { ...common, status: "Eligible", eligibleCollateralAssets: [BTC, ETH] }
    : { ...common, status: "Failed", eligibleCollateralAssets: [], rejectionReason: "A signer is unknown." };
}

function toAddress({ collateralId: _owner, ...address }: StoredAddress): CollateralAssetAddress {
  return address;
}
