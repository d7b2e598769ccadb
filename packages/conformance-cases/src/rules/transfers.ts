/** Withdrawals are executed as requested, debit exactly their amount, and can be read. @module */
import {
  type AssetReference,
  getWithdrawalDetails,
  getWithdrawalMethods,
  getWithdrawals,
} from "@provider-connectivity/contract";
import { expectEqual, expectMembers, expectThat, RuleSkipped } from "../expect.ts";
import { add, subtract } from "../decimal.ts";
import { defineRule, type Rule } from "../rule.ts";
import type { Context } from "../session/context.ts";
import { expectKnown } from "../support/known-assets.ts";
import {
  type FundedMethod,
  balancesOf,
  fundedMethods,
  isSameAsset,
  type WithdrawalKind,
  withdrawalKinds,
  withdrawalOf,
} from "../support/withdrawals.ts";

const TRANSFERS = "Contract, transfers";
/** Members that change while a withdrawal is processed. */
const CHANGING = new Set(["status", "finalizedAt", "updatedAt", "events", "blockchainTxId", "referenceId"]);

/** The offered kinds of withdrawal. */
const kindsOf = ({ offers }: Context): readonly WithdrawalKind[] =>
  withdrawalKinds.filter(({ component }) => offers(component));

const ofEveryKind = (check: (context: Context, kind: WithdrawalKind) => Promise<void>) => (context: Context) =>
  context.each(kindsOf(context), (kind) => check(context, kind), 1);

async function withdraw(context: Context, kind: WithdrawalKind, funded: FundedMethod, more: object = {}) {
  const params = { accountId: funded.accountId };
  const body = { ...withdrawalOf(context, kind, funded), ...more };
  const made = (await context.call(kind.create, { params, body })) as { id: string; status: string } & Readonly<
    Record<string, unknown>
  >;
  return { params, body, made };
}

export const transferRules: readonly Rule[] = [
  defineRule({
    id: "transfers/methods",
    title: "Withdrawal methods name known assets.",
    source: TRANSFERS,
    fix: "List every asset of a method.",
    needs: ["transfers"],
    async check(context) {
      for (const { id: accountId } of context.accountsWith("transfers").slice(0, 5)) {
        const all = await context.list(getWithdrawalMethods, { params: { accountId } });
        await expectKnown(
          context,
          all.flatMap(({ balanceAsset, withdrawal }) => [balanceAsset, withdrawal.asset]),
        );
      }
    },
  }),
  defineRule({
    id: "transfers/unique-methods",
    title: "No two withdrawal methods of an account have the same asset and transfer method.",
    source: "Official validator, withdrawals suite",
    fix: "Offer each asset with each transfer method from one balance.",
    profile: "official-validator",
    needs: ["transfers"],
    async check(context) {
      for (const { id: accountId } of context.accountsWith("transfers")) {
        const all = await context.list(getWithdrawalMethods, { params: { accountId } });
        const kinds = all.map(
          ({ withdrawal: { asset, transferMethod } }) => `${transferMethod} ${JSON.stringify(asset)}`,
        );
        expectEqual(new Set(kinds).size, kinds.length, `The number of different withdrawal methods of ${accountId}`);
      }
    },
  }),
  defineRule({
    id: "transfers/created",
    title: "A withdrawal within the balance is created as requested, and can be read and listed.",
    source: TRANSFERS,
    fix: "Return the amount and destination of the request, and store the withdrawal before you respond. If withdrawals cost a fee on top of their amount, set withdrawalFee in the --config file.",
    writes: true,
    needs: ["transfers"],
    check: ofEveryKind(async (context, kind) => {
      for (const funded of await fundedMethods(context, kind)) {
        const { params, body, made } = await withdraw(context, kind, funded);
        const what = `the withdrawal by ${kind.transferMethod}`;
        expectMembers(made, { balanceAsset: body.balanceAsset, balanceAmount: body.balanceAmount }, what);
        const { destinationPolicy: _, ...destination } = { destinationPolicy: undefined, ...body.destination };
        expectMembers(made["destination"], destination, `the destination of ${what}`);
        const read = await context.call(getWithdrawalDetails, { params: { ...params, id: made.id } });
        expectEqual(unchanging(read), unchanging(made), `${what}, read by its id,`);
        for (const operation of [getWithdrawals, kind.list]) {
          const listed = await context.list<never>(operation as never, { params });
          const entry = (listed as readonly { id: string }[]).find(({ id }) => id === made.id);
          expectThat(entry !== undefined, `${what}, ${made.id}, is not in the list of ${operation.operationId}.`);
          expectEqual(unchanging(entry), unchanging(made), `${what} in the list of ${operation.operationId}`);
        }
      }
    }),
  }),
  defineRule({
    id: "transfers/pending",
    title: "A new withdrawal is pending.",
    source: "Official validator, withdrawals suite",
    fix: 'Respond with the status "pending", even if the withdrawal is executed at once.',
    profile: "official-validator",
    writes: true,
    needs: ["transfers"],
    check: ofEveryKind(async (context, kind) => {
      const [funded] = await fundedMethods(context, kind);
      const { made } = await withdraw(context, kind, funded);
      expectMembers(made, { status: "pending" }, `the withdrawal by ${kind.transferMethod}`);
    }),
  }),
  defineRule({
    id: "transfers/balance",
    title: "A withdrawal reduces the available balance by its amount.",
    source: "Contract, balances and withdrawals; onboarding guide, balances and withdrawals agree",
    fix: "Debit the amount (and any fees) from the available balance in the transaction that creates the withdrawal.",
    writes: true,
    needs: ["transfers"],
    check: ofEveryKind((context, kind) =>
      context.settled(async () => {
        const [funded] = await fundedMethods(context, kind);
        const asset = funded.method.balanceAsset;
        const available = async () => (await balancesOf(context, funded.accountId, asset))[0]?.availableAmount ?? "0";
        const before = await available();
        const { body, made } = await withdraw(context, kind, funded);
        const taken = body.balanceAmount;
        // A fee of the response may be part of the balance's amount, or come on top.
        const expected = [taken, add(taken, feeOf(made, asset))].map((amount) => subtract(before, amount));
        const after = plain(await available());
        expectThat(
          expected.includes(after),
          `The available balance after a withdrawal of ${taken} by ${kind.transferMethod} from ${before} is "${after}".`,
          [...new Set(expected)].join(" or "),
        );
      }),
    ),
  }),
  defineRule({
    id: "transfers/insufficient-funds",
    title: "A withdrawal above the balance is refused, and changes neither balance nor list.",
    source: "Contract, BadRequestError",
    fix: 'Respond with 400, for example "bad-request", and roll back everything.',
    writes: true,
    needs: ["transfers"],
    check: ofEveryKind((context, kind) =>
      context.settled(async () => {
        const [funded] = await fundedMethods(context, kind);
        const params = { accountId: funded.accountId };
        const asset = funded.method.balanceAsset;
        const available = async () => (await balancesOf(context, funded.accountId, asset))[0]?.availableAmount ?? "0";
        const before = await available();
        const body = withdrawalOf(context, kind, { ...funded, amount: "987654321987654321" });
        const response = await context.refuse(kind.create, { params, body }, { status: 400 });
        const { body: _, ...exchange } = response;
        expectEqual(
          plain(await available()),
          plain(before),
          "The available balance after a refused withdrawal",
          exchange,
        );
      }),
    ),
  }),
  defineRule({
    id: "transfers/lists",
    title: "Each withdrawal is listed only under its kind, and equals its details.",
    source: "Contract, the lists of withdrawals by kind",
    fix: "Filter the lists by the transfer method of the destination.",
    needs: ["transfers"],
    check: (context) =>
      context.each(
        context.accountsWith("transfers").slice(0, 5),
        ({ id: accountId }) => context.settled(() => compareLists(context, accountId)),
        1,
      ),
  }),
  defineRule({
    id: "transfers/not-offered",
    title: "A withdrawal by a method that is not offered is refused.",
    source: "Contract, errorType",
    fix: 'Compare the transfer method and asset with those offered, and respond with 400 "unsupported-transfer-method", or "unknown-asset" for an unknown asset.',
    needs: ["transfers"],
    writes: true,
    check: ofEveryKind((context, kind) =>
      refuseNotOffered(context, kind, ["unsupported-transfer-method", "unknown-asset"]),
    ),
  }),
  defineRule({
    id: "transfers/not-offered-type",
    title: "A withdrawal of a native asset or currency that is not offered is refused as unsupported-transfer-method.",
    source: "Official validator, withdrawals suite: the contract names native assets and currencies, so they are known",
    fix: 'Respond with 400 "unsupported-transfer-method". Only an assetId can be an "unknown-asset".',
    profile: "official-validator",
    needs: ["transfers"],
    writes: true,
    check: ofEveryKind((context, kind) => refuseNotOffered(context, kind, ["unsupported-transfer-method"])),
  }),
  defineRule({
    id: "transfers/precision",
    title: "An amount with 30 decimal places is refused, or withdrawn exactly.",
    source: "Contract, PositiveAmount: decimal text of any length",
    fix: "Calculate with decimal numbers of any length, and refuse amounts that an asset cannot be divided into. Do not round.",
    writes: true,
    needs: ["transfers"],
    async check(context) {
      const [kind] = kindsOf(context);
      if (kind === undefined) throw new RuleSkipped("No kind of withdrawal is offered.");
      const [funded] = await fundedMethods(context, kind);
      const amount = add(funded.amount, `0.${"0".repeat(29)}1`);
      const body = withdrawalOf(context, kind, { ...funded, amount });
      const response = await context.send(kind.create, { params: { accountId: funded.accountId }, body });
      const { body: made, ...exchange } = response;
      if (exchange.status < 300) expectMembers(made, { balanceAmount: amount }, "the withdrawal", exchange);
      else
        expectThat(
          exchange.status === 400,
          `A withdrawal of ${amount} returned ${exchange.status}.`,
          "400, or a withdrawal of exactly this amount",
          exchange,
        );
    },
  }),
  defineRule({
    id: "transfers/direct-parent",
    title: "A transfer that only the direct parent may receive is refused for every other account.",
    source: "Contract, destinationPolicy DirectParentAccount",
    fix: 'Respond with 400 "transfer-destination-not-allowed" for every other destination.',
    needs: ["transfers", "transfersInternal"],
    writes: true,
    async check(context) {
      const kind = withdrawalKinds.find(({ transferMethod }) => transferMethod === "InternalTransfer")!;
      const [accountId, parentId, method] = await findChild(context);
      const amount = method.minWithdrawalAmount ?? "1";
      const others = [...context.knowledge.accounts.map(({ id }) => id), context.newId()].filter(
        (id) => id !== parentId && id !== accountId,
      );
      for (const destination of others.slice(0, 3)) {
        const body = {
          idempotencyKey: context.newId(),
          balanceAsset: method.balanceAsset,
          balanceAmount: add(amount, context.settings.withdrawalFee),
          destination: { ...method.withdrawal, accountId: destination, amount },
        };
        await context.refuse(
          kind.create,
          { params: { accountId }, body },
          { status: 400, errorType: "transfer-destination-not-allowed" },
        );
      }
    },
  }),
  defineRule({
    id: "transfers/travel-rule",
    title: "A withdrawal with complete or partial participants is created.",
    source: "Contract, participantsIdentification; official validator, travel-rule and VASP suites",
    fix: "Accept every participantsIdentification that the schema accepts.",
    needs: ["transfers", "transfersBlockchain"],
    writes: true,
    async check(context) {
      const kind = withdrawalKinds[0]!;
      const [funded] = await fundedMethods(context, kind);
      await context.each(
        participants,
        async (participantsIdentification) =>
          void (await withdraw(context, kind, funded, { participantsIdentification })),
        1,
      );
    },
  }),
];

async function refuseNotOffered(context: Context, kind: WithdrawalKind, errorType: readonly string[]): Promise<void> {
  const [funded] = await fundedMethods(context, kind);
  const params = { accountId: funded.accountId };
  const asset =
    kind.transferMethod === "Iban"
      ? { nationalCurrencyCode: "ZWR" }
      : { blockchain: "Velas", cryptocurrencySymbol: "TKX" };
  const body = withdrawalOf(context, kind, funded);
  const withAsset = (other: object) => ({ ...body, destination: { ...body.destination, asset: other } });
  await context.refuse(kind.create, { params, body: withAsset(asset) }, { status: 400, errorType });
  if (kind.transferMethod === "Iban") return;
  const unknown = { ...withAsset({ assetId: context.newId() }), idempotencyKey: context.newId() };
  const unknownTypes = ["unsupported-transfer-method", "unknown-asset"];
  await context.refuse(kind.create, { params, body: unknown }, { status: 400, errorType: unknownTypes });
}

async function compareLists(context: Context, accountId: string): Promise<void> {
  const params = { accountId };
  const all = await context.list(getWithdrawals, { params });
  await context.each(all.slice(0, 10), (withdrawal) =>
    context.settled(async () => {
      const listed = (await context.list(getWithdrawals, { params })).find(({ id }) => id === withdrawal.id);
      const read = await context.call(getWithdrawalDetails, { params: { accountId, id: withdrawal.id } });
      expectEqual(read, listed, `The withdrawal ${withdrawal.id} of the list, read by its id,`);
    }),
  );
  for (const kind of withdrawalKinds) {
    const listed = context.offers(kind.component)
      ? ((await context.list<never>(kind.list as never, { params })) as readonly {
          id: string;
          destination: { transferMethod: string };
        }[])
      : [];
    const wrong = listed.find(
      ({ destination }) =>
        destination.transferMethod !== kind.transferMethod &&
        !(kind.transferMethod === "Iban" && destination.transferMethod === "OtherFiat"),
    );
    expectThat(
      wrong === undefined,
      `${kind.list.operationId} lists the withdrawal ${wrong?.id} by ${wrong?.destination.transferMethod}.`,
      kind.transferMethod,
    );
    const ids = new Set(listed.map(({ id }) => id));
    const missing = all.find(
      ({ id, destination }) => destination.transferMethod === kind.transferMethod && !ids.has(id),
    );
    expectThat(
      missing === undefined,
      `The withdrawal ${missing?.id} by ${kind.transferMethod} is not in the list of ${kind.list.operationId}.`,
    );
  }
}

async function findChild(context: Context) {
  for (const { id, parentId } of context.accountsWith("transfers")) {
    if (parentId === undefined) continue;
    const all = await context.list(getWithdrawalMethods, { params: { accountId: id } });
    const method = all.find(
      ({ withdrawal }) => "destinationPolicy" in withdrawal && withdrawal.destinationPolicy === "DirectParentAccount",
    );
    if (method !== undefined) return [id, parentId, method] as const;
  }
  throw new RuleSkipped("No sub-account may transfer to its direct parent.");
}

/** The properties that stay the same while a withdrawal proceeds. Its destination gets the ids of the executed transfer. */
function unchanging(value: unknown): unknown {
  const { destination, ...members } = (value ?? {}) as { readonly destination?: object };
  return { ...lasting(members), ...(destination === undefined ? {} : { destination: lasting(destination) }) };
}

function lasting(members: object): object {
  return Object.fromEntries(Object.entries(members).filter(([name]) => !CHANGING.has(name)));
}

/** A fee in the balance's asset, which is debited in addition to the amount. */
function feeOf(made: Readonly<Record<string, unknown>>, asset: object): string {
  const { fee } = made as { fee?: { amount?: string; feeAmount?: string; asset?: object } };
  const isSame = fee?.asset === undefined || isSameAsset(fee.asset as AssetReference, asset as AssetReference);
  return isSame ? (fee?.amount ?? fee?.feeAmount ?? "0") : "0";
}

const plain = (amount: string): string => add(amount, "0");

const individual = {
  entityType: "Individual",
  participantRelationshipType: "FirstParty",
  fullName: { firstName: "Ada", lastName: "Lovelace" },
  dateOfBirth: "1980-12-10",
  email: "ada@example.com",
  phone: "+4915112345678",
};
const business = {
  entityType: "Business",
  participantRelationshipType: "ThirdParty",
  businessName: "Example Ltd",
  registrationNumber: "HRB 1",
};
const vasp = {
  vaspName: "Example VASP",
  vaspCountry: "DE",
  vaspCode: "1",
  vaspWebsite: "example.com",
  vaspRegion: "BE",
};
const participants: readonly object[] = [
  { originator: individual, beneficiary: business },
  { originator: { entityType: "Individual", dateOfBirth: "1980-12-10" } },
  { originator: { entityType: "Individual" }, beneficiary: { entityType: "Business" } },
  { originatingVasp: vasp, beneficiaryVasp: {} },
];
