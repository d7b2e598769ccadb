import { describe, expect, test } from "vitest";
import { createCheckedClient } from "../../testing/checked-client.ts";
import {
  addCollateral,
  addressRequest,
  alderMain,
  alderMargin,
  birchMain,
  btc,
  depositIntent,
  kava,
  linkRequest,
  newCollateralId,
  pathOf,
  removeCollateral,
  sorted,
  txId,
  type Whose,
  withdrawalIntent,
} from "../../testing/collateral-requests.ts";
import { storeKinds } from "../../testing/stores.ts";
import { findHolding } from "../ledger/post-entry.ts";
import { success } from "../progress/tasks.ts";

const path = pathOf();
const manual = { delayMsOf: () => undefined, outcomeOf: () => success };
const birch: Whose = { accountId: birchMain.id, apiKey: "birch-one" };

const times = <Made>(count: number, make: (index: number) => Made): Made[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe.each(storeKinds)("concurrent requests about collateral, in $kind", ({ open }) => {
  test("concurrent first writes of several accounts bind a collateral account to exactly one", async () => {
    const { post } = await createCheckedClient(open);
    const uses = (whose: Whose) => [
      () => post(`${pathOf(whose)}/addresses`, addressRequest(), whose.apiKey),
      () => post(`${pathOf(whose)}/intents/deposits`, depositIntent("first"), whose.apiKey),
      () => post(`${pathOf(whose)}/intents/withdrawals`, withdrawalIntent("second"), whose.apiKey),
    ];
    const [ours, theirs] = [uses({}), uses(birch)];
    const responses = await Promise.all(ours.flatMap((use, index) => [use(), theirs[index]!()]));
    const statuses = [0, 1].map((parity) =>
      responses.filter((_, index) => index % 2 === parity).map((one) => one.status),
    );
    expect(sorted(statuses.map((each) => each.join()))).toEqual([
      times(3, () => 200).join(),
      times(3, () => 404).join(),
    ]);
    const again = await Promise.all([uses({})[0]!(), uses(birch)[0]!()]);
    expect(again.map(({ status }) => status)).toEqual([statuses[0]![0], statuses[1]![0]]);
  });

  test("concurrent first writes bind an account to exactly one of many collateral accounts", async () => {
    const { post } = await createCheckedClient(open);
    const ids = times(8, (index) => newCollateralId(`e${index}`));
    const paths = ids.map((collateralId) => `${pathOf({ collateralId })}/addresses`);
    const responses = await Promise.all(paths.map((each) => post(each, addressRequest())));
    expect(sorted(responses.map(({ status }) => status))).toEqual(["200", ...times(7, () => "404")]);
    const again = await Promise.all(paths.map((each) => post(each, addressRequest())));
    expect(again.map(({ status }) => status)).toEqual(responses.map(({ status }) => status));
  });

  test("a link and concurrent first writes by others bind a collateral account to exactly one account", async () => {
    const { post } = await createCheckedClient(open);
    const others: readonly Whose[] = [birch, { accountId: alderMargin.id }];
    const [link, ...used] = await Promise.all([
      post(`/accounts/${alderMain.id}/collateral/link`, linkRequest()),
      ...others.map((whose) => post(`${pathOf(whose)}/addresses`, addressRequest(), whose.apiKey)),
    ]);
    const isLinked = link.body["status"] === "Linked";
    expect(used.filter(({ status }) => status === 200)).toHaveLength(isLinked ? 0 : 1);
    expect((await post(`${path}/addresses`, addressRequest())).status).toBe(isLinked ? 200 : 404);
  });

  test("an intent id is idempotent; different content is rejected", async () => {
    const { post, store } = await createCheckedClient(open);
    const responses = await Promise.all(
      times(12, (index) =>
        post(`${path}/intents/deposits`, depositIntent("one", { amount: String(100 + (index % 3)) })),
      ),
    );
    const approved = responses.filter(({ status }) => status === 200);
    expect(new Set(approved.map(({ text }) => text)).size).toBe(1);
    expect(approved).toHaveLength(4);
    for (const { body } of responses.filter(({ status }) => status !== 200))
      expect(body).toMatchObject({ errorType: "bad-request", requestPart: "body" });
    expect(await store.collateralIntents.list(alderMain.id, { limit: 9, order: "asc" })).toHaveLength(1);
  });

  test("intents with different ids are decided separately", async () => {
    const { post } = await createCheckedClient(open);
    const responses = await Promise.all(
      times(20, (index) =>
        index % 2 === 0
          ? post(`${path}/intents/deposits`, depositIntent(`id-${index}`))
          : post(`${path}/intents/withdrawals`, withdrawalIntent(`id-${index}`)),
      ),
    );
    expect(responses.map(({ body }) => body["status"])).toEqual(times(20, () => "Approved"));
    expect(new Set(responses.map(({ body }) => body["id"])).size).toBe(20);
  });

  test("concurrent removals and a settlement debit each amount once", async () => {
    const client = await createCheckedClient(open, { scenario: manual });
    const { get, post, store, sandbox } = client;
    await addCollateral(client, "1", { amount: "10", asset: btc });
    await sandbox.operator.finishCollateralDeposit(alderMain.id, txId("1"));
    const { body } = await get(`${path}/settlement`);
    const approvals = await Promise.all(
      times(4, (index) =>
        post(`${path}/intents/withdrawals`, withdrawalIntent(`r${index}`, { amount: "1", asset: btc })),
      ),
    );
    await Promise.all([
      ...approvals.map(({ body: { approvalRequest } }, index) =>
        post(`${path}/withdrawals`, { collateralTxId: txId(String(index), "0"), approvalRequest }),
      ),
      ...times(3, (index) =>
        post(`${path}/settlement`, { settlementId: `s${index}`, settlementVersion: body["settlementVersion"] }),
      ),
    ]);
    const { transactions } = (await get(`${path}/withdrawals`)).body;
    expect(sorted((transactions as { status: string }[]).map(({ status }) => status))).toEqual([
      "Pending",
      "Pending",
      "Pending",
      "Pending",
    ]);
    const { collateral, collateralLeaving } = await findHolding(store, alderMain.id, btc);
    expect({ collateral, collateralLeaving }).toEqual({ collateral: "6", collateralLeaving: "4" });
    expect(await store.settlements.list(alderMain.id, { limit: 9, order: "asc" })).toHaveLength(1);
  });

  test("concurrent operators and the clock end a deposit and a removal once", async () => {
    const client = await createCheckedClient(open);
    const { sandbox, store, pass } = client;
    await addCollateral(client, "1", { amount: "10", asset: btc });
    await addCollateral(client, "2");
    await removeCollateral(client, "3", { amount: "1", asset: { assetId: "never announced" } });
    const { finishCollateralDeposit, finishCollateralWithdrawal } = sandbox.operator;
    const ended = await Promise.allSettled([
      pass(10_000),
      sandbox.runDueTasks(),
      ...times(3, () => finishCollateralDeposit(alderMain.id, txId("1"))),
      ...times(3, () => finishCollateralWithdrawal(alderMain.id, txId("3", "0"))),
      sandbox.runDueTasks(),
    ]);
    const refusals = ended.flatMap((one) => (one.status === "rejected" ? [String(one.reason)] : []));
    expect(refusals.filter((reason) => !reason.includes("has already ended"))).toEqual([]);
    expect(await store.balances.find(alderMain.id, btc)).toMatchObject({ credit: "-8" });
    expect(await store.balances.find(alderMain.id, kava)).toMatchObject({ credit: "-50" });
    expect((await findHolding(store, alderMain.id, btc)).collateral).toBe("10");
  });
});
