import type { ApprovalRequest } from "@provider-connectivity/contract";
import { BadRequestError } from "@provider-connectivity/server";

/** Whether two transactions refer to the same intent. */
export function isSameApproval(one: ApprovalRequest, other: ApprovalRequest): boolean {
  return one.fireblocksIntentId === other.fireblocksIntentId && one.partnerIntentId === other.partnerIntentId;
}

/** The refusal of a `collateralTxId` that was sent before with other content. */
export function otherTransaction(): BadRequestError {
  return new BadRequestError("bad-request", "This collateralTxId was sent before with other content.", {
    requestPart: "body",
    propertyName: "/collateralTxId",
  });
}

/** What of an approval is kept: only what the contract knows of. */
export function keptApproval({ fireblocksIntentId, partnerIntentId }: ApprovalRequest): ApprovalRequest {
  return { fireblocksIntentId, partnerIntentId };
}
