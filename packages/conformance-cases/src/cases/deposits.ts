/** Ways to deposit, deposits, and the addresses that they are sent to. @module */
import {
  createDepositAddress,
  type DepositCapability,
  disableDepositAddress,
  getDepositAddressDetails,
  getDepositAddresses,
  getDepositDetails,
  getDepositMethods,
  getDeposits,
} from "@provider-connectivity/contract";
import { atOnce } from "../at-once.ts";
import type { Case } from "../case.ts";
import { CaseSkipped, expectEqual, expectMembers, expectThat } from "../expect.ts";
import type { Context } from "../session/context.ts";
import { expectKnown } from "./known-assets.ts";

/** How many deposits each account has to have, so that their order can be seen. */
const LEAST_DEPOSITS = 2;
/** The methods that have addresses. */
const ADDRESSED = new Set(["PublicBlockchain", "Iban"]);

/** The components with addresses. */
export const ADDRESSES = ["transfersBlockchain", "transfersFiat"] as const;
/** Ways that the contract allows, of assets that nobody will offer. */
const NOT_OFFERED = [
  { asset: { blockchain: "Velas", cryptocurrencySymbol: "TKX" }, transferMethod: "PublicBlockchain" },
  { asset: { nationalCurrencyCode: "ZWR" }, transferMethod: "Iban" },
];

interface Way {
  readonly accountId: string;
  readonly method: DepositCapability;
}

/** The ways to deposit that have addresses, of all accounts, that may or may not have new ones. */
export async function addressedWays(
  context: Context,
  policy: DepositCapability["addressCreationPolicy"],
): Promise<readonly [Way, ...Way[]]> {
  const ways: Way[] = [];
  for (const { id: accountId } of context.accountsWith("transfers"))
    for (const method of await context.list(getDepositMethods, { params: { accountId } }))
      if (method.addressCreationPolicy === policy && ADDRESSED.has(method.deposit.transferMethod))
        ways.push({ accountId, method });
  const [first, ...others] = ways;
  if (first === undefined) throw new CaseSkipped(`No way to deposit is ${policy}.`);
  return [first, ...others];
}

const methods: Case = {
  name: "deposits: methods name known assets, and the same way in has one policy",
  needs: ["transfers"],
  async run(context) {
    for (const { id: accountId } of context.accountsWith("transfers")) {
      const all = await context.list(getDepositMethods, { params: { accountId } });
      await expectKnown(
        context,
        all.flatMap(({ balanceAsset, deposit }) => [balanceAsset, deposit.asset]),
      );
      const policies = new Map(all.map((each) => [JSON.stringify(each.deposit), each.addressCreationPolicy]));
      for (const { deposit, addressCreationPolicy } of all)
        expectEqual(policies.get(JSON.stringify(deposit)), addressCreationPolicy, "the policy of the same way in");
    }
  },
};

const deposits: Case = {
  name: "deposits: every account has some, latest first, and each can be read",
  needs: ["transfers"],
  async run(context) {
    for (const { id: accountId } of context.accountsWith("transfers")) {
      const all = await context.list(getDeposits, { params: { accountId } });
      expectThat(all.length >= LEAST_DEPOSITS, `${accountId} has ${all.length} deposits`);
      const times = all.map(({ createdAt }) => createdAt);
      expectEqual(times, times.toSorted().toReversed(), "the order of deposits");
      await expectKnown(
        context,
        all.map(({ balanceAsset }) => balanceAsset),
      );
      await atOnce(all, async (deposit) => {
        const read = await context.call(getDepositDetails, { params: { accountId, id: deposit.id } });
        expectEqual(read, deposit, "the deposit of the list, read by its id,");
      });
    }
  },
};

const created: Case = {
  name: "deposit addresses: wherever they can be created they are, and read as they were answered",
  needs: ["transfers"],
  needsOneOf: ADDRESSES,
  async run(context) {
    for (const { accountId, method } of await addressedWays(context, "CanCreate")) {
      const body = { idempotencyKey: context.newId(), transferMethod: method.deposit };
      const made = await context.call(createDepositAddress, { params: { accountId }, body });
      expectMembers(made, { status: "enabled" }, "the address");
      expectMembers(made.destination, method.deposit, "the destination");
      const read = await context.call(getDepositAddressDetails, { params: { accountId, id: made.id } });
      expectEqual(read, made, "the address, read again,");
    }
  },
};

const refused: Case = {
  name: "deposit addresses: where they cannot be created, that is said",
  needs: ["transfers"],
  needsOneOf: ADDRESSES,
  async run(context) {
    const refusal = { status: 400, errorType: "deposit-address-creation-not-allowed" };
    for (const { accountId, method } of await addressedWays(context, "CannotCreate")) {
      const body = { idempotencyKey: context.newId(), transferMethod: method.deposit };
      await context.refuse(createDepositAddress, { params: { accountId }, body }, refusal);
    }
  },
};

const wrongMethods: Case = {
  name: "deposit addresses: an unknown asset is refused with its place, a way that is not offered without",
  needs: ["transfers"],
  needsOneOf: ADDRESSES,
  async run({ accountsWith, refuse, newId }) {
    const [idempotencyKey, assetId] = [newId(), newId()];
    const unknownAsset = { status: 400, errorType: "unknown-asset", requestPart: "body" };
    const unknown = { asset: { assetId }, transferMethod: "PublicBlockchain" };
    for (const { id: accountId } of accountsWith("transfers")) {
      const params = { accountId };
      // The same key in every account: each has keys of its own.
      const body = { idempotencyKey, transferMethod: unknown };
      const propertyName = "/transferMethod/asset/assetId";
      await refuse(createDepositAddress, { params, body }, { ...unknownAsset, propertyName });
      for (const transferMethod of NOT_OFFERED) {
        const refusal = { status: 400, errorType: "unsupported-transfer-method" };
        await refuse(createDepositAddress, { params, body: { idempotencyKey: newId(), transferMethod } }, refusal);
      }
    }
  },
};

const disabled: Case = {
  name: "deposit addresses: one is disabled once, says so, and stays in the list",
  needs: ["transfers"],
  needsOneOf: ADDRESSES,
  async run(context) {
    const [{ accountId, method }] = await addressedWays(context, "CanCreate");
    const body = { idempotencyKey: context.newId(), transferMethod: method.deposit };
    const made = await context.call(createDepositAddress, { params: { accountId }, body });
    const input = { params: { accountId, id: made.id } };
    const gone = { ...made, status: "disabled" };
    expectEqual(await context.call(disableDepositAddress, input), gone, "the disabled address");
    expectEqual(await context.call(getDepositAddressDetails, input), gone, "the disabled address, read again,");
    await context.refuse(disableDepositAddress, input, { status: 400, errorType: "deposit-address-disabled" });
    const listed = await context.list(getDepositAddresses, { params: { accountId } });
    expectEqual(
      listed.find(({ id }) => id === made.id),
      gone,
      "the disabled address in the list",
    );
  },
};

const listed: Case = {
  name: "deposit addresses: each of the list can be read, and names a known asset",
  needs: ["transfers"],
  needsOneOf: ADDRESSES,
  async run(context) {
    for (const { id: accountId } of context.accountsWith("transfers")) {
      const all = await context.list(getDepositAddresses, { params: { accountId } });
      await expectKnown(
        context,
        all.map(({ destination }) => destination.asset),
      );
      await atOnce(all, async (address) => {
        const read = await context.call(getDepositAddressDetails, { params: { accountId, id: address.id } });
        expectEqual(read, address, "the address of the list, read by its id,");
      });
    }
  },
};

export const depositCases: readonly Case[] = [methods, deposits, created, refused, wrongMethods, disabled, listed];
