import type { CollateralAddress, CollateralAssetAddress } from "@provider-connectivity/contract";
import { InvalidRequestError } from "@provider-connectivity/server";
import { naturalId } from "../../digest/digest.ts";
import { assetKey } from "../../../domain/asset.ts";
import { findActiveAccount } from "../../accounts/service.ts";
import { isKnownAsset } from "../../assets/amounts.ts";
import { type CollateralDeps, type CollateralPath, requireInUse } from "../collateral-account.ts";
import { pickAddress } from "../content.ts";
import type { CollateralAddressRecord } from "../entities.ts";

/** An address on the wire. */
export function toCollateralAddress({
  id,
  address,
  recoveryAccountId,
}: CollateralAddressRecord): CollateralAssetAddress {
  return { id, address, recoveryAccountId };
}

/**
 * Stores an address of a collateral account, or returns the existing one. Whether its asset is accepted as collateral is
 * decided when collateral is added.
 *
 * @throws InvalidRequestError `bad-request` for an unlisted asset, an inactive account and a disabled link
 */
export async function recordAddress(
  { store, runtime }: Pick<CollateralDeps, "store" | "runtime">,
  path: CollateralPath,
  { address: given, recoveryAccountId }: CollateralAddress,
): Promise<CollateralAddressRecord> {
  const address = pickAddress(given);
  const id = naturalId(JSON.stringify([assetKey(address.asset), address.address, address.addressTag]));
  return store.write(async (writer) => {
    const known = await writer.collateralAddresses.find(path.accountId, id);
    if (known !== undefined) return known;
    await findActiveAccount(writer, path.accountId);
    await requireInUse(writer, path);
    if (!(await isKnownAsset(writer, address.asset))) throw unknownAsset();
    const createdAt = new Date(runtime.now()).toISOString();
    const record = { id, accountId: path.accountId, address, recoveryAccountId, createdAt };
    await writer.collateralAddresses.insert(record);
    return record;
  });
}

/** The contract declares no `unknown-asset` for this operation. */
function unknownAsset(): InvalidRequestError {
  return new InvalidRequestError("bad-request", "The asset of the address is not listed.", {
    requestPart: "body",
    propertyName: "/address/asset/assetId",
  });
}
