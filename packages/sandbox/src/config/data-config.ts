import * as z from "zod";
import { signOf, subtract } from "../domain/decimal.ts";
import { accountEnvironment, accountStatus, assetDefinition, assetReference, linkStatus } from "./contract-shape.ts";
import { accountFaults, linkFaults, unknownNames } from "./data-faults.ts";
import { id, listOf, positiveAmount } from "./values.ts";

const customer = z.strictObject({ id, name: id });

/** An API key and its customer. Its cryptographic key is not part of the data. */
const apiKey = z.strictObject({
  apiKey: id,
  customerId: id,
  /** The components that it may use. Default: all offered ones. */
  permissions: z.array(id).readonly().exactOptional(),
});

const account = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]+$/, "must be letters, digits, - and _"),
  customerId: id,
  title: z.string().regex(/\S/, "must not be blank"),
  description: z.string().exactOptional(),
  status: accountStatus.default("active"),
  /** The main account. Absent for a main account. */
  parentId: id.exactOptional(),
});

/** The opening balance of an account. */
const openingBalance = z.strictObject({
  accountId: id,
  asset: assetReference,
  /** The amount from outside. Default: nothing. */
  deposited: positiveAmount.exactOptional(),
  /** The asset in which it arrived. Default: the balance's asset. */
  arrivedAs: assetReference.exactOptional(),
  /** The locked part of it. */
  locked: positiveAmount.exactOptional(),
  /** Credit that the provider grants in addition. */
  credit: positiveAmount.exactOptional(),
  /** The accepted collateral in the account's collateral account. */
  collateral: positiveAmount.exactOptional(),
});

/** A link to a collateral account, or a refused attempt. */
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
  /** A main account must be listed before its sub-accounts. */
  accounts: listOf(account),
  balances: z.array(openingBalance).readonly().default([]),
  collateralLinks: listOf(collateralLink).default([]),
});

/** The initial data. */
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

/** The initial data as written. */
export type SandboxData = z.input<typeof dataConfig>;
export type CompleteData = z.output<typeof dataConfig>;
export type OpeningBalance = CompleteData["balances"][number];
export type OpeningLink = CompleteData["collateralLinks"][number];
