/** The locations of a missing property that a strict tool accepts. @module */
import type { Random } from "@provider-connectivity/conformance-cases/testing/generate";
import type { Json, Schema } from "../../regenerate/document.ts";

/** Appends each name to a prefix. */
const under = (prefix: string, names: string): readonly string[] => names.split(" ").map((name) => `${prefix}/${name}`);

const ASSET = "nationalCurrencyCode cryptocurrencySymbol assetId blockchain";
const CRYPTOCURRENCY = "cryptocurrencySymbol assetId blockchain";
const INTENT = [...under("/asset", CRYPTOCURRENCY), ...under("/destinationAddress/asset", CRYPTOCURRENCY)];
const RAMP = [
  "/type",
  ...under("/from", "transferMethod asset type mobilePhoneNumber provider email"),
  ...under("/from/asset", ASSET),
  ...under("/to", "transferMethod asset address accountHolder accountHolder/name routingNumber bankAccountNumber"),
  ...under("/to", "accountType iban pixKey keyType type value qrCode expirationDate mobilePhoneNumber provider email"),
  ...under("/to", "accountNumber bankName bankCode bankAccountCountry bankAccountHolderName sortCode"),
  ...under("/to", "recipientHandle recipientHandle/type recipientHandle/value"),
  ...under("/to", "paymentRedirect paymentRedirect/url paymentRedirect/expiresAt"),
  ...under("/to", "interacTransfer interacTransfer/autoDeposit interacTransfer/recipientHandle"),
  ...under("/to/interacTransfer", "recipientHandle/type recipientHandle/value"),
  ...under("/to/interacTransfer", "securityQuestion securityAnswer message"),
  ...under("/to", "payId payId/type payId/value payId/bsb payId/accountNumber"),
  ...under("/to/asset", ASSET),
];

/** Groups of interchangeable pointers, by the end of an operation's path. For one member, any member is accepted. */
const GROUPS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "/liquidity/quotes": [["/toAmount", "/fromAmount"], under("/toAsset", ASSET), under("/fromAsset", ASSET)],
  "/withdrawals/blockchain": [under("/balanceAsset", ASSET), under("/destination/asset", CRYPTOCURRENCY)],
  "/withdrawals/fiat": [
    under("/balanceAsset", ASSET),
    under("/destination", "transferMethod accountHolder routingNumber iban accountHolder/name amount"),
  ],
  "/withdrawals/peeraccount": [
    under("/balanceAsset", "nationalCurrencyCode cryptocurrencySymbol assetId"),
    under("/destination/asset", ASSET),
  ],
  "/withdrawals/subaccount": [under("/balanceAsset", ASSET), under("/destination/asset", ASSET)],
  "/deposits/addresses": [under("/transferMethod/asset", ASSET)],
  "/{collateralId}/addresses": [under("/address/asset", CRYPTOCURRENCY)],
  "/intents/deposits": [INTENT],
  "/intents/withdrawals": [INTENT],
  "/ramps": [RAMP],
};

/** The accepted pointers for this missing property. */
export function acceptedPointers(path: string, pointer: string): readonly string[] {
  const groups = Object.entries(GROUPS).find(([end]) => path.endsWith(end))?.[1] ?? [];
  return groups.find((group) => group.includes(pointer)) ?? [pointer];
}

/**
 * Creates a body with only the properties that a schema both requires and describes, like a strict tool: it is invalid if a
 * schema requires a property that another one describes.
 *
 * @param sampleScalar creates the value of a schema that is neither a composition nor an object
 */
export function requiredOnly(schema: Schema, random: Random, sampleScalar: (schema: Schema) => Json): Json {
  const branches = [schema.oneOf, schema.anyOf].flatMap((each) => (each === undefined ? [] : [random.pick(each)]));
  const parts = [...(schema.allOf ?? []), ...branches].map((part) => requiredOnly(part, random, sampleScalar));
  const { required = [], properties = {} } = schema;
  if (schema.type !== "object" && parts.length === 0) return sampleScalar(schema);
  const names = required.filter((name) => Object.hasOwn(properties, name));
  const own = names.map((name) => [name, requiredOnly(properties[name] ?? {}, random, sampleScalar)]);
  const objects = parts.filter((part) => typeof part === "object" && part !== null);
  return objects.length < parts.length
    ? (parts.at(-1) ?? null)
    : (Object.assign({}, ...objects, Object.fromEntries(own)) as Json);
}
