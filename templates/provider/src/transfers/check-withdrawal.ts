import type { AssetReference, WithdrawalCapability } from "@provider-connectivity/contract";
import { InvalidRequestError } from "@provider-connectivity/server";
import type { AssetsLedger } from "../assets/ledger.ts";
import { unitsOf } from "../shared/amount.ts";
import { isKnownAsset } from "../assets/is-known-asset.ts";
import { isSameAsset } from "../shared/is-same-asset.ts";
import type { TransfersLedger } from "./ledger.ts";

/** The common properties of all withdrawal requests. */
export interface AnyWithdrawalRequest {
  readonly balanceAsset: AssetReference;
  readonly balanceAmount: string;
  readonly destination: { readonly asset: AssetReference; readonly transferMethod: string; readonly amount: string };
}

/**
 * Checks that an account may withdraw with this method, before anything is booked. The method is checked first, because callers
 * rely on `unsupported-transfer-method` if there are several errors.
 *
 * @returns the matching method
 * @throws InvalidRequestError
 */
export async function checkWithdrawal(
  ledger: TransfersLedger & AssetsLedger,
  accountId: string,
  { balanceAsset, balanceAmount, destination }: AnyWithdrawalRequest,
): Promise<WithdrawalCapability> {
  const methods = (await ledger.listWithdrawalMethods(accountId)).filter(
    ({ withdrawal }) =>
      withdrawal.transferMethod === destination.transferMethod && isSameAsset(withdrawal.asset, destination.asset),
  );
  if (methods.length > 0 && !(await isKnownAsset(ledger, balanceAsset)))
    throw new InvalidRequestError("unknown-asset", "There is no such balanceAsset.", {
      requestPart: "body",
      propertyName: "/balanceAsset/assetId",
    });
  const method = methods.find((each) => isSameAsset(each.balanceAsset, balanceAsset));
  if (method === undefined)
    throw new InvalidRequestError("unsupported-transfer-method", "The account has no such withdrawal method.");
  unitsOf(destination.amount, "/destination/amount");
  checkMinimum(unitsOf(balanceAmount, "/balanceAmount"), method);
  return method;
}

function checkMinimum(units: bigint, { minWithdrawalAmount = "0" }: WithdrawalCapability): void {
  if (units >= unitsOf(minWithdrawalAmount)) return;
  throw new InvalidRequestError(
    "bad-request",
    `The minimum amount of this withdrawal method is ${minWithdrawalAmount}.`,
    {
      requestPart: "body",
      propertyName: "/balanceAmount",
    },
  );
}
