/** The overview of a provider. @module */
import type { Overview, OverviewBalance } from "@provider-connectivity/contract/control-v1";
import type { AssetDefinition, AssetReference } from "@provider-connectivity/contract";
import type { Sandbox } from "@provider-connectivity/sandbox";
import { kindOfTask } from "./pending.ts";

/** More accounts of one customer are not shown. */
const MAX_ACCOUNTS = 200;
const MAX_CUSTOMERS = 50;
const MAX_PENDING = 200;
const MAX_ASSETS = 1_000;
/** The owner of tasks, which belong to no customer. */
const GLOBAL_OWNER = "";

/** Reads customers with their accounts, balances and pending operations. */
export async function readOverview({ store }: Sandbox): Promise<Pick<Overview, "customers" | "pending">> {
  const listed = await readListedAssets(store);
  const nameOf = (asset: AssetReference): AssetName => {
    const { asset: name, assetId, definition } = nameOfAsset(asset, listed);
    if (assetId === undefined) return { asset: name };
    return { asset: name, assetId, ...(definition === undefined ? {} : { assetName: fullName(definition) }) };
  };
  const customers = await store.customers.list({ limit: MAX_CUSTOMERS });
  const tasks = await store.tasks.list(GLOBAL_OWNER, { limit: MAX_PENDING, order: "asc" });
  return {
    customers: await Promise.all(
      customers.map(async ({ id, name }) => {
        const accounts = await store.accounts.list(id, { limit: MAX_ACCOUNTS + 1 });
        const shown = accounts.slice(0, MAX_ACCOUNTS);
        const balances = Map.groupBy(
          await store.balances.listOf(shown.map((account) => account.id)),
          ({ accountId }) => accountId,
        );
        return {
          id,
          name,
          isCut: accounts.length > MAX_ACCOUNTS,
          accounts: shown.map((account) => ({
            id: account.id,
            title: account.title,
            status: account.status,
            ...(account.parentId === undefined ? {} : { parentId: account.parentId }),
            balances: (balances.get(account.id) ?? []).map(({ asset, available, locked, credit }) => ({
              ...nameOf(asset),
              available,
              locked,
              credit,
            })),
          })),
        };
      }),
    ),
    pending: tasks.flatMap(({ kind, entityId, owner, dueAt }) => {
      const shown = kindOfTask[kind];
      return shown === undefined ? [] : [{ kind: shown, id: entityId, accountId: owner, dueAt }];
    }),
  };
}

type AssetName = Pick<OverviewBalance, "asset" | "assetId" | "assetName">;

/** The listed assets by id. */
export type ListedAssets = ReadonlyMap<string, AssetDefinition>;

/** Reads the listed assets. */
export async function readListedAssets({ assets }: Pick<Sandbox["store"], "assets">): Promise<ListedAssets> {
  const listed = await assets.list({ limit: MAX_ASSETS });
  return new Map(listed.map((definition) => [definition.id, definition]));
}

/** An asset with its display name. */
export interface NamedAsset {
  /** The symbol or currency code; the id of an asset that is not listed. */
  readonly asset: string;
  readonly assetId?: string;
  readonly definition?: AssetDefinition | undefined;
}

/** Returns the display name of an asset. */
export function nameOfAsset(asset: AssetReference, listed: ListedAssets): NamedAsset {
  if (asset.nationalCurrencyCode !== undefined) return { asset: asset.nationalCurrencyCode };
  if (asset.assetId === undefined) return { asset: asset.cryptocurrencySymbol };
  const { assetId } = asset;
  const definition = listed.get(assetId);
  return { asset: definition?.symbol ?? assetId, assetId, definition };
}

function fullName(definition: AssetDefinition): string {
  return "blockchain" in definition ? `${definition.name} on ${definition.blockchain}` : definition.name;
}
