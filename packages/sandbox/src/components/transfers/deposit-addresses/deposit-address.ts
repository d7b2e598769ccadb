import type {
  AccountHolderDetails,
  CryptocurrencyReference,
  DepositAddress,
  DepositAddressCreationRequest,
} from "@provider-connectivity/contract";
import { assetFromKey, assetKey } from "../../../domain/asset.ts";
import type { AddressDestination, DepositAddressRecord, StoreReader } from "../entities.ts";
import { blockchainAddressOf, type Network } from "./address-by-blockchain.ts";
import { ibanOf } from "./iban.ts";

/** A deposit address on the wire. */
export function toDepositAddress({ id, destination, status }: DepositAddressRecord): DepositAddress {
  return { id, destination, status };
}

/** The owner of a new address, and the id that makes it unique. */
export interface AddressOwner {
  readonly id: string;
  readonly accountHolder: AccountHolderDetails;
}

/** Creates the destination for deposits with a method. */
export async function newDestination(
  reader: Pick<StoreReader, "assets">,
  request: DepositAddressCreationRequest["transferMethod"],
  { id, accountHolder }: AddressOwner,
): Promise<AddressDestination> {
  if (request.transferMethod === "Iban") {
    const asset = assetFromKey(assetKey(request.asset)) as typeof request.asset;
    return { asset, transferMethod: request.transferMethod, accountHolder, iban: ibanOf(id) };
  }
  const asset = assetFromKey(assetKey(request.asset)) as typeof request.asset;
  const address = blockchainAddressOf(id, await networkOf(reader, asset));
  return { asset, transferMethod: request.transferMethod, address };
}

/** The blockchain of an asset. Assets without one use Ethereum's format. */
export async function networkOf(
  { assets }: Pick<StoreReader, "assets">,
  asset: CryptocurrencyReference,
): Promise<Network> {
  if (!("assetId" in asset)) return { blockchain: asset.blockchain, testAsset: asset.testAsset === true };
  const definition = await assets.find(asset.assetId);
  const blockchain = definition !== undefined && "blockchain" in definition ? definition.blockchain : "Ethereum";
  return { blockchain, testAsset: definition?.testAsset === true };
}
