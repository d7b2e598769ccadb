import type {
  ApprovalRequest,
  CollateralDepositTransactionIntentResponse,
  CollateralWithdrawalTransactionIntentResponse,
} from "@provider-connectivity/contract";
import { InvalidRequestError } from "@provider-connectivity/server";
import type { SandboxRuntime } from "../../ports/runtime.ts";
import type {
  CollateralIntentRecord,
  DepositIntentRecord,
  Intent,
  StoreReader,
  WithdrawalIntentRecord,
} from "./entities.ts";

interface ByDirection {
  readonly deposit: DepositIntentRecord;
  readonly withdrawal: WithdrawalIntentRecord;
}

/** The intent of a transaction, if both ids match an intent of the account. */
export async function findIntent<Direction extends keyof ByDirection>(
  { collateralIntents }: Pick<StoreReader, "collateralIntents">,
  accountId: string,
  { direction, approvalRequest }: { direction: Direction; approvalRequest: ApprovalRequest },
): Promise<ByDirection[Direction] | undefined> {
  const { fireblocksIntentId, partnerIntentId } = approvalRequest;
  const intent = await collateralIntents.find(accountId, fireblocksIntentId);
  return intent?.id === partnerIntentId && isOf(intent, direction) ? intent : undefined;
}

/** The parts of a new intent that follow from its decision. Its id is the `partnerIntentId`. */
export function decisionOf(
  reason: string | undefined,
  runtime: SandboxRuntime,
): Pick<Intent, "id" | "status" | "rejectionReason" | "createdAt"> {
  return {
    id: runtime.newId(),
    ...(reason === undefined ? { status: "Approved" } : { status: "Rejected", rejectionReason: reason }),
    createdAt: new Date(runtime.now()).toISOString(),
  };
}

/** The reason why a transaction cannot use this intent. `undefined` if it can. */
export function intentFault(intent: CollateralIntentRecord | undefined): string | undefined {
  if (intent === undefined) return "It refers to an unknown intent.";
  if (intent.status === "Rejected") return "Its intent was rejected.";
  return intent.collateralTxId === undefined ? undefined : "Its intent is used by another transaction.";
}

/**
 * The existing intent with this id, if there is one.
 *
 * @param isSame whether an existing intent has the same content as this request
 * @throws InvalidRequestError `bad-request` if its content differs
 */
export async function knownIntent<Direction extends keyof ByDirection>(
  { collateralIntents }: Pick<StoreReader, "collateralIntents">,
  { accountId, id, direction }: { accountId: string; id: string; direction: Direction },
  isSame: (intent: ByDirection[Direction]) => boolean,
): Promise<ByDirection[Direction] | undefined> {
  const intent = await collateralIntents.find(accountId, id);
  if (intent === undefined) return undefined;
  if (isOf(intent, direction) && isSame(intent)) return intent;
  throw new InvalidRequestError("bad-request", "This fireblocksIntentId was sent before with other content.", {
    requestPart: "body",
    propertyName: "/intentApprovalRequest/fireblocksIntentId",
  });
}

function isOf<Direction extends keyof ByDirection>(
  intent: CollateralIntentRecord,
  direction: Direction,
): intent is CollateralIntentRecord & ByDirection[Direction] {
  return intent.direction === direction;
}

/** A decision on a deposit on the wire. */
export function toDepositIntent(record: DepositIntentRecord): CollateralDepositTransactionIntentResponse {
  const { id, status, asset, amount } = record;
  return { id, status, asset, amount, approvalRequest: approvalOf(record), ...reasonOf(record) };
}

/** A decision on a withdrawal on the wire. */
export function toWithdrawalIntent(record: WithdrawalIntentRecord): CollateralWithdrawalTransactionIntentResponse {
  const { id, amount, destinationAddress, status } = record;
  return { id, amount, destinationAddress, approvalRequest: approvalOf(record), status, ...reasonOf(record) };
}

function approvalOf({ id: partnerIntentId, fireblocksIntentId }: Intent): ApprovalRequest {
  return { fireblocksIntentId, partnerIntentId };
}

function reasonOf({ rejectionReason }: Intent): { rejectionReason?: string } {
  return rejectionReason === undefined ? {} : { rejectionReason };
}
