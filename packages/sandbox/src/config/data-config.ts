import * as z from "zod";
import { signOf, subtract } from "../domain/decimal.ts";
import { accountEnvironment, accountStatus, assetDefinition, assetReference, linkStatus } from "./contract-shape.ts";
import { accountFaults, linkFaults, unknownNames } from "./data-faults.ts";
import { id, listOf, positiveAmount } from "./values.ts";

const customer = z.strictObject({ id, name: id });

/** An API key and whose it is. Its cryptographic key is no part of the data. */
const apiKey = z.strictObject({
  apiKey: id,
  customerId: id,
  /** The components that it may use; all that are offered unless said otherwise. */
  permissions: z.array(id).readonly().exactOptional(),
});

const account = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]+$/, "must be letters, digits, - and _"),
  customerId: id,
  title: z.string().regex(/\S/, "must not be blank"),
  description: z.string().exactOptional(),
  status: accountStatus.default("active"),
  /** The main account; a main account has none. */
  parentId: id.exactOptional(),
});

/** What an account starts with. */
const openingBalance = z.strictObject({
  accountId: id,
  asset: assetReference,
  /** What came from outside; nothing unless said otherwise. */
  deposited: positiveAmount.exactOptional(),
  /** As what it came; as what it is unless said otherwise. */
  arrivedAs: assetReference.exactOptional(),
  /** How much of that is locked. */
  locked: positiveAmount.exactOptional(),
  /** Credit that the provider grants on top. */
  credit: positiveAmount.exactOptional(),
  /** What the account's collateral account holds of the asset, accepted as security. */
  collateral: positiveAmount.exactOptional(),
});

/** A link to a collateral account, or an attempt at one. */
const collateralLink = z
  .strictObject({
    id,
    accountId: id,
    collateralId: id,
    collateralSigners: z.array(id).readonly(),
    env: accountEnvironment,
    status: linkStatus,
    rejectionReason: z.string().min(1).exactOptional(),
  })
  .refine(({ status, rejectionReason }) => isRefusal(status) === (rejectionReason !== undefined), {
    error: "must have a rejectionReason if it is Failed or Disabled, and only then",
    path: ["rejectionReason"],
  });

function isRefusal(status: string): boolean {
  return status === "Failed" || status === "Disabled";
}

const data = z.strictObject({
  customers: listOf(customer),
  apiKeys: z.array(apiKey).min(1, "must name one").readonly(),
  /** The listed assets. */
  assets: listOf(assetDefinition).default([]),
  /** A main account stands before its sub-accounts. */
  accounts: listOf(account),
  balances: z.array(openingBalance).readonly().default([]),
  collateralLinks: listOf(collateralLink).default([]),
});

/** What is in the books before the first request. */
export const dataConfig = data.check(({ value, issues }) => {
  for (const { message, path, input } of [...unknownNames(value), ...accountFaults(value), ...linkFaults(value)])
    issues.push({ code: "custom", message, path: [...path], input });
  for (const [index, { deposited = "0", locked = "0" }] of value.balances.entries())
    if (signOf(subtract(deposited, locked)) < 0)
      issues.push({
        code: "custom",
        message: `is more than the ${deposited} that was deposited`,
        path: ["balances", index, "locked"],
        input: locked,
      });
});

/** What is in the books before the first request, as it is written. */
export type SandboxData = z.input<typeof dataConfig>;
export type CompleteData = z.output<typeof dataConfig>;
export type OpeningBalance = CompleteData["balances"][number];
export type OpeningLink = CompleteData["collateralLinks"][number];
