import type { SettlementInstructions } from "@provider-connectivity/contract";
import type { ForcedSettlementDecision } from "@provider-connectivity/contract/forced-settlement-v1";
import type { Books } from "../memory/books.ts";
import type { Collateral, CollateralLedger } from "./ledger.ts";

type Part = Pick<
  CollateralLedger,
  "findSettlementInstructions" | "createSettlement" | "findSettlement" | "decideForcedSettlement"
>;
type Settled = SettlementInstructions & { readonly id: string };
type Decided = ForcedSettlementDecision & { readonly id: string };

const ALL = { limit: Number.MAX_SAFE_INTEGER };

/** This ledger has no positions, so every settlement is empty. Versions are numbered. */
export function settlementsInMemory(books: Books): Part {
  const decisions = books.table<Decided>("forced settlements");
  const settled = ({ accountId, collateralId }: Collateral) =>
    books.table<Settled>(`settlements of ${collateralId}`).list(accountId, ALL);
  const current = (of: Collateral): SettlementInstructions => ({
    settlementVersion: String(settled(of).length + 1),
    withdrawInstructions: [],
    depositInstructions: [],
  });
  return {
    findSettlementInstructions: async (of) => current(of),
    createSettlement: async (write, collateralId, request) => {
      const table = books.table<Settled>(`settlements of ${collateralId}`);
      const instructions = current({ accountId: write.accountId, collateralId });
      const isNew = table.findByKey(write.operationKey) === undefined;
      if (isNew && request.settlementVersion !== instructions.settlementVersion) return undefined;
      const { id: _id, ...started } = table.add(write, request, () => ({ id: request.settlementId, ...instructions }));
      return started;
    },
    findSettlement: async (of, settlementVersion) => {
      if (settled(of).some((each) => each.settlementVersion === settlementVersion))
        return { settlementVersion, withdrawTransactions: [], depositTransactions: [], status: "Completed" };
      if (settlementVersion !== current(of).settlementVersion) return undefined;
      return { settlementVersion, withdrawTransactions: [], depositTransactions: [], status: "Pending" };
    },
    // This ledger records no debts of customers, so it approves every list.
    decideForcedSettlement: async (write, _collateralId, request) => {
      const { id: _id, ...decision } = decisions.add(write, request, () => ({
        id: request.settlementId,
        approved: true,
      }));
      return decision;
    },
  };
}
