import type { CollateralHandlers, SettlementState } from "@provider-connectivity/contract";
import { type ServerContext, NotFoundError } from "@provider-connectivity/server";
import {
  type CollateralDeps,
  type CollateralPath,
  findCollateralAccount,
  readCollateralAccount,
} from "../collateral-account.ts";
import { beginSettlement } from "./begin-settlement.ts";
import { currentOffer, currentSettlement, emptyOffer } from "./current-settlement.ts";
import { toInstructions, toOfferState, toSettlementState, transactionsOf } from "./settlement.ts";

type Handlers = Pick<
  CollateralHandlers<ServerContext>,
  "getCurrentSettlementInstructions" | "initiateSettlement" | "getSettlementDetails"
>;

/** The operations of settlements. */
export function createSettlementHandlers(deps: CollateralDeps): Handlers {
  return {
    async getCurrentSettlementInstructions({ params }, { account }) {
      const path = { ...params, accountId: account.id };
      const own = await readCollateralAccount(deps, path);
      const current = own === undefined ? await emptyOffer(path) : await currentSettlement(deps, own);
      return { status: 200, body: toInstructions(current) };
    },

    async initiateSettlement({ params, body }, { account }) {
      const path = await findCollateralAccount(deps, { ...params, accountId: account.id });
      return { status: 200, body: toInstructions(await beginSettlement(deps, path, body)) };
    },

    async getSettlementDetails({ params }, { account }) {
      const path = { ...params, accountId: account.id };
      return { status: 200, body: await settlementState(deps, path, params.settlementVersion) };
    },
  };
}

/**
 * The state of a settlement, or of instructions without a settlement.
 *
 * @throws NotFoundError, with the same message, for an unknown version and for another account's
 */
async function settlementState(deps: CollateralDeps, path: CollateralPath, version: string): Promise<SettlementState> {
  const { store } = deps;
  const { accountId } = path;
  const account = await readCollateralAccount(deps, path);
  const empty = await emptyOffer(path);
  const isEmpty = version === empty.version;
  if (account === undefined && isEmpty) return toOfferState(empty, true);
  if (account === undefined) throw notFound();
  const [settlement] = await store.settlements.list(accountId, { limit: 1, order: "asc" }, version);
  if (settlement !== undefined) return toSettlementState(settlement, await transactionsOf(store, settlement));
  const offer = isEmpty ? empty : await store.settlementOffers.find(accountId, version);
  if (offer === undefined) throw notFound();
  const current = account.settling === undefined ? await currentOffer(store, deps, account) : undefined;
  return toOfferState(offer, current?.offer.version === version);
}

function notFound(): NotFoundError {
  return new NotFoundError("There is no such settlement.");
}
