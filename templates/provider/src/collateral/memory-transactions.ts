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
import type { CollateralLedger, DepositEnd, PendingDeposit } from "./ledger.ts";

type Part = Pick<
  CollateralLedger,
  | "createCollateralDepositIntent"
  | "listCollateralDeposits"
  | "findCollateralDeposit"
  | "listPendingCollateralDeposits"
  | "finishCollateralDeposit"
  | "registerCollateralDeposit"
  | "createCollateralWithdrawalIntent"
  | "listCollateralWithdrawals"
  | "findCollateralWithdrawal"
  | "createCollateralWithdrawal"
>;
const NO_INTENT = "No approved intent that is still open has this partnerIntentId.";

type WithdrawalIntent = CollateralWithdrawalTransactionIntentResponse;

export function transactionsInMemory(books: Books): Part {
  const depositIntents = books.table<CollateralDepositTransactionIntentResponse>("collateral deposit intents");
  const withdrawalIntents = books.table<WithdrawalIntent>("collateral withdrawal intents");
  const deposits = tableBy<CollateralDepositTransactionResponse>(books, "collateral deposits");
  const withdrawals = tableBy<CollateralWithdrawalTransaction>(books, "collateral withdrawals");
  const pending = new Map<string, PendingDeposit>();
  /** The collateral account of each intent that was not used yet. */
  const openIntents = new Map<string, string>();
  const open = <Intent extends { readonly id: string }>(collateralId: string, intent: Intent): Intent => {
    openIntents.set(intent.id, collateralId);
    return intent;
  };

  /** An intent is credited once, for its amount. */
  function end({ accountId, collateralId }: PendingDeposit, partnerIntentId: string, wanted: DepositEnd): DepositEnd {
    if (wanted.status === "Rejected") return wanted;
    const intent = depositIntents.find(accountId, partnerIntentId);
    if (intent === undefined || openIntents.get(intent.id) !== collateralId)
      return { status: "Rejected", rejectionReason: NO_INTENT };
    openIntents.delete(intent.id);
    books.give(accountId, intent.asset, intent.amount);
    return wanted;
  }

  return {
    createCollateralDepositIntent: async (write, collateralId, { intentApprovalRequest, ...request }) =>
      depositIntents.add(write, { intentApprovalRequest, ...request }, () =>
        open(collateralId, { ...request, ...approval(intentApprovalRequest), status: "Approved" }),
      ),
    // It stays pending until credit-deposits.ts hears from the platform that it is complete.
    registerCollateralDeposit: async (write, collateralId, request) =>
      deposits(collateralId).add(write, request, () => {
        const { collateralTxId, approvalRequest } = request;
        const { accountId, operationKey } = write;
        const announced = depositIntents.find(accountId, approvalRequest.partnerIntentId);
        pending.set(operationKey, { accountId, collateralId, collateralTxId, announced });
        return { ...request, id: collateralTxId, status: "Pending" };
      }),
    listPendingCollateralDeposits: async () => [...pending.values()],
    finishCollateralDeposit: async (deposit, wanted) => {
      const { accountId, collateralId, collateralTxId } = deposit;
      const found = deposits(collateralId).find(accountId, collateralTxId);
      if (found?.status !== "Pending") return;
      deposits(collateralId).replace(accountId, {
        ...found,
        ...end(deposit, found.approvalRequest.partnerIntentId, wanted),
      });
      for (const [key, each] of pending) if (each === deposit) pending.delete(key);
    },
    listCollateralDeposits: async ({ accountId, collateralId }, page) => deposits(collateralId).list(accountId, page),
    findCollateralDeposit: async ({ accountId, collateralId }, id) => deposits(collateralId).find(accountId, id),

    createCollateralWithdrawalIntent: async (write, collateralId, { intentApprovalRequest, ...request }) =>
      withdrawalIntents.add(write, { intentApprovalRequest, ...request }, () =>
        open(collateralId, {
          ...request,
          ...approval(intentApprovalRequest),
          ...(books.holds(write.accountId, request.destinationAddress.asset, request.amount)
            ? { status: "Approved" }
            : { status: "Rejected", rejectionReason: "The account does not hold enough of this asset." }),
        }),
      ),
    createCollateralWithdrawal: async (write, collateralId, request) =>
      withdrawals(collateralId).add(write, request, () => {
        const intent = withdrawalIntents.find(write.accountId, request.approvalRequest.partnerIntentId);
        const isOpen = intent !== undefined && openIntents.get(intent.id) === collateralId;
        const withdrawal = release(books, write, request, isOpen ? intent : undefined);
        if (intent !== undefined && withdrawal.status === "Approved") openIntents.delete(intent.id);
        return withdrawal;
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
      rejectionReason: NO_INTENT,
    };
  const { asset } = intent.destinationAddress;
  if (!books.holds(accountId, asset, intent.amount))
    return { ...common, status: "Rejected", rejectionReason: "The account no longer holds enough of this asset." };
  books.take(accountId, asset, intent.amount);
  return { ...common, status: "Approved" };
}
