import type {
  AssetReference,
  CryptocurrencyReference,
  SettlementDepositInstruction,
  SettlementInstructions,
  SettlementState,
  SettlementTransactionStatus,
  SettlementWithdrawInstruction,
} from "@provider-connectivity/contract";

/** What a settlement moves, as it travels. */
export type Instructions = Omit<SettlementInstructions, "settlementVersion">;

/** Instructions that were told under a version, and with which nothing was begun yet. */
export interface SettlementOfferRecord {
  readonly version: string;
  readonly accountId: string;
  readonly instructions: Instructions;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
}

/** A settlement that was begun. */
export interface SettlementRecord {
  readonly settlementId: string;
  readonly version: string;
  readonly accountId: string;
  readonly instructions: Instructions;
  readonly status: Extract<SettlementState["status"], "InProgress" | "Completed" | "Failed">;
  /** Unused credit, bound to be paid back when the settlement completes. */
  readonly repayments: readonly { readonly asset: AssetReference; readonly amount: string }[];
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
  readonly finalizedAt?: string;
}

/** One transfer, as what it takes from one side and what arrives at the other. */
interface TransactionParts {
  /** In the asset of the books. */
  readonly asset: CryptocurrencyReference;
  /** What the sending side gives, the network fee included. */
  readonly taken: string;
  readonly fee: string;
}

/** Collateral that comes to the provider. */
export interface SettlementDeposit extends TransactionParts {
  readonly direction: "deposit";
  readonly instruction: SettlementDepositInstruction;
}

/** Something of the account that becomes collateral. */
export interface SettlementWithdrawal extends TransactionParts {
  readonly direction: "withdrawal";
  readonly instruction: SettlementWithdrawInstruction;
}

/** A transfer of a settlement that was begun, as it is kept. */
export type SettlementTransactionRecord = (SettlementDeposit | SettlementWithdrawal) & {
  readonly id: string;
  readonly accountId: string;
  readonly settlementId: string;
  readonly status: SettlementTransactionStatus;
  readonly rejectionReason?: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
};

/** Instructions as they travel. */
export function toInstructions({
  version: settlementVersion,
  instructions,
}: Pick<SettlementOfferRecord, "version" | "instructions">): SettlementInstructions {
  const { withdrawInstructions, depositInstructions } = instructions;
  return { settlementVersion, withdrawInstructions, depositInstructions };
}

/** The state of instructions with which nothing was begun. */
export function toOfferState({ version, instructions }: SettlementOfferRecord, isCurrent: boolean): SettlementState {
  const status = "NOT_FOUND" as const;
  return {
    settlementVersion: version,
    withdrawTransactions: instructions.withdrawInstructions.map((instruction) => ({ ...instruction, status })),
    depositTransactions: instructions.depositInstructions.map((instruction) => ({ ...instruction, status })),
    status: isCurrent ? "Pending" : "Invalid",
  };
}

/** The state of a settlement that was begun. */
export function toSettlementState(
  { version, status }: SettlementRecord,
  transactions: readonly SettlementTransactionRecord[],
): SettlementState {
  return {
    settlementVersion: version,
    withdrawTransactions: transactions.flatMap((one) =>
      one.direction === "withdrawal" ? [{ ...one.instruction, ...progressOf(one) }] : [],
    ),
    depositTransactions: transactions.flatMap((one) =>
      one.direction === "deposit" ? [{ ...one.instruction, ...progressOf(one) }] : [],
    ),
    status,
  };
}

function progressOf({ status, rejectionReason }: SettlementTransactionRecord) {
  return { status, ...(rejectionReason === undefined ? {} : { rejectionReason }) };
}
