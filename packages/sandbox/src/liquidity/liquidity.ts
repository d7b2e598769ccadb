import type { CompleteConfig } from "../config/sandbox-config.ts";
import type { Sources } from "../sources.ts";
import type { Store } from "../store/store.ts";
import { createPairs, type Pairs } from "./pairs.ts";

/** What the operations of the component work with. */
export interface Liquidity {
  readonly store: Store;
  readonly config: CompleteConfig;
  readonly pairs: Pairs;
  readonly sources: Sources;
}

/** Gathers what the operations of the component work with. */
export function createLiquidity(parts: Omit<Liquidity, "pairs">): Liquidity {
  return { ...parts, pairs: createPairs(parts.config.liquidity.pairs) };
}
