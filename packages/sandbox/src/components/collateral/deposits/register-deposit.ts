import type { CollateralDepositTransactionRequest } from "@provider-connectivity/contract";
import { normalize } from "../../../domain/decimal.ts";
import { announceCollateral } from "../../../domain/ledger/movements.ts";
import { postEntry } from "../../ledger/post-entry.ts";
import { schedule } from "../../progress/tasks.ts";
import { type CollateralDeps, type CollateralPath, unusableReason } from "../collateral-account.ts";
import { checkId, isSameApproval, pickApproval, otherTransaction } from "../content.ts";
import type { CollateralDepositRecord, DepositIntentRecord, StoreReader } from "../entities.ts";
import { findIntent, intentFault } from "../intent.ts";
import { findEligible } from "../terms.ts";

/**
 * Registers a transaction that adds collateral. A transaction for an approved intent is pending until it is credited. An
 * unannounced one earns no credit, and may be removed again.
 *
 * @throws InvalidRequestError `bad-request` for a `collateralTxId` that is empty, too long, or was sent before with
 * other content
 */
export async function registerDeposit(
  deps: CollateralDeps,
  path: CollateralPath,
  { collateralTxId: id, approvalRequest: given }: CollateralDepositTransactionRequest,
): Promise<CollateralDepositRecord> {
  checkId(id, "/collateralTxId");
  const { accountId } = path;
  const { store, runtime } = deps;
  return store.write(async (writer) => {
    const known = await writer.collateralDeposits.find(accountId, id);
    if (known !== undefined && !isSameApproval(known.approvalRequest, given)) throw otherTransaction();
    if (known !== undefined) return known;
    const intent = await findIntent(writer, accountId, { direction: "deposit", approvalRequest: given });
    const decision = await decide(writer, deps, { path, intent });
    const deposit: CollateralDepositRecord = {
      id,
      accountId,
      approvalRequest: pickApproval(given),
      ...decision,
      createdAt: new Date(runtime.now()).toISOString(),
    };
    await writer.collateralDeposits.insert(deposit);
    if (deposit.announced === undefined || intent === undefined) return deposit;
    await writer.collateralIntents.replace({ ...intent, collateralTxId: id });
    await postEntry(writer, announceCollateral({ accountId, ...deposit.announced }), runtime);
    const pending = { kind: "collateral-deposit", accountId, id } as const;
    await schedule(writer, "finish-collateral-deposit", { pending, ...deps });
    return deposit;
  });
}

type Decision = Pick<CollateralDepositRecord, "status" | "announced" | "rejectionReason">;

async function decide(
  reader: StoreReader,
  { config }: CollateralDeps,
  { path, intent }: { path: CollateralPath; intent: DepositIntentRecord | undefined },
): Promise<Decision> {
  const fault = intentFault(intent);
  if (fault !== undefined || intent === undefined) return rejected(fault);
  const { reason, env } = await unusableReason(reader, path);
  if (reason !== undefined) return rejected(reason);
  const terms = findEligible(config, intent.asset, env);
  if (terms === undefined) return rejected("The asset is no longer accepted as collateral.");
  return { status: "Pending", announced: { asset: terms.asset, amount: normalize(intent.amount) } };
}

function rejected(rejectionReason = ""): Decision {
  return { status: "Rejected", rejectionReason };
}
