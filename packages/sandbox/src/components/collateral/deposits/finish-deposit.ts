import { multiply, round, signOf } from "../../../domain/decimal.ts";
import { acceptCollateral, grantCredit, refuseCollateral } from "../../../domain/ledger/movements.ts";
import { findPlaces } from "../../assets/amounts.ts";
import { postEntry } from "../../ledger/post-entry.ts";
import type { Outcome } from "../../progress/scenario.ts";
import type { CollateralDeps } from "../collateral-account.ts";
import type { CollateralDepositRecord, StoreWriter } from "../entities.ts";
import { findEligible } from "../terms.ts";

type Ending = Pick<CollateralDeps, "config" | "runtime"> & { readonly outcome: Outcome };

/**
 * Ends a pending deposit of collateral: it is accepted and the account gets its credit, or neither. One that has ended
 * stays as it is.
 *
 * @returns the deposit as it is now
 */
export async function finishCollateralDeposit(
  writer: StoreWriter,
  deposit: CollateralDepositRecord,
  { config, runtime, outcome }: Ending,
): Promise<CollateralDepositRecord> {
  const { status, announced, accountId } = deposit;
  if (status !== "Pending" || announced === undefined) return deposit;
  const amount = { accountId, ...announced };
  const credit = outcome.succeeds ? await creditFor(writer, config, announced) : undefined;
  await postEntry(writer, credit === undefined ? refuseCollateral(amount) : acceptCollateral(amount), runtime);
  if (credit !== undefined && signOf(credit) > 0)
    await postEntry(writer, grantCredit({ ...amount, amount: credit }), runtime);
  const reason = outcome.succeeds ? "The asset is no longer accepted as collateral." : outcome.reason;
  const ended = {
    ...deposit,
    ...(credit === undefined
      ? ({ status: "Rejected", rejectionReason: reason } as const)
      : ({ status: "Credited", credit } as const)),
    finalizedAt: new Date(runtime.now()).toISOString(),
  };
  await writer.collateralDeposits.replace(ended);
  return ended;
}

/** The configured part of the amount, never more; `undefined` for an asset that is not accepted any more. */
async function creditFor(
  writer: StoreWriter,
  config: Ending["config"],
  { asset, amount }: NonNullable<CollateralDepositRecord["announced"]>,
): Promise<string | undefined> {
  const terms = findEligible(config, asset);
  const places = await findPlaces(writer, config, asset);
  if (terms === undefined || places === undefined) return undefined;
  return round(multiply(amount, terms.creditRatio), { places, mode: "down" });
}
