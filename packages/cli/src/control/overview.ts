/** The provider at a glance. @module */
import type { Overview } from "@provider-connectivity/contract/control-v1";
import type { AssetReference } from "@provider-connectivity/contract";
import type { Sandbox } from "@provider-connectivity/sandbox";
import { kindOfTask } from "./pending.ts";

/** More accounts of one customer are not shown. */
const MAX_ACCOUNTS = 200;
const MAX_CUSTOMERS = 50;
const MAX_PENDING = 200;
/** The owner of tasks, which belong to no customer. */
const GLOBAL_OWNER = "";

/** Reads customers with their accounts balances and pending operations. */
export async function readOverview({ store }: Sandbox): Promise<Pick<Overview, "customers" | "pending">> {
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
              asset: nameOfAsset(asset),
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

/** The name by which people know an asset. */
export function nameOfAsset(asset: AssetReference): string {
  if (asset.assetId !== undefined) return asset.assetId;
  if (asset.nationalCurrencyCode !== undefined) return asset.nationalCurrencyCode;
  return asset.cryptocurrencySymbol;
}
