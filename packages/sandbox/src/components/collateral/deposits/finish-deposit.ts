import type { CryptocurrencyReference } from "@provider-connectivity/contract";
import { signOf } from "../../../domain/decimal.ts";
import { acceptCollateral, refuseCollateral } from "../../../domain/ledger/movements.ts";
import { findPlaces } from "../../assets/amounts.ts";
import { postEntry } from "../../ledger/post-entry.ts";
import type { TaskOutcome } from "../../progress/tasks.ts";
import type { CollateralDeps } from "../collateral-account.ts";
import { followCollateral } from "../credit.ts";
import type { CollateralDepositRecord, StoreWriter } from "../entities.ts";
import { findEligible } from "../terms.ts";

type Ending = Pick<CollateralDeps, "config" | "runtime"> & { readonly outcome: TaskOutcome };

/**
 * Ends a pending deposit of collateral: it is accepted and credited, or neither. An ended deposit does not change.
 *
 * @returns the current deposit
 */
export async function finishCollateralDeposit(
  writer: StoreWriter,
  deposit: CollateralDepositRecord,
  { outcome, ...deps }: Ending,
): Promise<CollateralDepositRecord> {
  const { status, announced, accountId } = deposit;
  if (status !== "Pending" || announced === undefined) return deposit;
  const amount = { accountId, ...announced };
  const isAccepted = outcome.succeeds && (await isStillAccepted(writer, deps.config, announced.asset));
  await postEntry(writer, isAccepted ? acceptCollateral(amount) : refuseCollateral(amount), deps.runtime);
  const change = isAccepted ? await followCollateral(writer, deps, amount) : "0";
  const credit = signOf(change) > 0 ? change : "0";
  const reason = outcome.succeeds ? "The asset is no longer accepted as collateral." : outcome.reason;
  const ended = {
    ...deposit,
    ...(!isAccepted
      ? ({ status: "Rejected", rejectionReason: reason } as const)
      : ({ status: "Credited", credit } as const)),
    finalizedAt: new Date(deps.runtime.now()).toISOString(),
  };
  await writer.collateralDeposits.replace(ended);
  return ended;
}

async function isStillAccepted(
  writer: StoreWriter,
  config: Ending["config"],
  asset: CryptocurrencyReference,
): Promise<boolean> {
  return findEligible(config, asset) !== undefined && (await findPlaces(writer, config, asset)) !== undefined;
}
