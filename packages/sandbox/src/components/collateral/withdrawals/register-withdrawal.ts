import type { CollateralWithdrawalTransactionRequest } from "@provider-connectivity/contract";
import { signOf } from "../../../domain/decimal.ts";
import { bindCollateral } from "../../../domain/ledger/movements.ts";
import { postEntry } from "../../ledger/post-entry.ts";
import { schedule } from "../../progress/tasks.ts";
import type { CollateralDeps, CollateralPath } from "../collateral-account.ts";
import { checkId, isSameApproval, pickApproval, otherTransaction } from "../content.ts";
import { followCollateral } from "../credit.ts";
import type { CollateralWithdrawalRecord, StoreWriter, WithdrawalIntentRecord } from "../entities.ts";
import { findIntent, intentFault } from "../intent.ts";
import { decideRemoval, findSettlementTransfer } from "./removal.ts";

type Decision = Pick<CollateralWithdrawalRecord, "status" | "bound" | "transferId" | "rejectionReason">;
type Details = CollateralWithdrawalTransactionRequest["settlementDetails"];

/**
 * Registers a transaction that removes collateral. The decision of its intent is made again, and its amount is locked until the
 * transaction ends.
 *
 * @throws InvalidRequestError `bad-request` for a `collateralTxId` that is empty, too long, or was sent before with
 * other content
 */
export async function registerWithdrawal(
  deps: CollateralDeps,
  path: CollateralPath,
  request: CollateralWithdrawalTransactionRequest,
): Promise<CollateralWithdrawalRecord> {
  const { accountId } = path;
  const { collateralTxId: id, approvalRequest, settlementDetails: details } = request;
  checkId(id, "/collateralTxId");
  return deps.store.write(async (writer) => {
    const known = await writer.collateralWithdrawals.find(accountId, id);
    if (known !== undefined && !isSame(known, request)) throw otherTransaction();
    if (known !== undefined) return known;
    const intent = await findIntent(writer, accountId, { direction: "withdrawal", approvalRequest });
    const decision = await decide(writer, deps, { path, intent, details, id });
    const withdrawal: CollateralWithdrawalRecord = {
      id,
      accountId,
      approvalRequest: pickApproval(approvalRequest),
      ...(details === undefined ? {} : { settlementDetails: pickDetails(details) }),
      ...decision,
      createdAt: new Date(deps.runtime.now()).toISOString(),
    };
    await writer.collateralWithdrawals.insert(withdrawal);
    if (withdrawal.status === "Rejected" || intent === undefined) return withdrawal;
    await writer.collateralIntents.replace({ ...intent, collateralTxId: id });
    const pending = { kind: "collateral-withdrawal", accountId, id } as const;
    await schedule(writer, "finish-collateral-withdrawal", { pending, ...deps });
    return withdrawal;
  });
}

interface Asked {
  readonly path: CollateralPath;
  readonly intent: WithdrawalIntentRecord | undefined;
  readonly details: Details;
  readonly id: string;
}

async function decide(writer: StoreWriter, deps: CollateralDeps, requested: Asked): Promise<Decision> {
  const { intent, details, path } = requested;
  const fault = intentFault(intent);
  if (fault !== undefined || intent === undefined) return rejected(fault);
  if ((await writer.accounts.find(path.accountId))?.status !== "active") return rejected("The account is inactive.");
  return details === undefined
    ? bindRemoval(writer, deps, { path, intent })
    : joinSettlement(writer, { ...requested, intent, details });
}

async function bindRemoval(
  writer: StoreWriter,
  deps: CollateralDeps,
  { path: { accountId }, intent }: { path: CollateralPath; intent: WithdrawalIntentRecord },
): Promise<Decision> {
  const removal = { asset: intent.destinationAddress.asset, amount: intent.amount };
  const decision = await decideRemoval(writer, deps.config, accountId, removal);
  if ("reason" in decision) return rejected(decision.reason);
  const bound = { asset: decision.asset, amount: decision.taken };
  if (signOf(bound.amount) === 0) return { status: "Pending" };
  await postEntry(writer, bindCollateral({ accountId, ...bound }), deps.runtime);
  await followCollateral(writer, deps, { accountId, asset: bound.asset });
  return { status: "Pending", bound };
}

/** The settlement has locked the amount of the transfer. */
async function joinSettlement(
  writer: StoreWriter,
  { path, intent, details }: Asked & { intent: WithdrawalIntentRecord; details: NonNullable<Details> },
): Promise<Decision> {
  const { settlementId } = details;
  const transfer = await findSettlementTransfer(writer, { accountId: path.accountId, settlementId }, intent);
  if (transfer === undefined) return rejected("The settlement has no such open transfer.");
  await writer.settlementTransactions.replace({ ...transfer, status: "PROCESSING" });
  return { status: "Pending", transferId: transfer.id };
}

function isSame(
  known: CollateralWithdrawalRecord,
  { approvalRequest, settlementDetails }: CollateralWithdrawalTransactionRequest,
): boolean {
  const [one, other] = [known.settlementDetails, settlementDetails];
  return (
    isSameApproval(known.approvalRequest, approvalRequest) &&
    one?.settlementId === other?.settlementId &&
    one?.settlementTxId === other?.settlementTxId
  );
}

function pickDetails({ settlementId, settlementTxId }: NonNullable<Details>): NonNullable<Details> {
  return { settlementId, settlementTxId };
}

function rejected(rejectionReason = ""): Decision {
  return { status: "Rejected", rejectionReason };
}
