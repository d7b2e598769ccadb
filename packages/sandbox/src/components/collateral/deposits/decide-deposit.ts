import type {
  CollateralDepositTransactionIntentRequest,
  CryptocurrencyReference,
} from "@provider-connectivity/contract";
import { assetFromKey, assetKey } from "../../../domain/asset.ts";
import { isSameNumber, scaleOf, signOf } from "../../../domain/decimal.ts";
import { findPlaces, readAmount } from "../../assets/amounts.ts";
import { type CollateralDeps, type CollateralPath, unusableReason } from "../collateral-account.ts";
import { checkId } from "../content.ts";
import type { DepositIntentRecord, StoreReader } from "../entities.ts";
import { decisionOf, knownIntent } from "../intent.ts";
import { findEligible, isSameAsset } from "../terms.ts";

/**
 * Decides, before anything moves, whether an amount would be accepted as collateral. Each id is decided once.
 *
 * @throws InvalidRequestError `bad-request` for an amount that is not a number, and for an id that is empty, too long,
 * or was sent before with other content
 */
export async function decideDeposit(
  { store, config, runtime }: CollateralDeps,
  path: CollateralPath,
  request: CollateralDepositTransactionIntentRequest,
): Promise<DepositIntentRecord> {
  const amount = readAmount(request.amount, "/amount");
  const { fireblocksIntentId } = request.intentApprovalRequest;
  checkId(fireblocksIntentId, "/intentApprovalRequest/fireblocksIntentId");
  const { accountId } = path;
  const asset = assetFromKey(assetKey(request.asset)) as CryptocurrencyReference;
  return store.write(async (writer) => {
    const known = await knownIntent(
      writer,
      { accountId, id: fireblocksIntentId, direction: "deposit" },
      (intent) => isSameAsset(intent.asset, asset) && isSameNumber(intent.amount, amount),
    );
    if (known !== undefined) return known;
    const reason = await refusalOf(writer, config, path, { asset, amount });
    const intent: DepositIntentRecord = {
      ...decisionOf(reason, runtime),
      accountId,
      fireblocksIntentId,
      direction: "deposit",
      asset,
      amount,
    };
    await writer.collateralIntents.insert(intent);
    return intent;
  });
}

async function refusalOf(
  reader: StoreReader,
  config: CollateralDeps["config"],
  path: CollateralPath,
  { asset, amount }: { asset: CryptocurrencyReference; amount: string },
): Promise<string | undefined> {
  const { reason, env } = await unusableReason(reader, path);
  if (reason !== undefined) return reason;
  const terms = findEligible(config, asset, env);
  if (terms === undefined) return "The asset is not accepted as collateral.";
  if (signOf(amount) === 0) return "The amount must be above zero.";
  const places = await findPlaces(reader, config, terms.asset);
  if (places !== undefined && scaleOf(amount) <= places) return undefined;
  return `The amount has more than the ${places ?? 0} decimal places of its asset.`;
}
