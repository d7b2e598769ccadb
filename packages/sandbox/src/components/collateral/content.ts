import type { ApprovalRequest, PublicBlockchainAddress } from "@provider-connectivity/contract";
import { BadRequestError } from "@provider-connectivity/server";
import { assetFromKey, assetKey } from "../../domain/asset.ts";

/** What of an address is kept: only what the contract knows of, so that nothing else is ever answered. */
export function pickAddress({
  asset,
  transferMethod,
  address,
  addressTag,
}: PublicBlockchainAddress): PublicBlockchainAddress {
  const tag = addressTag === undefined ? {} : { addressTag };
  return { asset: assetFromKey(assetKey(asset)) as typeof asset, transferMethod, address, ...tag };
}

/** Longer than the longest id of the platform, which has 149 characters, and short enough for an index. */
const MAX_ID_LENGTH = 256;

/**
 * Checks an id that the request chose and by which an entity is found later. An empty one could not be a cursor: a query
 * treats an empty cursor as absent.
 *
 * @throws BadRequestError `bad-request` for an id that is empty or longer than 256 characters
 */
export function checkId(id: string, pointer: string): void {
  if (id.length > 0 && id.length <= MAX_ID_LENGTH) return;
  const message = `${pointer} must have 1 to ${MAX_ID_LENGTH} characters.`;
  throw new BadRequestError("bad-request", message, { requestPart: "body", propertyName: pointer });
}

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
export function pickApproval({ fireblocksIntentId, partnerIntentId }: ApprovalRequest): ApprovalRequest {
  return { fireblocksIntentId, partnerIntentId };
}
