import type { AssetReference, Ramp, RampMethod, RampRequest } from "@provider-connectivity/contract";
import { InvalidRequestError, type BadRequestErrorType } from "@provider-connectivity/server";
import { methodsOf } from "../accounts/service.ts";
import { type PricedRampMethod, rampKey } from "../../config/ramps-config.ts";
import type { CompleteConfig } from "../../config/sandbox-config.ts";
import type { AccountRecord } from "../../domain/parties.ts";
import { isKnownAsset } from "../assets/amounts.ts";
import { checkParticipants } from "../requirements/participants.ts";
import type { StoreReader } from "./entities.ts";

/**
 * Checks an order against the provider's requirements for ramps.
 *
 * @throws InvalidRequestError `pii-missing`, `unsupported-region`, `unsupported-external-source` and
 * `destination-not-whitelisted`
 */
export function checkOrder(
  rules: CompleteConfig["ramps"],
  { from, to, participantsIdentification }: RampRequest,
): void {
  checkParticipants(rules, participantsIdentification);
  checkRegion(rules, to);
  const { externalSources, approvedDestinations } = rules;
  const source = "takeFrom" in from ? from.takeFrom : undefined;
  if (source !== undefined && externalSources?.includes(source) === false)
    throw refusal("unsupported-external-source", "takeFrom names an unsupported source.", "/from/takeFrom");
  if (approvedDestinations?.includes(payoutAddress(to)) === false)
    throw refusal("destination-not-whitelisted", "The destination is not an approved one.", "/to");
}

function checkRegion({ unsupportedCountries }: CompleteConfig["ramps"], to: Ramp["to"]): void {
  if (to.transferMethod === "PublicBlockchain") return;
  const bank = to.transferMethod === "Chaps" ? to.bankAccountCountry : undefined;
  const country = [to.accountHolder.country, bank].find(
    (each) => each !== undefined && unsupportedCountries.includes(each),
  );
  if (country !== undefined) throw refusal("unsupported-region", `Payouts to ${country} are not supported.`, "/to");
}

/** Identifies a payout destination. */
function payoutAddress(to: Ramp["to"]): string {
  if (to.transferMethod === "PublicBlockchain") return to.address;
  if (to.transferMethod === "Iban" || to.transferMethod === "EuropeanSEPA") return to.iban;
  if (to.transferMethod === "Pix") return to.pixKey;
  if (to.transferMethod === "Momo") return to.mobilePhoneNumber;
  if (to.transferMethod === "PayId") return to.value;
  if (to.transferMethod === "Interac") return to.recipientHandle.value;
  if (to.transferMethod === "Lbt" || to.transferMethod === "Chaps") return to.accountNumber;
  return to.bankAccountNumber;
}

function refusal(errorType: BadRequestErrorType, message: string, propertyName: string): InvalidRequestError {
  return new InvalidRequestError(errorType, message, { requestPart: "body", propertyName });
}

const place = { requestPart: "body" } as const;

/**
 * Finds the method between the two ends of an order. Its `type` needs no check: in the contract, only one kind of ramp has
 * these ends.
 *
 * @throws InvalidRequestError `unknown-asset` if neither asset is known, `unsupported-source-asset` or
 * `unsupported-destination-asset` if one is not, `unsupported-ramp-method` if both are
 */
export async function findRampMethod(
  reader: StoreReader,
  methods: readonly PricedRampMethod[],
  account: AccountRecord,
  { from, to }: Pick<RampRequest, "from" | "to">,
): Promise<PricedRampMethod> {
  const key = rampKey({ from, to });
  const found = methodsOf(methods, account).find((method) => rampKey(method) === key);
  if (found !== undefined) return found;
  throw await notOffered(reader, { from: from.asset, to: to.asset });
}

async function notOffered(
  reader: StoreReader,
  assets: { readonly from: AssetReference; readonly to: AssetReference },
): Promise<InvalidRequestError> {
  const [from, to] = [await isKnownAsset(reader, assets.from), await isKnownAsset(reader, assets.to)];
  if (!from && !to) return new InvalidRequestError("unknown-asset", "Neither of the two assets is listed.", place);
  if (!from)
    return new InvalidRequestError("unsupported-source-asset", "The asset of from is not listed.", {
      ...place,
      propertyName: "/from/asset/assetId",
    });
  if (!to)
    return new InvalidRequestError("unsupported-destination-asset", "The asset of to is not listed.", {
      ...place,
      propertyName: "/to/asset/assetId",
    });
  return new InvalidRequestError(
    "unsupported-ramp-method",
    "The account has no ramp method between this from and this to.",
    place,
  );
}

/** A method on the wire, without its price and accounts. */
export function toRampMethod({ id, from, to }: PricedRampMethod): RampMethod {
  // The configuration rejects ends that do not match.
  return { id, from, to } as RampMethod;
}
