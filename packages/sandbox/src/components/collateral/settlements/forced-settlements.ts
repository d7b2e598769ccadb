import { naturalId } from "../../digest/digest.ts";
/** The approval of forced settlements. It is a separate contract, because the provider contract has no path for it. @module */
import {
  contract as forcedSettlementContract,
  type ForcedSettlementDecision,
  type ForcedSettlementRequest,
  type ForcedSettlementsHandlers,
} from "@provider-connectivity/contract/forced-settlement-v1";
import { type Contract, extendContract } from "@provider-connectivity/core";
import { InvalidRequestError, type ServerContext } from "@provider-connectivity/server";
import { type CollateralDeps, type CollateralPath, findCollateralAccount } from "../collateral-account.ts";
import { checkId } from "../content.ts";
import type { ForcedSettlementRecord } from "../entities.ts";

/** Adds the approval to a contract, as part of the component `collateral`. */
export function withForcedSettlements<C extends Contract>(contract: C): C {
  return extendContract(contract, forcedSettlementContract, ["collateral"]);
}

/** The handler of the approval. */
export function createForcedSettlementHandlers(deps: CollateralDeps): ForcedSettlementsHandlers<ServerContext> {
  return {
    async approveForcedSettlement({ params, body }, { account }) {
      const path = { ...params, accountId: account.id };
      await findCollateralAccount(deps, path);
      return { status: 200, body: toDecision(await decide(deps, path, body)) };
    },
  };
}

/**
 * Decides once for each settlement. The platform repeats the request if it lost the response.
 *
 * @throws InvalidRequestError `bad-request` for a settlement that was sent before with other transactions
 */
async function decide(
  { store, config, runtime }: CollateralDeps,
  { accountId }: CollateralPath,
  { settlementId, toExchange, toCollateral }: ForcedSettlementRequest,
): Promise<ForcedSettlementRecord> {
  checkId(settlementId, "/settlementId");
  const contentId = naturalId(JSON.stringify([toExchange.map(contentOf), toCollateral.map(contentOf)]));
  return store.write(async (writer) => {
    const known = await writer.forcedSettlements.find(accountId, settlementId);
    if (known !== undefined && known.contentId !== contentId) throw otherTransactions();
    if (known !== undefined) return known;
    const approved = config.collateral.approveForcedSettlements;
    const record: ForcedSettlementRecord = {
      accountId,
      settlementId,
      contentId,
      approved,
      ...(approved ? {} : { rejectionReason: "This provider does not approve forced settlements." }),
      createdAt: new Date(runtime.now()).toISOString(),
    };
    await writer.forcedSettlements.insert(record);
    return record;
  });
}

function contentOf({
  fireblocksAssetId,
  amount,
  destinationAddress,
  sourceAddress,
}: ForcedSettlementRequest["toExchange"][number]): unknown {
  return [fireblocksAssetId, amount, destinationAddress ?? null, sourceAddress ?? null];
}

function toDecision({ approved, rejectionReason }: ForcedSettlementRecord): ForcedSettlementDecision {
  return { approved, ...(rejectionReason === undefined ? {} : { rejectionReason }) };
}

function otherTransactions(): InvalidRequestError {
  return new InvalidRequestError("bad-request", "This settlementId was sent before with other transactions.", {
    requestPart: "body",
    propertyName: "/settlementId",
  });
}
