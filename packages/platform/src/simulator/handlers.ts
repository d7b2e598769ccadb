/** The operations of the contract on the simulator's records. @module */
import type {
  CreateSettlementRequest,
  ForceSettlementRequest,
  MarkSettlementRequest,
  Notification,
  PairingTokenRequest,
} from "@provider-connectivity/contract/platform-v1";
import { PlatformApiError } from "../errors.ts";
import type { PlatformHandlers } from "./app.ts";
import type { Enforcer } from "./enforcer.ts";
import { markSettlement, requireMarking, unmarkSettlement } from "./forced-settlements.ts";
import type { AssetMap } from "./provider-api.ts";
import type { CustomerAlert, RuleContext } from "./settings.ts";
import { createSettlement, type NewSettlement, requireSettlement } from "./settlements.ts";
import { pairingTokenOf } from "./signers.ts";
import { toMarkedSettlement, toSettlement, toSigner, toTransaction, toWorkspace } from "./to-wire.ts";
import { addressFor, requireTransaction, requireVault } from "./vaults.ts";

export interface HandlerDeps extends RuleContext {
  readonly assets: AssetMap;
  readonly enforcer: Enforcer;
  /** Called with the provider's requests to `POST /v1/collateral/notify`. */
  readonly onNotification: (notification: Notification) => void;
  readonly onCustomerAlert: (alert: CustomerAlert) => void;
}

export function createPlatformHandlers(deps: HandlerDeps): PlatformHandlers {
  const ok = (body: unknown) => ({ status: 200, body });
  return {
    getCollateralTransaction: ({ params }, tables) =>
      ok(toTransaction(requireTransaction(tables, params["collateralTxId"] ?? ""))),
    createSettlement: ({ body }, tables) => {
      const wanted = toNewSettlement(body as CreateSettlementRequest, deps.assets);
      return { status: 201, body: toSettlement(tables, createSettlement(tables, wanted, deps)) };
    },
    getSettlementTransactions: ({ params }, tables) =>
      ok(toSettlement(tables, requireSettlement(tables, params["settlementId"] ?? ""))),
    getCollateralAddress: ({ params, query }, tables) => {
      const assetId = params["assetId"] ?? "";
      const { id: collateralId } = requireVault(tables, query["collateralId"] ?? "");
      if (deps.assets.toReference(assetId) === undefined)
        throw new PlatformApiError("unknown-asset", "The platform does not support this asset.");
      const { address, tag } = addressFor(tables, collateralId, assetId, deps);
      return ok({ collateralId, assetId, address, ...(tag === undefined ? {} : { tag }) });
    },
    markSettlement: ({ body }, tables) => {
      const wanted = body as MarkSettlementRequest;
      const marking = markSettlement(tables, wanted, deps);
      deps.onCustomerAlert({ kind: "settlement-marked", ...wanted });
      return ok(toMarkedSettlement(tables, marking));
    },
    getMarkedSettlement: ({ query }, tables) =>
      ok(toMarkedSettlement(tables, requireMarking(tables, query["collateralId"] ?? ""))),
    unmarkSettlement: ({ query }, tables) => {
      const collateralId = query["collateralId"] ?? "";
      return ok({ collateralId, settlementId: unmarkSettlement(tables, collateralId).settlementId });
    },
    forceSettlement: async ({ body }) => ok(await deps.enforcer.force(body as ForceSettlementRequest)),
    createSignerToken: ({ body }, tables) => {
      const { signerId } = body as PairingTokenRequest;
      return ok({ signerId, pairingToken: pairingTokenOf(tables, signerId) });
    },
    getSigners: (_request, tables) => ok({ signers: tables.signers.list().map(toSigner) }),
    getWorkspaces: (_request, tables) =>
      ok({ workspaces: tables.workspaces.list().map((one) => toWorkspace(tables, one)) }),
    notify: ({ body }) => {
      deps.onNotification(body as Notification);
      return ok({});
    },
  };
}

function toNewSettlement(
  { collateralId, toExchange, toCollateral }: CreateSettlementRequest,
  assets: AssetMap,
): NewSettlement {
  return {
    collateralId,
    initiator: "EXCHANGE",
    toExchange: toExchange.map(({ fireblocksAssetId, amount, destinationAddress, destinationTag }) => ({
      assetId: supported(assets, fireblocksAssetId),
      amount,
      address: destinationAddress,
      ...(destinationTag === undefined ? {} : { tag: destinationTag }),
    })),
    toCollateral: toCollateral.map(({ fireblocksAssetId, amount, fee, sourceAddress }) => ({
      assetId: supported(assets, fireblocksAssetId),
      amount,
      ...(fee === undefined ? {} : { fee }),
      ...(sourceAddress === undefined ? {} : { address: sourceAddress }),
    })),
  };
}

function supported(assets: AssetMap, assetId: string): string {
  if (assets.toReference(assetId) !== undefined) return assetId;
  throw new PlatformApiError("unsupported-asset", `The platform does not support the asset ${assetId}.`);
}
