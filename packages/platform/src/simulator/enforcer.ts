/** Forces settlements: the only operation that waits for the provider. @module */
import type { ForcedSettlementRequest } from "@provider-connectivity/contract/forced-settlement-v1";
import type { ForcedSettlement, ForceSettlementRequest } from "@provider-connectivity/contract/platform-v1";
import { withTimeout } from "@provider-connectivity/core";
import { PlatformApiError } from "../errors.ts";
import {
  abandonEnforcements,
  beginEnforcement,
  endEnforcement,
  failEnforcement,
  transactionsToForce,
} from "./forced-settlements.ts";
import type { EnforcementRecord, TransactionRecord } from "./model.ts";
import type { ProviderApi } from "./provider-api.ts";
import type { CustomerAlert, RuleContext } from "./settings.ts";
import type { PlatformStore } from "./store.ts";
import { toForcedSettlement } from "./to-wire.ts";
import { requireVault } from "./vaults.ts";

export interface EnforcerOptions extends RuleContext {
  readonly store: PlatformStore;
  readonly provider: ProviderApi;
  /** How long the provider may take to approve, in milliseconds. Default: 30,000. */
  readonly approvalTimeoutMs?: number;
  readonly onCustomerAlert: (alert: CustomerAlert) => void;
}

/** Forces settlements. Two requests for one settlement share one approval request to the provider. */
export interface Enforcer {
  /** @throws PlatformApiError with a reason for each rule; `unavailable` if the provider did not decide in time */
  force(request: ForceSettlementRequest): Promise<ForcedSettlement>;
}

export function createEnforcer(options: EnforcerOptions): Enforcer {
  const { store } = options;
  store.transact(abandonEnforcements);
  const pendingApprovals = new Map<string, Promise<EnforcementRecord>>();
  return {
    async force({ collateralId, settlementId }) {
      const named = { collateralId, ...(settlementId === undefined ? {} : { settlementId }) };
      const enforcement = store.transact((tables) => beginEnforcement(tables, named, options));
      let result = pendingApprovals.get(enforcement.id);
      if (result === undefined) {
        result = requestDecision(enforcement, options).finally(() => pendingApprovals.delete(enforcement.id));
        pendingApprovals.set(enforcement.id, result);
      }
      const { newSettlementId, rejectionReason } = await result;
      if (newSettlementId === undefined)
        throw new PlatformApiError(
          "not-approved",
          `The provider did not approve the transactions${rejectionReason === undefined ? "." : `: ${rejectionReason}`}`,
        );
      return store.transact((tables) => toForcedSettlement(tables, enforcement.id, newSettlementId));
    },
  };
}

async function requestDecision(enforcement: EnforcementRecord, options: EnforcerOptions): Promise<EnforcementRecord> {
  if (enforcement.status !== "asking") return enforcement;
  const ended = await decide(enforcement, options).catch((error: unknown) => {
    const failure = error instanceof Error ? error.message : String(error);
    options.store.transact((tables) => failEnforcement(tables, enforcement, failure));
    throw error;
  });
  const { collateralId, newSettlementId } = ended;
  if (newSettlementId !== undefined)
    options.onCustomerAlert({ kind: "settlement-forced", collateralId, settlementId: newSettlementId });
  return ended;
}

async function decide({ id, collateralId }: EnforcementRecord, options: EnforcerOptions): Promise<EnforcementRecord> {
  const { store, provider, approvalTimeoutMs = 30_000 } = options;
  const { accountId, request } = store.transact((tables) => ({
    accountId: requireVault(tables, collateralId).accountId,
    request: toApprovalRequest(id, transactionsToForce(tables, id)),
  }));
  if (accountId === undefined)
    throw new PlatformApiError("unknown-collateral", "The collateral account is not linked to an account.");
  const requestApproval = () => provider.approveForcedSettlement({ accountId, collateralId }, request);
  const decision = await approvalInTime(requestApproval, approvalTimeoutMs);
  return store.transact((tables) => endEnforcement(tables, id, decision, options));
}

/**
 * Limits the wait for the provider's decision. The message names the usual cause: the provider holds a lock while its own
 * request waits.
 */
async function approvalInTime<Result>(requestApproval: () => Promise<Result>, timeoutMs: number): Promise<Result> {
  const late = new PlatformApiError(
    "unavailable",
    `The provider did not decide within ${timeoutMs} ms while its own request to force the settlement waited. It must hold no lock and no transaction during the request.`,
  );
  try {
    return await withTimeout(requestApproval(), timeoutMs, { onTimeout: () => late });
  } catch (cause) {
    if (cause === late) throw late;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PlatformApiError("unavailable", `The provider's decision could not be fetched: ${reason}`, { cause });
  }
}

function toApprovalRequest(settlementId: string, transactions: readonly TransactionRecord[]): ForcedSettlementRequest {
  const of = (direction: TransactionRecord["direction"]) =>
    transactions
      .filter((one) => one.direction === direction)
      .map(({ assetId, amount, destinationAddress, sourceAddress }) => ({
        fireblocksAssetId: assetId,
        amount,
        ...(destinationAddress === undefined ? {} : { destinationAddress }),
        ...(sourceAddress === undefined ? {} : { sourceAddress }),
      }));
  return { settlementId, toExchange: of("TO_EXCHANGE"), toCollateral: of("TO_COLLATERAL") };
}
