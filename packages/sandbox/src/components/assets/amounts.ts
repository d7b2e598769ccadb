import type { AssetReference } from "@provider-connectivity/contract";
import { InvalidRequestError, ConfigurationError, type FaultPlace } from "@provider-connectivity/server";
import type { CompleteConfig } from "../../config/sandbox-config.ts";
import { assetKey } from "../../domain/asset.ts";
import { isDecimal, scaleOf, signOf } from "../../domain/decimal.ts";
import type { StoreReader } from "../../ports/store.ts";

/** More digits than any asset needs, and few enough for fast arithmetic. */
const MAX_LENGTH = 80;

/** An amount in a body, and its location. */
export interface GivenAmount {
  readonly amount: string;
  /** A JSON pointer. */
  readonly pointer: string;
}

/**
 * Reads an amount of a body. The contract's pattern has no end anchor, so text that only begins with a number is valid
 * by the schema: refusing it is a business rule.
 *
 * @returns the amount as it was sent, such as "100.50", so that responses repeat it; compare it with `isSameNumber`
 * @throws InvalidRequestError `bad-request` for text that is not a decimal number, and for one that is too long
 */
export function readAmount(text: string | undefined, pointer: string): string {
  if (text === undefined || !isDecimal(text) || text.startsWith("-"))
    throw new InvalidRequestError("bad-request", `The ${nameOf(pointer)} must be a decimal number.`, placeOf(pointer));
  if (text.length <= MAX_LENGTH) return text;
  const message = `The ${nameOf(pointer)} has more than ${MAX_LENGTH} characters.`;
  throw new InvalidRequestError("bad-request", message, placeOf(pointer));
}

/**
 * Checks that the amount is above zero, and that the asset can express it.
 *
 * @param places the asset's decimal places
 * @throws InvalidRequestError `bad-request` with a message
 */
export function checkAmount({ amount, pointer }: GivenAmount, places: number): void {
  const name = nameOf(pointer);
  if (signOf(amount) === 0)
    throw new InvalidRequestError("bad-request", `The ${name} must be above zero.`, placeOf(pointer));
  if (scaleOf(amount) <= places) return;
  const message = `The ${name} has more than the ${places} decimal places of its asset.`;
  throw new InvalidRequestError("bad-request", message, placeOf(pointer));
}

/**
 * Like `checkAmount`, for an asset whose decimal places are configured.
 *
 * @throws TypeError if they are not configured, which is an error of the configuration
 */
export async function checkAmountOf(
  asset: AssetReference,
  given: GivenAmount,
  { reader, config }: { reader: Pick<StoreReader, "assets">; config: CompleteConfig },
): Promise<void> {
  const places = await findPlaces(reader, config, asset);
  if (places === undefined) throw new TypeError(`The decimal places of ${JSON.stringify(asset)} are unknown.`);
  checkAmount(given, places);
}

function nameOf(pointer: string): string {
  return pointer.slice(1).replaceAll("/", ".");
}

function placeOf(propertyName: string): FaultPlace {
  return { requestPart: "body", propertyName };
}

/** Whether the asset is known: the contract defines national currencies and native assets; others must be listed. */
export async function isKnownAsset({ assets }: Pick<StoreReader, "assets">, asset: AssetReference): Promise<boolean> {
  return !("assetId" in asset) || (await assets.find(asset.assetId)) !== undefined;
}

type Places = Pick<CompleteConfig, "decimalPlaces">;

/** The decimal places of an asset. `undefined` if neither the listed assets nor the configuration contain them. */
export async function findPlaces(
  { assets }: Pick<StoreReader, "assets">,
  { decimalPlaces: { nationalCurrencies, nativeAssets } }: Places,
  asset: AssetReference,
): Promise<number | undefined> {
  if ("assetId" in asset) return (await assets.find(asset.assetId))?.decimalPlaces;
  if ("nationalCurrencyCode" in asset) return nationalCurrencies[asset.nationalCurrencyCode];
  return nativeAssets[asset.cryptocurrencySymbol];
}

/**
 * Checks that the amounts of every pair and ramp can be rounded.
 *
 * @throws ConfigurationError for an asset that is not listed, or whose decimal places are unknown
 */
export async function checkPairAssets(store: StoreReader, config: CompleteConfig): Promise<void> {
  const pairs = config.liquidity.pairs.map(({ id, fromAsset, toAsset }) => ({
    name: `pair ${id}`,
    assets: [fromAsset, toAsset],
  }));
  const ramps = config.ramps.methods.map(({ id, from, to }) => ({
    name: `ramp method ${id}`,
    assets: [from.asset, to.asset],
  }));
  for (const { name, assets } of [...pairs, ...ramps]) {
    for (const asset of assets) {
      if ((await findPlaces(store, config, asset)) !== undefined) continue;
      const remedy = "assetId" in asset ? "list it among the store's assets" : "name it in decimalPlaces";
      throw new ConfigurationError(`The ${name} needs the decimal places of ${assetKey(asset)}: ${remedy}.`);
    }
  }
}
