/** Random bodies that refer to objects of the provider. @module */
import type { AssetReference } from "@provider-connectivity/contract";
import type { Random } from "../generate/random.ts";
import type { Json } from "../generate/schema.ts";

const ASSET_KEYS = new Set(["nationalCurrencyCode", "cryptocurrencySymbol", "blockchain", "assetId", "testAsset"]);
const PROBABILITY = 0.7;

/** The objects that a body may refer to. */
export interface KnownObjects {
  readonly assets: readonly AssetReference[];
  readonly accountIds: readonly string[];
}

/** Copies a value with most assets and accounts replaced by known ones. The result may be invalid. */
export function withKnownObjects(value: Json, known: KnownObjects, random: Random): Json {
  if (Array.isArray(value)) return value.map((item) => withKnownObjects(item, known, random));
  if (typeof value !== "object" || value === null) return value;
  if (isAsset(value)) return random.chance(PROBABILITY) ? { ...random.pick(known.assets) } : value;
  const members = Object.entries(value).map(([name, member]): [string, Json] =>
    name === "accountId" && random.chance(PROBABILITY)
      ? [name, random.pick(known.accountIds)]
      : [name, withKnownObjects(member, known, random)],
  );
  return Object.fromEntries(members);
}

function isAsset(value: object): boolean {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => ASSET_KEYS.has(key));
}
