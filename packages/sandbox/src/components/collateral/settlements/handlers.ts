import type { CollateralHandlers, SettlementState } from "@provider-connectivity/contract";
import { type ServerContext, NotFoundError } from "@provider-connectivity/server";
import { type CollateralDeps, findCollateralAccount } from "../collateral-account.ts";
import type { CollateralAccountRecord } from "../entities.ts";
import { beginSettlement } from "./begin-settlement.ts";
import { currentOffer, currentSettlement } from "./current-settlement.ts";
import { toInstructions, toOfferState, toSettlementState, transactionsOf } from "./settlement.ts";

type Handlers = Pick<
  CollateralHandlers<ServerContext>,
  "getCurrentSettlementInstructions" | "initiateSettlement" | "getSettlementDetails"
>;

/** The operations about settlements. */
export function createSettlementHandlers(deps: CollateralDeps): Handlers {
  return {
    async getCurrentSettlementInstructions({ params }, { account }) {
      const path = await findCollateralAccount(deps, { ...params, accountId: account.id });
      return { status: 200, body: toInstructions(await currentSettlement(deps, path)) };
    },

    async initiateSettlement({ params, body }, { account }) {
      const path = await findCollateralAccount(deps, { ...params, accountId: account.id });
      return { status: 200, body: toInstructions(await beginSettlement(deps, path, body)) };
    },

    async getSettlementDetails({ params }, { account }) {
      const path = await findCollateralAccount(deps, { ...params, accountId: account.id });
      return { status: 200, body: await settlementState(deps, path, params.settlementVersion) };
    },
  };
}

/**
 * The state of a settlement, or of instructions with which none was begun.
 *
 * @throws NotFoundError, in the same words, for an unknown version and for another account's
 */
async function settlementState(
  deps: CollateralDeps,
  account: CollateralAccountRecord,
  version: string,
): Promise<SettlementState> {
  const { store } = deps;
  const { accountId } = account;
  const [settlement] = await store.settlements.list(accountId, { limit: 1, order: "asc" }, version);
  if (settlement !== undefined) return toSettlementState(settlement, await transactionsOf(store, settlement));
  const offer = await store.settlementOffers.find(accountId, version);
  if (offer === undefined) throw new NotFoundError("There is no such settlement.");
  const current = account.settling === undefined ? await currentOffer(store, deps, account) : undefined;
  return toOfferState(offer, current?.offer.version === version);
}
