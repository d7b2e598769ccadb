import type {
  CollateralDepositTransactionIntentResponse,
  CollateralDepositTransactionResponse,
  CollateralWithdrawalTransaction,
  CollateralWithdrawalTransactionIntentResponse,
  CollateralWithdrawalTransactionRequest,
  IntentApprovalRequest,
} from "@provider-connectivity/contract";
import type { Books } from "../memory/books.ts";
import type { Write } from "../shared/write.ts";
import type { CollateralLedger } from "./ledger.ts";

type Part = Pick<
  CollateralLedger,
  | "createCollateralDepositIntent"
  | "listCollateralDeposits"
  | "findCollateralDeposit"
  | "registerCollateralDeposit"
  | "createCollateralWithdrawalIntent"
  | "listCollateralWithdrawals"
  | "findCollateralWithdrawal"
  | "createCollateralWithdrawal"
>;
const ALL = { limit: Number.MAX_SAFE_INTEGER };

type WithdrawalIntent = CollateralWithdrawalTransactionIntentResponse;

export function transactionsInMemory(books: Books): Part {
  const depositIntents = books.table<CollateralDepositTransactionIntentResponse>("collateral deposit intents");
  const withdrawalIntents = books.table<WithdrawalIntent>("collateral withdrawal intents");
  const deposits = tableBy<CollateralDepositTransactionResponse>(books, "collateral deposits");
  const withdrawals = tableBy<CollateralWithdrawalTransaction>(books, "collateral withdrawals");
  return {
    createCollateralDepositIntent: async (write, _collateralId, { intentApprovalRequest, ...request }) =>
      depositIntents.add(write, { intentApprovalRequest, ...request }, () => ({
        ...request,
        ...approval(intentApprovalRequest),
        status: "Approved",
      })),
    // This ledger does not watch a blockchain, so the transaction stays pending.
    registerCollateralDeposit: async (write, collateralId, request) =>
      deposits(collateralId).add(write, request, () => ({
        ...request,
        id: request.collateralTxId,
        status: "Pending",
      })),
    listCollateralDeposits: async ({ accountId, collateralId }, page) => deposits(collateralId).list(accountId, page),
    findCollateralDeposit: async ({ accountId, collateralId }, id) => deposits(collateralId).find(accountId, id),

    createCollateralWithdrawalIntent: async (write, _collateralId, { intentApprovalRequest, ...request }) =>
      withdrawalIntents.add(write, { intentApprovalRequest, ...request }, () => ({
        ...request,
        ...approval(intentApprovalRequest),
        ...(books.holds(write.accountId, request.destinationAddress.asset, request.amount)
          ? { status: "Approved" }
          : { status: "Rejected", rejectionReason: "The account does not hold enough of this asset." }),
      })),
    createCollateralWithdrawal: async (write, collateralId, request) =>
      withdrawals(collateralId).add(write, request, () => {
        const { partnerIntentId } = request.approvalRequest;
        const isUsed = (made: CollateralWithdrawalTransaction) =>
          made.status === "Approved" && made.approvalRequest.partnerIntentId === partnerIntentId;
        const used = withdrawals(collateralId).list(write.accountId, ALL, isUsed).length > 0;
        const intent = used ? undefined : withdrawalIntents.find(write.accountId, partnerIntentId);
        return release(books, write, request, intent);
      }),
    listCollateralWithdrawals: async ({ accountId, collateralId }, page) =>
      withdrawals(collateralId).list(accountId, page),
    findCollateralWithdrawal: async ({ accountId, collateralId }, id) => withdrawals(collateralId).find(accountId, id),
  };
}

/** A table for each collateral account. */
function tableBy<Row extends { readonly id: string }>(books: Books, name: string) {
  return (collateralId: string) => books.table<Row>(`${name} of ${collateralId}`);
}

function approval({ fireblocksIntentId }: IntentApprovalRequest) {
  const id = crypto.randomUUID();
  return { id, approvalRequest: { fireblocksIntentId, partnerIntentId: id } };
}

/** Debits the amount of an approved intent from the account. */
function release(
  books: Books,
  { accountId }: Write,
  { collateralTxId, approvalRequest }: CollateralWithdrawalTransactionRequest,
  intent: WithdrawalIntent | undefined,
): CollateralWithdrawalTransaction {
  const common = { id: collateralTxId, collateralTxId, approvalRequest };
  if (intent?.status !== "Approved")
    return {
      ...common,
      status: "Rejected",
      rejectionReason: "No approved intent that is still open has this partnerIntentId.",
    };
  const { asset } = intent.destinationAddress;
  if (!books.holds(accountId, asset, intent.amount))
    return { ...common, status: "Rejected", rejectionReason: "The account no longer holds enough of this asset." };
  books.take(accountId, asset, intent.amount);
  return { ...common, status: "Approved" };
}
