import type { AssetReference, Quote, QuoteRequest } from "@provider-connectivity/contract";
import { InvalidRequestError } from "@provider-connectivity/server";
import type { Pair } from "../../config/liquidity-config.ts";
import { signOf } from "../../domain/decimal.ts";
import { type Price, priceOfBuying, priceOfSelling, type Terms } from "../../domain/price.ts";
import { findActiveAccount } from "../accounts/service.ts";
import { checkAmount, findPlaces, type GivenAmount, isKnownAsset, readAmount } from "../assets/amounts.ts";
import type { QuoteRecord, StoreReader } from "./entities.ts";
import type { LiquidityDeps, Pairs } from "./pairs.ts";
import { toQuote } from "./quotes.ts";

/**
 * Creates a quote with a fixed price. Errors of the assets are reported before errors of the amount.
 *
 * @throws InvalidRequestError for an unknown asset, an unsupported pair, or an amount that cannot be converted
 */
export async function createQuote(
  liquidity: LiquidityDeps,
  accountId: string,
  { request, initiatedBy }: { request: QuoteRequest; initiatedBy: string | undefined },
): Promise<Quote> {
  const { store, config, pairs, runtime } = liquidity;
  const wanted = readWantedAmount(request);
  await checkKnown(store, "fromAsset", request.fromAsset);
  await checkKnown(store, "toAsset", request.toAsset);
  const pair = findPair(pairs, request);
  await findActiveAccount(store, accountId);
  const price = priceOf(wanted, await termsOf(liquidity, pair));
  const by = initiatedBy === undefined ? {} : { initiatedBy };
  const now = runtime.now();
  const period = periodFrom(now, config.liquidity.quoteLifetimeMs);
  const record = { id: runtime.newId(), accountId, ...termsToKeep(pair), ...price, ...period, ...by };
  await store.write(({ quotes }) => quotes.insert(record), { accounts: [accountId] });
  return toQuote(record, now);
}

async function checkKnown(
  reader: StoreReader,
  propertyName: "fromAsset" | "toAsset",
  asset: AssetReference,
): Promise<void> {
  if (await isKnownAsset(reader, asset)) return;
  const place = { requestPart: "body", propertyName } as const;
  throw new InvalidRequestError("unknown-asset", `The assetId of ${propertyName} is not listed.`, place);
}

function findPair(pairs: Pairs, { fromAsset, toAsset }: QuoteRequest): Pair {
  const pair = pairs.find(fromAsset, toAsset);
  if (pair !== undefined) return pair;
  throw new InvalidRequestError("unsupported-conversion", "This fromAsset is not converted into this toAsset.", {
    requestPart: "body",
  });
}

async function termsOf({ store, config }: LiquidityDeps, pair: Pair): Promise<Terms> {
  const from = await findPlaces(store, config, pair.fromAsset);
  const to = await findPlaces(store, config, pair.toAsset);
  if (from === undefined || to === undefined) throw new TypeError(`An asset of the pair ${pair.id} no longer exists.`);
  return { pair, places: { from, to }, rounding: config.liquidity.rounding };
}

function priceOf(wanted: WantedAmount, terms: Terms): Price {
  const { side, amount } = wanted;
  checkAmount(wanted, side === "fromAmount" ? terms.places.from : terms.places.to);
  const price = side === "fromAmount" ? priceOfSelling(amount, terms) : priceOfBuying(amount, terms);
  if (signOf(price.fromAmount) === 0 || signOf(price.toAmount) === 0) throw tooSmall(wanted);
  return price;
}

function termsToKeep({ fromAsset, toAsset, feeBps }: Pair): Pick<QuoteRecord, "fromAsset" | "toAsset" | "feeBps"> {
  return { fromAsset, toAsset, feeBps };
}

function periodFrom(now: number, lifetimeMs: number): Pick<QuoteRecord, "createdAt" | "expiresAt"> {
  return { createdAt: new Date(now).toISOString(), expiresAt: new Date(now + lifetimeMs).toISOString() };
}

/** The one amount of a request. */
export interface WantedAmount extends GivenAmount {
  readonly side: "fromAmount" | "toAmount";
}

/**
 * Parses the amount of a request.
 *
 * @throws InvalidRequestError like `readAmount`
 */
function readWantedAmount(request: QuoteRequest): WantedAmount {
  const side = request.fromAmount === undefined ? "toAmount" : "fromAmount";
  const pointer = `/${side}`;
  return { side, pointer, amount: readAmount(request.fromAmount ?? request.toAmount, pointer) };
}

/** The error for an amount whose other side rounds to zero. */
function tooSmall({ side, pointer }: WantedAmount): InvalidRequestError {
  const other = side === "fromAmount" ? "toAmount" : "fromAmount";
  const message = `The ${side} is too small: the ${other} would round to zero.`;
  return new InvalidRequestError("bad-request", message, { requestPart: "body", propertyName: pointer });
}
