import type { AssetReference, QuoteCapability } from "@provider-connectivity/contract";
import type { Pair } from "../../config/liquidity-config.ts";
import type { CompleteConfig } from "../../config/sandbox-config.ts";
import { assetKey } from "../../domain/asset.ts";
import { type Page, pageOfItems } from "../../ports/pages.ts";
import type { SandboxRuntime } from "../../ports/runtime.ts";
import type { Store } from "./entities.ts";

/** The dependencies of the component's operations. */
export interface LiquidityDeps {
  readonly store: Store;
  readonly config: CompleteConfig;
  readonly pairs: Pairs;
  readonly runtime: SandboxRuntime;
}

/** Creates the dependencies of the component's operations. */
export function createLiquidity(deps: Omit<LiquidityDeps, "pairs">): LiquidityDeps {
  return { ...deps, pairs: createPairs(deps.config.liquidity.pairs) };
}

/** The offered pairs, by id in order, and by assets. */
export interface Pairs {
  readonly byId: ReadonlyMap<string, Pair>;
  /** `undefined` if the first asset is not converted to the second. */
  find(fromAsset: AssetReference, toAsset: AssetReference): Pair | undefined;
}

/** Creates the lookup of pairs. */
function createPairs(list: readonly Pair[]): Pairs {
  const key = (from: AssetReference, to: AssetReference) => `${assetKey(from)} ${assetKey(to)}`;
  const byAssets = new Map(list.map((pair) => [key(pair.fromAsset, pair.toAsset), pair]));
  return {
    byId: new Map(list.map((pair) => [pair.id, pair])),
    find: (fromAsset, toAsset) => byAssets.get(key(fromAsset, toAsset)),
  };
}

/** A page of the pairs on the wire. */
export function pageOfPairs({ byId }: Pairs, page: Page): QuoteCapability[] {
  return pageOfItems([...byId.values()], page).map(({ id, fromAsset, toAsset }) => ({ id, fromAsset, toAsset }));
}
