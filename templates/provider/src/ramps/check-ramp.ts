import type { AssetReference, RampMethod, RampRequest } from "@provider-connectivity/contract";
import { InvalidRequestError, type BadRequestErrorType } from "@provider-connectivity/server";
import type { AssetsLedger } from "../assets/ledger.ts";
import { unitsOf } from "../shared/amount.ts";
import { isKnownAsset } from "../assets/is-known-asset.ts";
import { isSameAsset } from "../shared/is-same-asset.ts";
import type { RampsLedger } from "./ledger.ts";

/** One end of a ramp: paid in with a method, or debited from a balance (`type: "Prefunded"`). */
interface End {
  readonly asset: AssetReference;
  readonly transferMethod?: string;
  readonly type?: string;
}

/**
 * Checks that an account may create a ramp.
 *
 * @throws InvalidRequestError
 */
export async function checkRamp(
  ledger: RampsLedger & AssetsLedger,
  accountId: string,
  { from, to, amount }: RampRequest,
): Promise<void> {
  if (unitsOf(amount, "/amount") === 0n) refuse("amount-below-minimum", "The amount of a ramp must be above zero.");
  const isFromKnown = await isKnownAsset(ledger, from.asset);
  const isToKnown = await isKnownAsset(ledger, to.asset);
  if (!isFromKnown && !isToKnown) refuse("unknown-asset", "Neither of the two assets exists.");
  if (!isFromKnown) refuse("unsupported-source-asset", "No ramp starts with this asset.");
  if (!isToKnown) refuse("unsupported-destination-asset", "No ramp ends with this asset.");
  const methods: readonly RampMethod[] = await ledger.listRampMethods(accountId);
  if (!methods.some((method) => isEqualEnd(method.from, from) && isEqualEnd(method.to, to)))
    refuse("unsupported-ramp-method", "The account has no such ramp.");
}

function isEqualEnd(offered: End, wanted: End): boolean {
  const isPrefunded = offered.type === "Prefunded";
  const isSameMethod = isPrefunded ? wanted.type === "Prefunded" : offered.transferMethod === wanted.transferMethod;
  return isSameMethod && isSameAsset(offered.asset, wanted.asset);
}

function refuse(errorType: BadRequestErrorType, message: string): never {
  throw new InvalidRequestError(errorType, message, { requestPart: "body" });
}
