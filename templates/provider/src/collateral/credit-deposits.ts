import type { Settings } from "../settings.ts";
import type { CollateralTransaction } from "@provider-connectivity/contract/platform-v1";
import { unitsOf } from "../shared/amount.ts";
import type { CollateralLedger, PendingDeposit } from "./ledger.ts";
import { connectPlatform, platformAssets, type PlatformCalls } from "./platform-calls.ts";

/** Statuses after which a transaction will not arrive. Any unknown status means "not yet". */
const REFUSED: ReadonlySet<string> = new Set(["CANCELLED", "REJECTED", "FAILED", "TIMEOUT", "BLOCKED"]);

/**
 * Asks the platform for every deposit that is pending, and credits those that are complete. Customers register deposits
 * by their ids, so a transaction is credited only if it is the announced one.
 *
 * @throws AggregateError if some could not be read; the others are finished
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
      if (status !== "COMPLETED" && !REFUSED.has(status)) continue;
      const rejectionReason = status === "COMPLETED" ? differenceOf(deposit, transaction) : `It is ${status}.`;
      await ledger.finishCollateralDeposit(
        deposit,
        rejectionReason === undefined ? { status: "Credited" } : { status: "Rejected", rejectionReason },
      );
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} deposits could not be finished.`);
}

/** The difference between a transaction and its deposit. `undefined`: there is none. */
function differenceOf(
  { collateralId, announced }: PendingDeposit,
  transaction: CollateralTransaction,
): string | undefined {
  if (announced === undefined) return "No approved intent announced it.";
  if (transaction.collateralId !== collateralId) return "It belongs to another collateral account.";
  if (transaction.direction !== "ADD_COLLATERAL") return `It is ${transaction.direction}, which adds no collateral.`;
  if (transaction.fireblocksAssetId !== platformAssets.toAssetId(announced.asset)) return "It is in another asset.";
  if (unitsOf(transaction.amount) !== unitsOf(announced.amount)) return `Its amount is ${transaction.amount}.`;
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
