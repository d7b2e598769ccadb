/** A provider that approves everything, for tests of platform clients. @module */
import type { SettlementInstructions } from "@provider-connectivity/contract";
import type { ProviderApi } from "./provider-api.ts";

/**
 * Creates a provider that approves everything and stores nothing.
 *
 * @param overrides replacements for single calls
 * @example
 * const provider = createApprovingProvider({ approveForcedSettlement: async () => ({ approved: false }) });
 */
export function createApprovingProvider(overrides: Partial<ProviderApi> = {}): ProviderApi {
  const instructions: SettlementInstructions = {
    settlementVersion: "1",
    withdrawInstructions: [],
    depositInstructions: [],
  };
  return {
    links: async () => [],
    link: async (_accountId, account) => ({ id: "link", status: "Linked", eligibleCollateralAssets: [], ...account }),
    addresses: async () => [],
    addAddress: async (_path, address) => ({ id: "address", ...address }),
    announceDeposit: async (_path, { intentApprovalRequest, ...intent }) => ({
      id: "intent",
      status: "Approved",
      ...intent,
      approvalRequest: { ...intentApprovalRequest, partnerIntentId: "partner" },
    }),
    registerDeposit: async (_path, deposit) => ({ id: "deposit", status: "Pending", ...deposit }),
    deposit: async (_path, collateralTxId) => ({
      id: "deposit",
      status: "Credited",
      collateralTxId,
      approvalRequest: { fireblocksIntentId: "intent", partnerIntentId: "partner" },
    }),
    announceWithdrawal: async (_path, { intentApprovalRequest, ...intent }) => ({
      id: "intent",
      status: "Approved",
      ...intent,
      approvalRequest: { ...intentApprovalRequest, partnerIntentId: "partner" },
    }),
    registerWithdrawal: async (_path, { collateralTxId, approvalRequest }) => ({
      id: "withdrawal",
      status: "Approved",
      collateralTxId,
      approvalRequest,
    }),
    withdrawal: async (_path, collateralTxId) => ({
      id: "withdrawal",
      status: "Approved",
      collateralTxId,
      approvalRequest: { fireblocksIntentId: "intent", partnerIntentId: "partner" },
    }),
    instructions: async () => instructions,
    beginSettlement: async () => instructions,
    settlement: async (_path, settlementVersion) => ({ settlementVersion, status: "InProgress" }),
    approveForcedSettlement: async () => ({ approved: true }),
    ...overrides,
  };
}
