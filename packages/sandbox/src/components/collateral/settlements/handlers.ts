import type { CollateralHandlers, SettlementState } from "@provider-connectivity/contract";
import { type ServerContext, NotFoundError } from "@provider-connectivity/server";
import { type Collateral, findCollateralAccount } from "../collateral-account.ts";
import type { CollateralAccountRecord } from "../entities.ts";
import { beginSettlement } from "./begin-settlement.ts";
import { currentOffer, currentSettlement } from "./current-settlement.ts";
import { toInstructions, toOfferState, toSettlementState, transactionsOf } from "./settlement.ts";

type Handlers = Pick<
  CollateralHandlers<ServerContext>,
  "getCurrentSettlementInstructions" | "initiateSettlement" | "getSettlementDetails"
>;

/** The operations about settlements. */
export function createSettlementHandlers(parts: Collateral): Handlers {
  return {
    async getCurrentSettlementInstructions({ params }, { account }) {
      const path = await findCollateralAccount(parts, { ...params, accountId: account.id });
      return { status: 200, body: toInstructions(await currentSettlement(parts, path)) };
    },

    async initiateSettlement({ params, body }, { account }) {
      const path = await findCollateralAccount(parts, { ...params, accountId: account.id });
      return { status: 200, body: toInstructions(await beginSettlement(parts, path, body)) };
    },

    async getSettlementDetails({ params }, { account }) {
      const path = await findCollateralAccount(parts, { ...params, accountId: account.id });
      return { status: 200, body: await settlementState(parts, path, params.settlementVersion) };
    },
  };
}

/**
 * The state of a settlement, or of instructions with which none was begun.
 *
 * @throws NotFoundError, in the same words, for an unknown version and for another account's
 */
async function settlementState(
  parts: Collateral,
  account: CollateralAccountRecord,
  version: string,
): Promise<SettlementState> {
  const { store } = parts;
  const { accountId } = account;
  const [settlement] = await store.settlements.list(accountId, { limit: 1, order: "asc" }, version);
  if (settlement !== undefined) return toSettlementState(settlement, await transactionsOf(store, settlement));
  const offer = await store.settlementOffers.find(accountId, version);
  if (offer === undefined) throw new NotFoundError("There is no such settlement.");
  const current = account.settling === undefined ? await currentOffer(store, parts, account) : undefined;
  return toOfferState(offer, current?.offer.version === version);
}
