import { BadRequestError } from "@provider-connectivity/server";
import type { AccountRecord } from "../../accounts/model.ts";
import { isKnownAsset } from "../../assets/known-asset.ts";
import { assetKey } from "../../assets/model.ts";
import type { WithdrawalMethod } from "../../config/transfers-config.ts";
import type { StoreReader } from "../../store/store.ts";
import { isMethod, methodsOf } from "../methods.ts";
import type { WithdrawalRequest } from "./create-withdrawal.ts";

/**
 * Finds the method by which a withdrawal leaves. It comes before every other rule: a client that knows what is
 * offered never sees its refusals.
 *
 * @throws BadRequestError `unknown-asset` or `unsupported-transfer-method`
 */
export async function findWithdrawalMethod(
  reader: StoreReader,
  methods: readonly WithdrawalMethod[],
  account: AccountRecord,
  { balanceAsset, destination }: Pick<WithdrawalRequest, "balanceAsset" | "destination">,
): Promise<WithdrawalMethod> {
  const offered = methodsOf(methods, account).filter(({ withdrawal }) => isMethod(withdrawal, destination));
  const found = offered.find((method) => assetKey(method.balanceAsset) === assetKey(balanceAsset));
  if (found !== undefined) return found;
  if (!(await isKnownAsset(reader, balanceAsset))) throw unknown("/balanceAsset/assetId");
  if (!(await isKnownAsset(reader, destination.asset))) throw unknown("/destination/asset/assetId");
  throw new BadRequestError(
    "unsupported-transfer-method",
    offered.length === 0
      ? "The account has no withdrawal method with this transferMethod and asset."
      : "The account's withdrawal method with this transferMethod and asset takes another balanceAsset.",
    { requestPart: "body", propertyName: "/destination" },
  );
}

function unknown(pointer: string): BadRequestError {
  return new BadRequestError("unknown-asset", `The asset at ${pointer} is not listed here.`, {
    requestPart: "body",
    propertyName: pointer,
  });
}
