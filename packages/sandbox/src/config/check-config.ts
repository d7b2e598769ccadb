import { ConfigurationError } from "@provider-connectivity/server";
import { assetKey } from "../assets/model.ts";
import { isDecimal, MAX_PLACES, roundingModes, signOf } from "../ledger/decimal.ts";
import type { CompleteConfig } from "./complete-config.ts";
import type { PairRate } from "./sandbox-config.ts";

/** The contract promises quotes that hold this long. */
const LEAST_LIFETIME = 30_000;

type CompletePair = CompleteConfig["liquidity"]["pairs"][number];

/**
 * Refuses a configuration under which the sandbox would answer wrongly.
 *
 * @throws ConfigurationError in words
 */
export function checkConfig({ decimalPlaces, rates, liquidity }: CompleteConfig): void {
  for (const [name, places] of Object.entries(decimalPlaces).flatMap(([, group]) => Object.entries(group)))
    check(isWhole(places, MAX_PLACES), `${name} has ${places} decimal places; it must be 0 to ${MAX_PLACES}.`);
  checkOneOf("rates.unknownPair", rates.unknownPair, ["refuse", "default"]);
  checkRate("rates.defaultRate", rates.defaultRate);
  checkRates("rates.ramps", rates.ramps);
  checkRates("rates.orderBook", rates.orderBook);
  checkRates("liquidity.pairs", liquidity.pairs);
  checkPairs(liquidity.pairs);
  const { quoteLifetime, rounding } = liquidity;
  check(
    Number.isSafeInteger(quoteLifetime) && quoteLifetime >= LEAST_LIFETIME,
    `liquidity.quoteLifetime is ${quoteLifetime}; it must be at least ${LEAST_LIFETIME} milliseconds.`,
  );
  for (const [name, mode] of Object.entries(rounding)) checkOneOf(`liquidity.rounding.${name}`, mode, roundingModes);
}

function checkPairs(pairs: readonly CompletePair[]): void {
  const seen = new Set<string>();
  for (const { id, fromAsset, toAsset, feeBps } of pairs) {
    const [from, to] = [assetKey(fromAsset), assetKey(toAsset)];
    check(from !== to, `The pair ${id} converts ${from} into itself.`);
    check(!seen.has(`${from} ${to}`), `The pair ${id} converts ${from} into ${to}, as one before it does.`);
    check(isWhole(feeBps, 9_999), `The pair ${id} has a fee of ${feeBps} basis points; it must be 0 to 9999.`);
    seen.add(`${from} ${to}`);
  }
}

function checkRates(place: string, list: readonly PairRate[]): void {
  const ids = new Set(list.map(({ id }) => id));
  check(ids.size === list.length, `An id stands twice in ${place}.`);
  check(!ids.has(""), `An id in ${place} is empty.`);
  for (const { id, rate } of list) checkRate(`The rate of ${id} in ${place}`, rate);
}

function checkRate(place: string, rate: string): void {
  check(isDecimal(rate) && signOf(rate) > 0, `${place} is "${rate}"; it must be a decimal above zero.`);
}

function checkOneOf(place: string, value: string, allowed: readonly string[]): void {
  check(allowed.includes(value), `${place} is "${value}"; it must be one of ${allowed.join(", ")}.`);
}

function isWhole(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}

function check(fine: boolean, message: string): void {
  if (!fine) throw new ConfigurationError(message);
}
