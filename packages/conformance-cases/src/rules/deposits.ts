/** Deposits and deposit addresses. @module */
import {
  createDepositAddress,
  disableDepositAddress,
  getDepositAddressDetails,
  getDepositAddresses,
  getDepositDetails,
  getDepositMethods,
  getDeposits,
} from "@provider-connectivity/contract";
import { expectEqual, expectMembers, expectThat } from "../expect.ts";
import { defineRule, type Rule } from "../rule.ts";
import type { Context } from "../session/context.ts";
import { expectKnown } from "../support/known-assets.ts";
import { ADDRESS_COMPONENTS, depositMethodsWith, NOT_OFFERED } from "../support/requests.ts";

const addresses = { needs: ["transfers"], needsOneOf: ADDRESS_COMPONENTS, writes: true } as const;
/** The number of deposits per account that the official validator requires. */
const MIN_DEPOSITS = 2;

/** Addresses for an unknown asset, and by methods that are not offered, are refused with these errors. */
function ofEveryAccount(errorType: readonly string[]) {
  return (context: Context) =>
    context.each(context.accountsWith("transfers").slice(0, 5), async ({ id: accountId }) => {
      const create = (transferMethod: object) => ({
        params: { accountId },
        body: { idempotencyKey: context.newId(), transferMethod },
      });
      const unknown = { asset: { assetId: context.newId() }, transferMethod: "PublicBlockchain" };
      await context.refuse(createDepositAddress, create(unknown), { status: 400, errorType: "unknown-asset" });
      for (const transferMethod of NOT_OFFERED)
        await context.refuse(createDepositAddress, create(transferMethod), { status: 400, errorType });
    });
}

export const depositRules: readonly Rule[] = [
  defineRule({
    id: "deposits/methods",
    title: "Deposit methods name known assets, and the same method has one address policy.",
    source: "Contract, getDepositMethods",
    fix: "List every asset of a method, and give equal deposit objects of an account the same addressCreationPolicy.",
    needs: ["transfers"],
    async check(context) {
      for (const { id: accountId } of context.accountsWith("transfers").slice(0, 5)) {
        const all = await context.list(getDepositMethods, { params: { accountId } });
        await expectKnown(
          context,
          all.flatMap(({ balanceAsset, deposit }) => [balanceAsset, deposit.asset]),
        );
        const policies = new Map(all.map((each) => [JSON.stringify(each.deposit), each.addressCreationPolicy]));
        for (const { deposit, addressCreationPolicy } of all)
          expectEqual(
            policies.get(JSON.stringify(deposit)),
            addressCreationPolicy,
            `The address policy of ${JSON.stringify(deposit)}`,
          );
      }
    },
  }),
  defineRule({
    id: "deposits/list",
    title: "Deposits are listed latest first, and each can be read by its id.",
    source: "Contract, getDeposits and getDepositDetails",
    fix: "Sort by createdAt, and return the same deposit from the list and from the details.",
    needs: ["transfers"],
    check: (context) =>
      context.each(context.accountsWith("transfers").slice(0, 5), ({ id: accountId }) =>
        context.settled(async () => {
          const all = await context.list(getDeposits, { params: { accountId } });
          const times = all.map(({ createdAt }) => Date.parse(createdAt));
          expectEqual(
            times,
            times.toSorted((one, other) => other - one),
            "createdAt of the deposits",
          );
          await context.each(all.slice(0, 10), async (deposit) => {
            const read = await context.call(getDepositDetails, { params: { accountId, id: deposit.id } });
            expectEqual(read, deposit, `The deposit ${deposit.id} of the list, read by its id,`);
          });
        }),
      ),
  }),
  defineRule({
    id: "deposits/two-deposits",
    title: "Every account has at least two deposits.",
    source: "Official validator, deposits suite",
    fix: "Create two deposits in each account of the test customer.",
    profile: "official-validator",
    needs: ["transfers"],
    check: (context) =>
      context.each(context.accountsWith("transfers"), async ({ id: accountId }) => {
        const { deposits } = await context.call(getDeposits, { params: { accountId } });
        expectThat(
          deposits.length >= MIN_DEPOSITS,
          `The account ${accountId} has ${deposits.length} deposits.`,
          "two or more",
        );
      }),
  }),
  defineRule({
    id: "deposits/address-created",
    title: "A deposit address is created if the policy is CanCreate, and can be read and listed.",
    source: "Contract, createDepositAddress",
    fix: "Return an enabled address with the transfer method of the request, and store it before you respond.",
    ...addresses,
    async check(context) {
      for (const { accountId, method } of await depositMethodsWith(context, "CanCreate")) {
        const body = { idempotencyKey: context.newId(), transferMethod: method.deposit };
        const made = await context.call(createDepositAddress, { params: { accountId }, body });
        expectMembers(made, { status: "enabled" }, "the new address");
        expectMembers(made.destination, method.deposit, "the destination of the new address");
        const read = await context.call(getDepositAddressDetails, { params: { accountId, id: made.id } });
        expectEqual(read, made, "The new address, read by its id,");
        const listed = await context.list(getDepositAddresses, { params: { accountId } });
        expectEqual(
          listed.find(({ id }) => id === made.id),
          made,
          "The new address in the list",
        );
      }
    },
  }),
  defineRule({
    id: "deposits/address-not-allowed",
    title: "A deposit address is refused if the policy is CannotCreate.",
    source: "Contract, addressCreationPolicy; official validator, deposits suite",
    fix: 'Respond with 400 "deposit-address-creation-not-allowed".',
    ...addresses,
    async check(context) {
      for (const { accountId, method } of await depositMethodsWith(context, "CannotCreate")) {
        const body = { idempotencyKey: context.newId(), transferMethod: method.deposit };
        await context.refuse(
          createDepositAddress,
          { params: { accountId }, body },
          { status: 400, errorType: "deposit-address-creation-not-allowed" },
        );
      }
    },
  }),
  defineRule({
    id: "deposits/address-not-offered",
    title: "A deposit address for an unknown asset or an unsupported method is refused.",
    source: "Contract, errorType",
    fix: 'Respond with 400 "unknown-asset" to an unknown asset, and "unsupported-transfer-method" to a method that you do not offer.',
    ...addresses,
    check: ofEveryAccount(["unsupported-transfer-method", "unknown-asset"]),
  }),
  defineRule({
    id: "deposits/address-not-offered-type",
    title:
      "A deposit address for a native asset or currency that is not offered is refused as unsupported-transfer-method.",
    source: "Official validator, deposits suite: the contract names native assets and currencies, so they are known",
    fix: 'Respond with 400 "unsupported-transfer-method". Only an assetId can be an "unknown-asset".',
    profile: "official-validator",
    ...addresses,
    check: ofEveryAccount(["unsupported-transfer-method"]),
  }),
  defineRule({
    id: "deposits/address-disabled",
    title: "A deposit address can be disabled once, and then has the status disabled.",
    source: "Contract, disableDepositAddress; official validator, deposits suite",
    fix: 'Return the disabled address, store its status, and respond to a second DELETE with 400 "deposit-address-disabled".',
    ...addresses,
    async check(context) {
      const [{ accountId, method }] = await depositMethodsWith(context, "CanCreate");
      const body = { idempotencyKey: context.newId(), transferMethod: method.deposit };
      const made = await context.call(createDepositAddress, { params: { accountId }, body });
      const input = { params: { accountId, id: made.id } };
      expectMembers(
        await context.call(disableDepositAddress, input),
        { id: made.id, status: "disabled" },
        "the disabled address",
      );
      expectMembers(
        await context.call(getDepositAddressDetails, input),
        { id: made.id, status: "disabled" },
        "the disabled address, read again,",
      );
      await context.refuse(disableDepositAddress, input, { status: 400, errorType: "deposit-address-disabled" });
      const listed = await context.list(getDepositAddresses, { params: { accountId } });
      expectMembers(
        listed.find(({ id }) => id === made.id),
        { status: "disabled" },
        "the disabled address in the list",
      );
    },
  }),
  defineRule({
    id: "deposits/addresses",
    title: "Each listed deposit address can be read by its id.",
    source: "Contract, getDepositAddresses",
    fix: "Return the same address from the list and from the details.",
    needs: ["transfers"],
    needsOneOf: ADDRESS_COMPONENTS,
    check: (context) =>
      context.each(context.accountsWith("transfers").slice(0, 5), ({ id: accountId }) =>
        context.settled(async () => {
          const all = await context.list(getDepositAddresses, { params: { accountId } });
          await expectKnown(
            context,
            all.slice(0, 10).map(({ destination }) => destination.asset),
          );
          await context.each(all.slice(0, 10), async (address) => {
            const read = await context.call(getDepositAddressDetails, { params: { accountId, id: address.id } });
            expectEqual(
              read.destination,
              address.destination,
              `The destination of the address ${address.id}, read by its id,`,
            );
          });
        }),
      ),
  }),
];
