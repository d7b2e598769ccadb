import * as z from "zod";
import { assetKey } from "../domain/asset.ts";
import { accountSelector } from "./account-selector.ts";
import { assetReference, depositCapability, withdrawalCapability } from "./contract-shape.ts";
import { amount, id, listOf } from "./values.ts";

/** A way in which withdrawals leave, as `getWithdrawalMethods` lists it. */
const withdrawalMethod = z.strictObject({
  id,
  withdrawal: withdrawalCapability,
  balanceAsset: assetReference,
  minWithdrawalAmount: amount.exactOptional(),
  /** Whom it is offered to; all unless said otherwise. */
  accounts: accountSelector.default("all"),
  /** Taken from the balance on top of what is delivered, in `balanceAsset`; nothing unless said otherwise. */
  fee: amount.default("0"),
});
export type WithdrawalMethod = Readonly<z.output<typeof withdrawalMethod>>;

/** A way in which deposits arrive, as `getDepositMethods` lists it. */
const depositMethod = z.strictObject({
  id,
  deposit: depositCapability,
  balanceAsset: assetReference,
  addressCreationPolicy: z.enum(["CanCreate", "CannotCreate"]),
  /** Whom it is offered to; all unless said otherwise. */
  accounts: accountSelector.default("all"),
});
export type DepositMethod = Readonly<z.output<typeof depositMethod>>;

/** The same `deposit` must have the same policy: a request for an address does not name the balance. */
const depositMethods = listOf(depositMethod).check(({ value, issues }) => {
  const policies = new Map<string, string>();
  for (const [index, { deposit, addressCreationPolicy }] of value.entries()) {
    const key = `${deposit.transferMethod} ${assetKey(deposit.asset)}`;
    const known = policies.get(key) ?? addressCreationPolicy;
    policies.set(key, known);
    if (known === addressCreationPolicy) continue;
    const message = `is ${addressCreationPolicy}, but a method before it with the same deposit is ${known}`;
    issues.push({ code: "custom", message, path: [index, "addressCreationPolicy"], input: addressCreationPolicy });
  }
});

/** What can be moved in and out. Where the balance's asset and the transfer's differ, they are exchanged at par. */
export const transfersConfig = z.strictObject({
  /** An account is offered each pair of asset and transfer method at most once. */
  withdrawals: listOf(withdrawalMethod).default([]),
  deposits: depositMethods.default([]),
  /** Where blockchain withdrawals may go when the requirements say `ApprovedAddressesOnly`. */
  approvedAddresses: z.array(z.string()).readonly().default([]),
  /** Whether blockchain withdrawals must say who takes part. */
  participantsIdentification: z.enum(["optional", "required"]).default("optional"),
  /** Countries of participants, as two letters, to and from which nothing is withdrawn. */
  unsupportedCountries: z.array(z.string()).readonly().default([]),
});
