import type { Settings } from "../settings.ts";
import type { CollateralTransaction } from "@provider-connectivity/contract/platform-v1";
import { unitsOf } from "../shared/amount.ts";
import type { CollateralLedger, PendingDeposit } from "./ledger.ts";
import { connectPlatform, platformAssets, type PlatformCalls } from "./platform-calls.ts";

/** The statuses of a transaction that will not arrive. A transaction with an unknown status may still arrive. */
const FAILED_STATUSES: ReadonlySet<string> = new Set(["CANCELLED", "REJECTED", "FAILED", "TIMEOUT", "BLOCKED"]);

/**
 * Looks up every pending deposit at the platform, and credits the complete ones. Customers register deposits by id, so a
 * transaction is credited only if it matches its intent.
 *
 * @throws AggregateError if some deposits failed; the others are finished
 */
export async function creditDeposits(
  ledger: Pick<CollateralLedger, "listPendingCollateralDeposits" | "finishCollateralDeposit">,
  platform: Pick<PlatformCalls, "getCollateralTransaction">,
): Promise<void> {
  const errors: unknown[] = [];
  for (const deposit of await ledger.listPendingCollateralDeposits()) {
    const { collateralTxId } = deposit;
    try {
      const transaction = await platform.getCollateralTransaction({ params: { collateralTxId } });
      const { status } = transaction;
      if (status !== "COMPLETED" && !FAILED_STATUSES.has(status)) continue;
      const rejectionReason =
        status === "COMPLETED" ? differenceOf(deposit, transaction) : `The status of the transaction is ${status}.`;
      await ledger.finishCollateralDeposit(
        deposit,
        rejectionReason === undefined ? { status: "Credited" } : { status: "Rejected", rejectionReason },
      );
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0)
    throw new AggregateError(errors, `${errors.length} deposits could not be credited or rejected.`);
}

/** The difference between a transaction and its deposit; `undefined` if there is none. */
function differenceOf(
  { collateralId, intent }: PendingDeposit,
  transaction: CollateralTransaction,
): string | undefined {
  if (intent === undefined) return "The transaction has no approved intent.";
  if (transaction.collateralId !== collateralId) return "The transaction belongs to another collateral account.";
  if (transaction.direction !== "ADD_COLLATERAL")
    return `The direction of the transaction is ${transaction.direction}.`;
  if (transaction.fireblocksAssetId !== platformAssets.toAssetId(intent.asset))
    return "The transaction is in another asset.";
  if (unitsOf(transaction.amount) !== unitsOf(intent.amount))
    return `The amount of the transaction is ${transaction.amount}.`;
  return undefined;
}

/** Credits deposits in the background, if PLATFORM_URL is set. */
export async function background(
  ledger: CollateralLedger,
  settings: Settings,
): Promise<(() => Promise<void>) | undefined> {
  const platform = await connectPlatform(settings);
  return platform === undefined ? undefined : () => creditDeposits(ledger, platform);
}
