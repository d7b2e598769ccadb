/** The actions of a customer at the platform, and of its support team. Each is one transaction. @module */
import { PlatformApiError } from "../errors.ts";
import { schedule } from "./jobs.ts";
import type { TransactionRecord, VaultRecord } from "./model.ts";
import type { CollateralMove, Platform } from "./platform.ts";
import type { AssetMap, ProviderApi } from "./provider-api.ts";
import type { RuleContext } from "./settings.ts";
import { cancelTransaction, denyTransaction, signTransaction } from "./settlements.ts";
import { createSigner, pairSigner, shareKeys } from "./signers.ts";
import type { PlatformStore, Transaction } from "./store.ts";
import { addressFor, createVault, createWorkspace, newTransactionId, requireUnmarked, requireVault } from "./vaults.ts";

interface ActionContext extends RuleContext {
  readonly store: PlatformStore;
  readonly provider: Pick<ProviderApi, "instructions">;
  readonly assets: AssetMap;
}

type Opening = "createWorkspace" | "createVault" | "createSigner" | "pairSigner" | "shareKeys" | "link";
type Moving = "addCollateral" | "removeCollateral" | "settle" | "instructions" | "sign" | "deny" | "cancel";

export function customerActions(context: ActionContext): Pick<Platform, Opening | Moving> {
  return { ...openingActions(context), ...movingActions(context) };
}

function openingActions({ store, ...context }: ActionContext): Pick<Platform, Opening> {
  return {
    createWorkspace: (name) => store.transact((tables) => createWorkspace(tables, name, context)),
    createVault: (vault) => store.transact((tables) => createVault(tables, vault, context)),
    createSigner: (workspaceId) => store.transact((tables) => createSigner(tables, workspaceId, context)),
    pairSigner: (id, token) => store.transact((tables) => pairSigner(tables, id, token)),
    shareKeys: (id) => store.transact((tables) => shareKeys(tables, id)),
    link: (collateralId, accountId) =>
      store.transact((tables) => {
        tables.vaults.put({ ...requireVault(tables, collateralId), accountId });
        schedule(tables, { kind: "link", subjectId: collateralId }, context);
      }),
  };
}

function movingActions(context: ActionContext): Pick<Platform, Moving> {
  const { store, provider } = context;
  return {
    addCollateral: (addition) =>
      store.transact((tables) => {
        const { address } = addressFor(tables, addition.collateralId, addition.assetId, context);
        const record = newMove(tables, addition, { direction: "ADD_COLLATERAL", destinationAddress: address }, context);
        schedule(tables, { kind: "announce-addition", subjectId: record.id }, context);
        return record;
      }),
    removeCollateral: ({ destinationAddress, ...removal }) =>
      store.transact((tables) => {
        const record = newMove(tables, removal, { direction: "REMOVE_COLLATERAL", destinationAddress }, context);
        schedule(tables, { kind: "announce-removal", subjectId: record.id }, context);
        return record;
      }),
    settle: (collateralId) =>
      store.transact((tables) => {
        requireLinked(tables, collateralId);
        const settlementId = context.runtime.newId();
        schedule(tables, { kind: "begin-settlement", subjectId: `${collateralId} ${settlementId}` }, context);
        return settlementId;
      }),
    async instructions(collateralId) {
      const { accountId } = store.transact((tables) => requireLinked(tables, collateralId));
      return provider.instructions({ accountId, collateralId });
    },
    sign: (id) => store.transact((tables) => signTransaction(tables, id, context)),
    deny: (id, reason = "The customer denied it.") =>
      store.transact((tables) => denyTransaction(tables, id, reason, context)),
    cancel: (id) => store.transact((tables) => cancelTransaction(tables, id, context)),
  };
}

function newMove(
  tables: Transaction,
  { collateralId, assetId, amount }: CollateralMove,
  more: Pick<TransactionRecord, "direction" | "destinationAddress">,
  { assets, ...context }: ActionContext,
): TransactionRecord {
  requireLinked(tables, collateralId);
  if (assets.toReference(assetId) === undefined)
    throw new PlatformApiError("unsupported-asset", `The provider does not support the asset ${assetId}.`);
  const { runtime } = context;
  const now = runtime.now();
  const record: TransactionRecord = {
    id: newTransactionId(more.direction === "ADD_COLLATERAL" ? "2" : "0", collateralId, context),
    collateralId,
    status: "PENDING_AUTHORIZATION",
    assetId,
    amount,
    intentId: runtime.newId(),
    ...more,
    createdAt: now,
    updatedAt: now,
  };
  tables.transactions.put(record);
  return record;
}

function requireLinked(tables: Transaction, collateralId: string): VaultRecord & { readonly accountId: string } {
  const vault = requireVault(tables, collateralId);
  requireUnmarked(vault);
  const { accountId } = vault;
  if (accountId === undefined)
    throw new PlatformApiError("unknown-collateral", "The collateral account is not linked to an account.");
  return { ...vault, accountId };
}
