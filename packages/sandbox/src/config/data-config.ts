import * as z from "zod";
import { signOf, subtract } from "../domain/decimal.ts";
import { accountEnvironment, accountStatus, assetDefinition, assetReference, linkStatus } from "./contract-shape.ts";
import { accountFaults, linkFaults, unknownNames } from "./data-faults.ts";
import { id, listOf, positiveAmount } from "./values.ts";

const customer = z.strictObject({
  /** Unique. Credentials and accounts name it. */
  id,
  /** Text for people. */
  name: id,
});

/** An API key and its customer. Its cryptographic key is not part of the data. */
const apiKey = z.strictObject({
  /** The value of `X-FBAPI-KEY`. */
  apiKey: id,
  /** The `id` of its customer. */
  customerId: id,
  /** The components that it may use. Default: all offered ones. */
  permissions: z.array(id).readonly().exactOptional(),
});

const account = z.strictObject({
  /** Unique: letters, digits, `-` and `_`. */
  id: z.string().regex(/^[A-Za-z0-9_-]+$/, "must be letters, digits, - and _"),
  /** The `id` of its customer. */
  customerId: id,
  /** A line for people. */
  title: z.string().regex(/\S/, "must not be blank"),
  /** Text for people. Default: none. */
  description: z.string().exactOptional(),
  /** Inactive accounts can be read, but not used. Default: `active`. */
  status: accountStatus.default("active"),
  /** The `id` of the main account. Absent for a main account. */
  parentId: id.exactOptional(),
});

/** The opening balance of an account. */
const openingBalance = z.strictObject({
  /** The `id` of the account. */
  accountId: id,
  /** The asset of all amounts. */
  asset: assetReference,
  /** The amount from outside. Default: nothing. */
  deposited: positiveAmount.exactOptional(),
  /** The asset in which it arrived. Default: the balance's asset. */
  arrivedAs: assetReference.exactOptional(),
  /** The locked part of `deposited`. Default: nothing. */
  locked: positiveAmount.exactOptional(),
  /** Credit that the provider grants in addition. Default: none. */
  credit: positiveAmount.exactOptional(),
  /** The accepted collateral in the account's collateral account. Default: none. */
  collateral: positiveAmount.exactOptional(),
});

/** A link to a collateral account, or a refused attempt. */
const collateralLink = z
  .strictObject({
    /** Unique in the list. */
    id,
    /** The `id` of the main account. */
    accountId: id,
    /** The platform's id of the collateral account. */
    collateralId: id,
    /** The platform's ids of the users who sign for it. */
    collateralSigners: z.array(id).readonly(),
    /** The platform's environment, such as `prod`. */
    env: accountEnvironment,
    /** The state of the link. */
    status: linkStatus,
    /** Text for people, if the status is `Failed` or `Disabled`. */
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
  /** The owners of accounts and API keys. */
  customers: listOf(customer),
  /** At least one. The program that serves the data creates their cryptographic keys. */
  apiKeys: z.array(apiKey).min(1, "must name one").readonly(),
  /** The assets that `GET /capabilities/assets` lists. Default: none. */
  assets: listOf(assetDefinition).default([]),
  /** The accounts, each main account before its sub-accounts. */
  accounts: listOf(account),
  /** The opening balances. Default: none. */
  balances: z.array(openingBalance).readonly().default([]),
  /** The links between accounts and collateral accounts. Default: none. */
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

/** The initial data as written, for example in a YAML file. */
export type SandboxData = z.input<typeof dataConfig>;
export type CompleteData = z.output<typeof dataConfig>;
export type OpeningBalance = CompleteData["balances"][number];
export type OpeningLink = CompleteData["collateralLinks"][number];
