import { describe, expect, test } from "vitest";
import { lock, payOutRamp } from "../../../domain/ledger/movements.ts";
import { systemRuntime } from "../../../ports/runtime.ts";
import { demoConfig } from "../../../presets/demo-config.ts";
import { createCheckedClient } from "../../../testing/checked-client.ts";
import {
  addCollateral,
  addressRequest,
  alderDesk,
  alderMain,
  btc,
  removeCollateral,
  txId,
} from "../../../testing/collateral-requests.ts";
import { storeKinds } from "../../../testing/stores.ts";
import {
  PublicBlockchain,
  TEN_SECONDS,
  btcTerms,
  current,
  data,
  eth,
  ethTerms,
  fromCollateral,
  onCredit,
  path,
  sell,
  settlement,
  standing,
  toCollateral,
} from "../../../testing/settlements.ts";
import { postEntry } from "../../ledger/post-entry.ts";

describe.each(storeKinds)("settlement instructions, in $kind", ({ open }) => {
  test("an amount below its network fee is not transferred", async () => {
    const assets = [btcTerms, { ...ethTerms, networkFee: "1000" }];
    const client = await onCredit(open, { config: { ...demoConfig, collateral: { requireLink: false, assets } } });
    await sell(client, "2");
    expect(await current(client)).toMatchObject({ withdrawInstructions: [] });
  });

  test("the amount from the collateral is limited by the collateral", async () => {
    const client = await onCredit(open);
    await sell(client, "8");
    await removeCollateral(client, "2", { amount: "2", asset: btc });
    await client.pass(TEN_SECONDS);
    expect(await current(client)).toMatchObject({ depositInstructions: [fromCollateral("8")] });
    const assets = [{ ...btcTerms, networkFee: "0.5" }];
    const costly = await createCheckedClient(async () => client.store, {
      config: { ...demoConfig, collateral: { requireLink: false, assets } },
    });
    expect(await current(costly)).toMatchObject({ depositInstructions: [fromCollateral("7.5")] });
  });

  test("gains are transferred only to a known collateral address, with an offered method", async () => {
    const client = await createCheckedClient(open, { data });
    await addCollateral(client, "1", { amount: "10", asset: btc });
    await client.sandbox.operator.finishCollateralDeposit(alderMain.id, txId("1"));
    const gained = await sell(client, "2");
    expect(await current(client)).toMatchObject({
      withdrawInstructions: [],
      depositInstructions: [fromCollateral("2")],
    });
    await client.post(`${path}/addresses`, addressRequest({ ...eth, blockchain: "Base" }, "0xelsewhere"));
    expect(await current(client)).toMatchObject({ withdrawInstructions: [] });
    await client.post(`${path}/addresses`, addressRequest({ ...eth, testAsset: false }, "0xcollateral"));
    expect(await current(client)).toMatchObject({ withdrawInstructions: [toCollateral(gained)] });
    const { transfers } = demoConfig;
    const fewer = await createCheckedClient(async () => client.store, {
      config: { ...demoConfig, transfers: { deposits: [], withdrawals: transfers.withdrawals.slice(0, 2) } },
    });
    expect(await current(fewer)).toMatchObject({ withdrawInstructions: [], depositInstructions: [] });
  });

  test("the account's own deposit address takes precedence over the provider's", async () => {
    const client = await onCredit(open);
    await sell(client, "2");
    const created = await client.post(`/accounts/${alderMain.id}/transfers/deposits/addresses`, {
      idempotencyKey: "k",
      transferMethod: { asset: btc, ...PublicBlockchain },
    });
    const { destination, id } = created.body as { destination: object; id: string };
    expect(await current(client)).toMatchObject({
      depositInstructions: [{ amount: "2", destinationAddress: destination }],
    });
    await client.remove(`/accounts/${alderMain.id}/transfers/deposits/addresses/${id}`);
    expect(await current(client)).toMatchObject({ depositInstructions: [fromCollateral("2")] });
  });

  test("the asset of every instruction is among the first methods of the account", async () => {
    const client = await onCredit(open);
    await sell(client, "2");
    const { depositInstructions, withdrawInstructions } = await current(client);
    for (const [kind, key, instructions] of [
      ["deposits", "deposit", depositInstructions],
      ["withdrawals", "withdrawal", withdrawInstructions],
    ] as const) {
      const { body } = await client.get(`/accounts/${alderMain.id}/capabilities/transfers/${kind}?limit=10`);
      const offered = (body["capabilities"] as Record<string, object>[]).map((one) => one[key]);
      expect(instructions.length).toBe(1);
      for (const instruction of instructions as readonly Record<string, { asset: object }>[]) {
        const { asset } = (instruction["destinationAddress"] ?? instruction["sourceAddress"])!;
        expect(offered).toContainEqual({ asset, ...PublicBlockchain });
      }
    }
  });

  test("the account's funds pay back before the collateral does, and trades before the credit are not settled", async () => {
    const client = await createCheckedClient(open);
    await sell(client, "1");
    await client.post(`${path}/addresses`, addressRequest(eth, "0xcollateral"));
    await addCollateral(client, "1", { amount: "10", asset: btc });
    await client.sandbox.operator.finishCollateralDeposit(alderMain.id, txId("1"));
    expect(await current(client)).toMatchObject({ withdrawInstructions: [], depositInstructions: [] });
    const gained = await sell(client, "3");
    const now = await current(client);
    expect(now).toMatchObject({ depositInstructions: [], withdrawInstructions: [toCollateral(gained)] });
    const before = await standing(client, btc);
    await client.post(`${path}/settlement`, settlement("s1", now.settlementVersion));
    await client.pass(TEN_SECONDS);
    const after = await standing(client, btc);
    expect(after).toMatchObject({ available: before.available, credit: "-8", collateral: "10" });
  });

  test("a ramp is not a trade, so its payout is not a gain", async () => {
    const client = await onCredit(open);
    const paid = { asset: btc, amount: "1" };
    const ramp = { accountId: alderMain.id, paid, received: { asset: eth, amount: "10" }, fee: "0" };
    await client.store.write(async (writer) => {
      await postEntry(writer, lock({ ...paid, accountId: alderMain.id }), systemRuntime);
      await postEntry(writer, payOutRamp(ramp), systemRuntime);
    });
    expect(await client.store.tradingResults.list(alderMain.id, { limit: 10, order: "asc" })).toEqual([]);
  });

  test("a sub-account's gain on credit is settled after it moves to the main account", async () => {
    const { withdrawals, deposits } = demoConfig.transfers;
    const returnEth = {
      id: "return-eth",
      withdrawal: { transferMethod: "InternalTransfer", destinationPolicy: "DirectParentAccount", asset: eth },
      balanceAsset: eth,
      accounts: [alderDesk.id],
    } as const;
    const transfers = { deposits, withdrawals: [...withdrawals, returnEth] };
    const client = await onCredit(open, { config: { ...demoConfig, transfers } });
    const moved = await client.post(`/accounts/${alderMain.id}/transfers/withdrawals/subaccount`, {
      idempotencyKey: "down",
      balanceAsset: btc,
      balanceAmount: "3",
      destination: { transferMethod: "InternalTransfer", asset: btc, accountId: alderDesk.id, amount: "3" },
    });
    expect(moved).toMatchObject({ status: 201 });
    await client.pass(TEN_SECONDS);
    const gained = await sell(client, "2", alderDesk.id);
    expect(await current(client)).toMatchObject({
      depositInstructions: [fromCollateral("3")],
      withdrawInstructions: [],
    });
    const up = await client.post(`/accounts/${alderDesk.id}/transfers/withdrawals/subaccount`, {
      idempotencyKey: "up",
      balanceAsset: eth,
      balanceAmount: gained,
      destination: { transferMethod: "InternalTransfer", asset: eth, accountId: alderMain.id, amount: gained },
    });
    expect(up).toMatchObject({ status: 201 });
    await client.pass(TEN_SECONDS);
    expect(await current(client)).toMatchObject({ withdrawInstructions: [toCollateral(gained)] });
  });
});
