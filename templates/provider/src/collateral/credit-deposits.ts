import type { Settings } from "../settings.ts";
import type { CollateralLedger } from "./ledger.ts";
import { connectPlatform, type PlatformCalls } from "./platform-calls.ts";

/** Statuses after which a transaction will not arrive. Any unknown status means "not yet". */
const REFUSED: ReadonlySet<string> = new Set(["CANCELLED", "REJECTED", "FAILED", "TIMEOUT", "BLOCKED"]);

/**
 * Asks the platform for every deposit that is pending, and credits those that are complete.
 *
 * @throws AggregateError if some could not be read; the others are finished
 */
export async function creditDeposits(
  ledger: CollateralLedger,
  platform: Pick<PlatformCalls, "getCollateralTransaction">,
): Promise<void> {
  const errors: unknown[] = [];
  for (const deposit of await ledger.listPendingCollateralDeposits()) {
    const { collateralTxId } = deposit;
    try {
      const { status } = await platform.getCollateralTransaction({ params: { collateralTxId } });
      if (status === "COMPLETED") await ledger.finishCollateralDeposit(deposit, { status: "Credited" });
      else if (REFUSED.has(status))
        await ledger.finishCollateralDeposit(deposit, { status: "Rejected", rejectionReason: `It is ${status}.` });
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} deposits could not be finished.`);
}

/** Credits deposits in the background, if PLATFORM_URL is set. */
export async function background(
  ledger: CollateralLedger,
  settings: Settings,
): Promise<(() => Promise<void>) | undefined> {
  const platform = await connectPlatform(settings);
  return platform === undefined ? undefined : () => creditDeposits(ledger, platform);
}
