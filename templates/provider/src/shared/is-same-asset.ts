import type { AssetReference } from "@provider-connectivity/contract";
import { isDeepStrictEqual } from "node:util";

/** Whether two references name the same asset. A test asset differs from the real one with the same name. */
export function isSameAsset(one: AssetReference, other: AssetReference): boolean {
  return isDeepStrictEqual(one, other);
}
