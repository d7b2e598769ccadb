import type { PublicBlockchainAddress } from "@provider-connectivity/contract";
import type { AccountRecord } from "../../accounts/model.ts";
import type { CollateralAsset } from "../../config/collateral-config.ts";
import type { CompleteConfig } from "../../config/sandbox-config.ts";
import { filterOf } from "../../assets/model.ts";
import { filterGroup } from "../../store/entities.ts";
import type { StoreReader } from "../../store/store.ts";
import { isMethod, methodsOf } from "../../transfers/methods.ts";
import { isSameAsset } from "../eligible-assets.ts";

/** Whether an asset can go each way, and where the provider receives and sends it. */
export interface TransferRoutes {
  readonly toProvider: boolean;
  readonly toCollateral: boolean;
  readonly address: PublicBlockchainAddress;
}

const transferMethod = "PublicBlockchain" as const;

/** Addresses that are looked through; an account has few of one asset. */
const LOOKED_THROUGH = 200;

/**
 * Finds the ways between an account and its collateral account: by methods that the account is offered, to a collateral
 * address that is known, and by the account's own deposit address where it has one.
 */
export async function findTransferRoutes(
  reader: StoreReader,
  { transfers }: CompleteConfig,
  { account, terms }: { account: AccountRecord; terms: CollateralAsset },
): Promise<TransferRoutes> {
  const { asset } = terms;
  const wanted = { transferMethod, asset };
  const [deposits, withdrawals] = [methodsOf(transfers.deposits, account), methodsOf(transfers.withdrawals, account)];
  return {
    toProvider: deposits.some(({ deposit }) => isMethod(deposit, wanted)),
    toCollateral:
      withdrawals.some(({ withdrawal }) => isMethod(withdrawal, wanted)) &&
      (await hasCollateralAddress(reader, account.id, terms)),
    address: (await ownAddress(reader, account.id, terms)) ?? { ...wanted, ...terms.settlementAddress },
  };
}

async function hasCollateralAddress(
  { collateralAddresses }: StoreReader,
  accountId: string,
  { asset }: CollateralAsset,
): Promise<boolean> {
  const page = { limit: LOOKED_THROUGH, order: "asc" } as const;
  const known = await collateralAddresses.list(accountId, page, filterGroup(filterOf(asset)));
  return known.some(({ address }) => isSameAsset(address.asset, asset));
}

/** The account's oldest deposit address of the asset that is in use. */
async function ownAddress(
  { depositAddresses }: StoreReader,
  accountId: string,
  { asset }: CollateralAsset,
): Promise<PublicBlockchainAddress | undefined> {
  const page = { limit: LOOKED_THROUGH, order: "asc" } as const;
  for (const { destination, status } of await depositAddresses.list(accountId, page, transferMethod)) {
    if (status !== "enabled" || destination.transferMethod !== transferMethod) continue;
    if (isSameAsset(destination.asset, asset)) return destination;
  }
  return undefined;
}
