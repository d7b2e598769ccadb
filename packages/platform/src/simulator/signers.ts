/** The automation of the collateral signer: created, announced, paired, ready. @module */
import { PlatformApiError } from "../errors.ts";
import { schedule } from "./jobs.ts";
import type { NotificationRecord, SignerRecord } from "./model.ts";
import type { RuleContext } from "./settings.ts";
import type { Transaction } from "./store.ts";

/** The only event with a documented name. */
const SIGNER_READY_EVENT = "COLLATERAL_SIGNER_READY_EVENT";

/** Creates the signer user of a workspace and announces that its pairing token is available. */
export function createSigner(tables: Transaction, workspaceId: string, context: RuleContext): SignerRecord {
  const { runtime } = context;
  const signer: SignerRecord = {
    id: runtime.newId(),
    workspaceId,
    status: "WAITING_FOR_DEVICE_PAIRING",
    pairingToken: runtime.newId(),
    createdAt: runtime.now(),
  };
  tables.signers.put(signer);
  notifyProvider(tables, SIGNER_READY_EVENT, { signerId: signer.id, workspaceId }, context);
  return signer;
}

/** Finds a signer. @throws PlatformApiError `unknown-signer` */
export function requireSigner(tables: Transaction, id: string): SignerRecord {
  const signer = tables.signers.get(id);
  if (signer === undefined) throw new PlatformApiError("unknown-signer", "No signer has this id.");
  return signer;
}

/** The pairing token. It is available until the signer is paired. @throws PlatformApiError `unknown-signer`, `signer-paired` */
export function pairingTokenOf(tables: Transaction, id: string): string {
  const { status, pairingToken } = requireSigner(tables, id);
  if (status !== "WAITING_FOR_DEVICE_PAIRING")
    throw new PlatformApiError("signer-paired", "The signer is already paired.");
  return pairingToken;
}

/** The provider's machine pairs with the token; the customer shares keys next. @throws PlatformApiError `unknown-signer` */
export function pairSigner(tables: Transaction, id: string, token: string): SignerRecord {
  const signer = requireSigner(tables, id);
  if (signer.status !== "WAITING_FOR_DEVICE_PAIRING")
    throw new PlatformApiError("signer-paired", "The signer is already paired.");
  if (token !== signer.pairingToken) throw new PlatformApiError("unknown-signer", "The pairing token is wrong.");
  const paired = { ...signer, status: "WAITING_FOR_MPC" } as const;
  tables.signers.put(paired);
  return paired;
}

/**
 * The customer shares keys: the signer is ready. No timer does it, because the customer decides when.
 *
 * @throws PlatformApiError `unknown-signer`; `malformed` if the signer is not paired
 */
export function shareKeys(tables: Transaction, id: string): SignerRecord {
  const signer = requireSigner(tables, id);
  if (signer.status === "WAITING_FOR_DEVICE_PAIRING")
    throw new PlatformApiError("malformed", "The signer is not paired. Pair it before keys are shared.");
  const ready = { ...signer, status: "READY" } as const;
  tables.signers.put(ready);
  return ready;
}

/** Whether a workspace has a signer that can sign. */
export function hasReadySigner(tables: Transaction, workspaceId: string): boolean {
  return tables.signers.list().some((one) => one.workspaceId === workspaceId && one.status === "READY");
}

/** Queues a notification. It is delivered at least once. */
function notifyProvider(
  tables: Transaction,
  eventType: string,
  data: NotificationRecord["data"],
  context: RuleContext,
): void {
  const id = context.runtime.newId();
  tables.notifications.put({ id, eventType, data, createdAt: context.runtime.now() });
  schedule(tables, { kind: "deliver-notification", subjectId: id }, context);
}
