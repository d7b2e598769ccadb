import type { AssetReference, RampRequest } from "@provider-connectivity/contract";
import { BadRequestError } from "@provider-connectivity/server";
import type { AccountRecord } from "../accounts/model.ts";
import { isKnownAsset } from "../assets/known-asset.ts";
import { rampKey, type PricedRampMethod } from "../config/ramps-config.ts";
import type { StoreReader } from "../store/store.ts";
import { methodsOf } from "../transfers/methods.ts";

const place = { requestPart: "body" } as const;

/**
 * Finds the method that joins the two ends of an order. Its `type` needs no look: the contract lets only one kind of
 * ramp have these ends.
 *
 * @throws BadRequestError `unknown-asset` where neither asset is known, `unsupported-source-asset` or
 * `unsupported-destination-asset` where one is not, `unsupported-ramp-method` where both are
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
  throw await refusal(reader, { from: from.asset, to: to.asset });
}

async function refusal(
  reader: StoreReader,
  assets: { readonly from: AssetReference; readonly to: AssetReference },
): Promise<BadRequestError> {
  const [from, to] = [await isKnownAsset(reader, assets.from), await isKnownAsset(reader, assets.to)];
  if (!from && !to) return new BadRequestError("unknown-asset", "Neither of the two assets is listed here.", place);
  if (!from)
    return new BadRequestError("unsupported-source-asset", "The asset of from is not listed here.", {
      ...place,
      propertyName: "/from/asset/assetId",
    });
  if (!to)
    return new BadRequestError("unsupported-destination-asset", "The asset of to is not listed here.", {
      ...place,
      propertyName: "/to/asset/assetId",
    });
  return new BadRequestError(
    "unsupported-ramp-method",
    "The account has no ramp method that joins this from and this to.",
    place,
  );
}
