/** Finds contradictions in the initial data of a store. @module */
import type { AssetReference } from "@provider-connectivity/contract";
import { isCollateralId } from "../domain/collateral-id.ts";

/** An error and its location. */
export interface DataFault {
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly input: unknown;
}

interface Named {
  readonly id: string;
}

interface Account extends Named {
  readonly customerId: string;
  readonly parentId?: string;
}

interface Link {
  readonly accountId: string;
  readonly collateralId: string;
  readonly status: string;
}

interface Data {
  readonly customers: readonly Named[];
  readonly apiKeys: readonly { readonly customerId: string }[];
  readonly assets: readonly Named[];
  readonly accounts: readonly Account[];
  readonly balances: readonly {
    readonly accountId: string;
    readonly asset: AssetReference;
    readonly arrivedAs?: AssetReference;
  }[];
  readonly collateralLinks: readonly Link[];
}

/** References to ids that no earlier entry has. */
export function unknownNames({ customers, apiKeys, assets, accounts, balances, collateralLinks }: Data): DataFault[] {
  const known = { customer: idsOf(customers), account: new Set<string>(), asset: idsOf(assets) };
  const faults: DataFault[] = [];
  const check = (kind: keyof typeof known, name: string | undefined, ...path: (string | number)[]) => {
    if (name === undefined || known[kind].has(name)) return;
    faults.push({ message: `there is no earlier ${kind} "${name}"`, path, input: name });
  };
  for (const [index, { customerId }] of apiKeys.entries())
    check("customer", customerId, "apiKeys", index, "customerId");
  for (const [index, { id: own, customerId, parentId }] of accounts.entries()) {
    check("customer", customerId, "accounts", index, "customerId");
    check("account", parentId, "accounts", index, "parentId");
    known.account.add(own);
  }
  for (const [index, { accountId }] of collateralLinks.entries())
    check("account", accountId, "collateralLinks", index, "accountId");
  for (const [index, { accountId, asset, arrivedAs }] of balances.entries()) {
    check("account", accountId, "balances", index, "accountId");
    check("asset", asset.assetId, "balances", index, "asset", "assetId");
    check("asset", arrivedAs?.assetId, "balances", index, "arrivedAs", "assetId");
  }
  return faults;
}

/** Sub-accounts that are not directly below a main account of the same customer. */
export function accountFaults({ accounts }: Pick<Data, "accounts">): DataFault[] {
  return accounts.flatMap(({ customerId, parentId }, index) => {
    const parent = accounts.find(({ id }) => id === parentId);
    const path = ["accounts", index, "parentId"];
    if (parent === undefined) return [];
    if (parent.parentId !== undefined)
      return [{ message: "is a sub-account itself; sub-accounts have no sub-accounts", path, input: parentId }];
    return parent.customerId === customerId ? [] : [{ message: "belongs to another customer", path, input: parentId }];
  });
}

/** Links in use that requests could not create: one collateral account for each main account, and the reverse. */
export function linkFaults({ accounts, collateralLinks }: Pick<Data, "accounts" | "collateralLinks">): DataFault[] {
  const seen = { accountId: new Set<string>(), collateralId: new Set<string>() };
  return collateralLinks.flatMap((link, index) => {
    if (link.status !== "Linked" && link.status !== "Disabled") return [];
    const faults: DataFault[] = [];
    const refuse = (name: "accountId" | "collateralId", message: string) =>
      faults.push({ message, path: ["collateralLinks", index, name], input: link[name] });
    if (accounts.find(({ id }) => id === link.accountId)?.parentId !== undefined)
      refuse("accountId", "is a sub-account; only main accounts can be linked");
    if (!isCollateralId(link.collateralId)) refuse("collateralId", "is not three UUIDs joined by dots");
    for (const name of ["accountId", "collateralId"] as const) {
      if (seen[name].has(link[name])) refuse(name, "is linked by an earlier link");
      seen[name].add(link[name]);
    }
    return faults;
  });
}

function idsOf(things: readonly Named[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id));
}
