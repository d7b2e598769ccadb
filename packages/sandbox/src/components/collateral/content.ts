import type { ApprovalRequest, PublicBlockchainAddress } from "@provider-connectivity/contract";
import { InvalidRequestError } from "@provider-connectivity/server";
import { assetFromKey, assetKey } from "../../domain/asset.ts";

/** The stored properties of an address: only those of the contract, so that responses contain no others. */
export function pickAddress({
  asset,
  transferMethod,
  address,
  addressTag,
}: PublicBlockchainAddress): PublicBlockchainAddress {
  const tag = addressTag === undefined ? {} : { addressTag };
  return { asset: assetFromKey(assetKey(asset)) as typeof asset, transferMethod, address, ...tag };
}

/** Longer than the platform's longest id, which has 149 characters, and short enough for an index. */
const MAX_ID_LENGTH = 256;

/**
 * Checks an id that the request chooses for an entity. An empty id could not be a cursor, because an empty cursor counts as
 * absent.
 *
 * @throws InvalidRequestError `bad-request` for an id that is empty or longer than 256 characters
 */
export function checkId(id: string, pointer: string): void {
  if (id.length > 0 && id.length <= MAX_ID_LENGTH) return;
  const message = `${pointer} must have 1 to ${MAX_ID_LENGTH} characters.`;
  throw new InvalidRequestError("bad-request", message, { requestPart: "body", propertyName: pointer });
}

/** Whether two transactions refer to the same intent. */
export function isSameApproval(one: ApprovalRequest, other: ApprovalRequest): boolean {
  return one.fireblocksIntentId === other.fireblocksIntentId && one.partnerIntentId === other.partnerIntentId;
}

/** The error for a `collateralTxId` that was sent before with other content. */
export function otherTransaction(): InvalidRequestError {
  return new InvalidRequestError("bad-request", "This collateralTxId was sent before with other content.", {
    requestPart: "body",
    propertyName: "/collateralTxId",
  });
}

/** The stored properties of an approval: only those of the contract. */
export function pickApproval({ fireblocksIntentId, partnerIntentId }: ApprovalRequest): ApprovalRequest {
  return { fireblocksIntentId, partnerIntentId };
}
