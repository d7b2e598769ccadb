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

type Part<Name extends keyof CollateralLedger> = Pick<CollateralLedger, Name>;
type WithdrawalIntent = CollateralWithdrawalTransactionIntentResponse;

const NO_INTENT = "No approved, unused intent has this partnerIntentId.";

/** Additions of collateral. An intent is credited once, for its amount. */
export function depositsInMemory(
  books: Books,
): Part<
  | "createCollateralDepositIntent"
  | "listCollateralDeposits"
  | "findCollateralDeposit"
  | "listPendingCollateralDeposits"
  | "finishCollateralDeposit"
  | "registerCollateralDeposit"
> {
  const intents = books.table<CollateralDepositTransactionIntentResponse>("collateral deposit intents");
  const deposits = tableBy<CollateralDepositTransactionResponse>(books, "collateral deposits");
  const pending = new Map<string, PendingDeposit>();
  const open = createOpenIntents();
  const end = (
    { accountId, collateralId }: PendingDeposit,
    partnerIntentId: string,
    wanted: DepositEnd,
  ): DepositEnd => {
    if (wanted.status === "Rejected") return wanted;
    const intent = intents.find(accountId, partnerIntentId);
    if (intent === undefined || !open.has(collateralId, intent))
      return { status: "Rejected", rejectionReason: NO_INTENT };
    open.use(intent);
    books.credit(accountId, intent.asset, intent.amount);
    return wanted;
  };
  return {
    createCollateralDepositIntent: async (write, collateralId, { intentApprovalRequest, ...request }) =>
      intents.add(write, { intentApprovalRequest, ...request }, () =>
        open.add(collateralId, { ...request, ...approval(intentApprovalRequest), status: "Approved" }),
      ),
    // It stays pending until credit-deposits.ts reads from the platform that it is complete.
    registerCollateralDeposit: async (write, collateralId, request) =>
      deposits(collateralId).add(write, request, () => {
        const { collateralTxId, approvalRequest } = request;
        const { accountId, operationKey } = write;
        const intent = intents.find(accountId, approvalRequest.partnerIntentId);
        pending.set(operationKey, { accountId, collateralId, collateralTxId, intent });
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
  };
}

/** Removals of collateral. */
export function withdrawalsInMemory(
  books: Books,
): Part<
  | "createCollateralWithdrawalIntent"
  | "listCollateralWithdrawals"
  | "findCollateralWithdrawal"
  | "createCollateralWithdrawal"
> {
  const intents = books.table<WithdrawalIntent>("collateral withdrawal intents");
  const withdrawals = tableBy<CollateralWithdrawalTransaction>(books, "collateral withdrawals");
  const open = createOpenIntents();
  return {
    createCollateralWithdrawalIntent: async (write, collateralId, { intentApprovalRequest, ...request }) =>
      intents.add(write, { intentApprovalRequest, ...request }, () =>
        open.add(collateralId, {
          ...request,
          ...approval(intentApprovalRequest),
          ...(books.hasAvailable(write.accountId, request.destinationAddress.asset, request.amount)
            ? { status: "Approved" }
            : { status: "Rejected", rejectionReason: "The account does not hold enough of this asset." }),
        }),
      ),
    createCollateralWithdrawal: async (write, collateralId, request) =>
      withdrawals(collateralId).add(write, request, () => {
        const intent = intents.find(write.accountId, request.approvalRequest.partnerIntentId);
        const isOpen = intent !== undefined && open.has(collateralId, intent);
        const withdrawal = debitIntent(books, write, request, isOpen ? intent : undefined);
        if (intent !== undefined && withdrawal.status === "Approved") open.use(intent);
        return withdrawal;
      }),
    listCollateralWithdrawals: async ({ accountId, collateralId }, page) =>
      withdrawals(collateralId).list(accountId, page),
    findCollateralWithdrawal: async ({ accountId, collateralId }, id) => withdrawals(collateralId).find(accountId, id),
  };
}

/** The intents that no transaction has used yet, with their collateral accounts. */
function createOpenIntents() {
  const collateralIds = new Map<string, string>();
  return {
    add<Intent extends { readonly id: string }>(collateralId: string, intent: Intent): Intent {
      collateralIds.set(intent.id, collateralId);
      return intent;
    },
    has: (collateralId: string, { id }: { readonly id: string }) => collateralIds.get(id) === collateralId,
    use: ({ id }: { readonly id: string }) => void collateralIds.delete(id),
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
function debitIntent(
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
  if (!books.hasAvailable(accountId, asset, intent.amount))
    return { ...common, status: "Rejected", rejectionReason: "The account no longer holds enough of this asset." };
  books.debit(accountId, asset, intent.amount);
  return { ...common, status: "Approved" };
}
