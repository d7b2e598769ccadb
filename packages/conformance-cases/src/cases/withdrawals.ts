/** Withdrawals of every kind: they succeed where they are offered, can be read again, and are in the lists of their kind. @module */
import { getWithdrawalDetails, getWithdrawalMethods, getWithdrawals } from "@provider-connectivity/contract";
import { atOnce } from "../at-once.ts";
import type { Case } from "../case.ts";
import { CaseSkipped, expectEqual, expectMembers, expectThat } from "../expect.ts";
import type { Context } from "../session/context.ts";
import { isOffered } from "../session/knowledge.ts";
import { fundedMethods, type WithdrawalKind, withdrawalKinds, withdrawalOf } from "./transfers.ts";
import { expectKnown } from "./known-assets.ts";

const badRequest = { status: 400, errorType: "bad-request" };

const methods: Case = {
  name: "withdrawals: methods name known assets, and none has both its asset and its method from another",
  needs: ["transfers"],
  async run(context) {
    for (const { id: accountId } of context.accountsWith("transfers")) {
      const all = await context.list(getWithdrawalMethods, { params: { accountId } });
      await expectKnown(
        context,
        all.flatMap(({ balanceAsset, withdrawal }) => [balanceAsset, withdrawal.asset]),
      );
      const kinds = all.map(
        ({ withdrawal: { asset, transferMethod } }) => `${transferMethod} ${JSON.stringify(asset)}`,
      );
      expectEqual(new Set(kinds).size, kinds.length, `the number of different withdrawal methods of ${accountId}`);
    }
  },
};

const created = withdrawalKinds.map((kind): Case => ({
  name: `withdrawals: every funded ${kind.transferMethod} is made, and reads as it was answered`,
  needs: ["transfers", kind.component],
  async run(context) {
    for (const funded of await fundedMethods(context, kind)) {
      const { accountId } = funded;
      const { idempotencyKey, ...wanted } = withdrawalOf(context, kind, funded);
      const made = await context.call(kind.create, { params: { accountId }, body: { idempotencyKey, ...wanted } });
      const { balanceAsset, balanceAmount, destination } = wanted;
      expectMembers(made, { balanceAsset, balanceAmount, status: "pending" }, "the withdrawal");
      const { destinationPolicy: _, ...sent } = { destinationPolicy: undefined, ...destination };
      expectMembers((made as { destination: object }).destination, sent, "the destination");
      const { id } = made as { id: string };
      const read = await context.call(getWithdrawalDetails, { params: { accountId, id } });
      expectEqual(read, made, "the withdrawal, read again,");
    }
  },
}));

const tooMuch = withdrawalKinds.map((kind): Case => ({
  name: `withdrawals: more than there is of a ${kind.transferMethod} is refused, and nothing is listed for it`,
  needs: ["transfers", kind.component],
  async run(context) {
    const [funded] = await fundedMethods(context, kind);
    const params = { accountId: funded.accountId };
    const before = await context.list(getWithdrawals, { params });
    const body = withdrawalOf(context, kind, { ...funded, amount: "987654321987654321" });
    await context.refuse(kind.create, { params, body }, badRequest);
    expectEqual(await context.list(getWithdrawals, { params }), before, "the list after a refusal");
  },
}));

const lists: Case = {
  name: "withdrawals: each is in the list of its kind and in no other, latest first, and equals its details",
  needs: ["transfers"],
  async run(context) {
    for (const { id } of context.accountsWith("transfers")) await checkLists(context, id);
  },
};

async function checkLists(context: Context, accountId: string): Promise<void> {
  const params = { accountId };
  const all = await context.list(getWithdrawals, { params });
  const times = all.map(({ createdAt }) => createdAt);
  expectEqual(times, times.toSorted().toReversed(), "the order of withdrawals");
  await expectKnown(
    context,
    all.flatMap(({ balanceAsset, destination }) => [balanceAsset, destination.asset]),
  );
  await atOnce(all, async (withdrawal) => {
    const read = await context.call(getWithdrawalDetails, { params: { accountId, id: withdrawal.id } });
    expectEqual(read, withdrawal, "the withdrawal of the list, read by its id,");
  });
  for (const kind of withdrawalKinds) {
    const ofKind = all.filter(({ destination }) => destination.transferMethod === kind.transferMethod);
    const listed = isOffered(context.knowledge, kind.component) ? await context.list(kind.list, { params }) : [];
    expectEqual(listed, ofKind, `the list of ${kind.transferMethod}, beside the list of all,`);
  }
}

const notOffered = withdrawalKinds.map((kind): Case => ({
  name: `withdrawals: a ${kind.transferMethod} that is not offered is refused before anything else`,
  needs: ["transfers", kind.component],
  run: (context) => refuseNotOffered(context, kind),
}));

async function refuseNotOffered(context: Context, kind: WithdrawalKind): Promise<void> {
  const [funded] = await fundedMethods(context, kind);
  const params = { accountId: funded.accountId };
  const asset =
    kind.transferMethod === "Iban"
      ? { nationalCurrencyCode: "ZWR" }
      : { blockchain: "Velas", cryptocurrencySymbol: "TKX" };
  const body = withdrawalOf(context, kind, funded);
  const known = { ...body, destination: { ...body.destination, asset } };
  await context.refuse(kind.create, { params, body: known }, { status: 400, errorType: "unsupported-transfer-method" });
  if (kind.transferMethod === "Iban") return;
  const assetId = context.newId();
  const unknown = {
    ...body,
    idempotencyKey: context.newId(),
    destination: { ...body.destination, asset: { assetId } },
  };
  const { status, body: refusal, text } = await context.send(kind.create, { params, body: unknown });
  const { errorType = "" } = refusal as { errorType?: string };
  const isRefused = status === 400 && ["unsupported-transfer-method", "unknown-asset"].includes(errorType);
  expectThat(isRefused, `${kind.create.operationId} answered ${status} ${text} to an unknown asset`);
}

const toParent: Case = {
  name: "withdrawals: what goes to the direct parent goes there and nowhere else",
  needs: ["transfers", "transfersInternal"],
  async run(context) {
    const kind = withdrawalKinds.find(({ transferMethod }) => transferMethod === "InternalTransfer")!;
    const [accountId, parentId, method] = await findChild(context);
    const amount = method.minWithdrawalAmount ?? "0";
    const bodyTo = (destination: string) => {
      const body = withdrawalOf(context, kind, { accountId, method, amount });
      return { ...body, destination: { ...body.destination, accountId: destination } };
    };
    await context.call(kind.create, { params: { accountId }, body: bodyTo(parentId) });
    const wrong = [...context.knowledge.accounts.map(({ id }) => id), context.newId()].filter((id) => id !== parentId);
    for (const id of wrong) {
      const refusal = { status: 400, errorType: "transfer-destination-not-allowed" };
      await context.refuse(kind.create, { params: { accountId }, body: bodyTo(id) }, refusal);
    }
  },
};

async function findChild(context: Context) {
  for (const { id, parentId } of context.accountsWith("transfers")) {
    if (parentId === undefined) continue;
    const all = await context.list(getWithdrawalMethods, { params: { accountId: id } });
    const method = all.find(
      ({ withdrawal }) => "destinationPolicy" in withdrawal && withdrawal.destinationPolicy === "DirectParentAccount",
    );
    if (method !== undefined) return [id, parentId, method] as const;
  }
  throw new CaseSkipped("No sub-account may transfer to its direct parent.");
}

export const withdrawalCases: readonly Case[] = [methods, ...created, ...tooMuch, ...notOffered, toParent];
/** Tried when withdrawals were made. */
export const withdrawalListCases: readonly Case[] = [lists];
