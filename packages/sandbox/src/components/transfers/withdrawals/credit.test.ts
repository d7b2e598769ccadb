import { describe, expect, test } from "vitest";
import type { SandboxData } from "../../../config/data-config.ts";
import { lock } from "../../../domain/ledger/movements.ts";
import { systemRuntime } from "../../../ports/runtime.ts";
import { usdcOnEthereum } from "../../../presets/demo-assets.ts";
import { demoData } from "../../../presets/demo-data.ts";
import { createCheckedClient } from "../../../testing/checked-client.ts";
import { storeKinds } from "../../../testing/stores.ts";
import { ADDRESS, alderMain, alderMargin, withdrawalsOf } from "../../../testing/withdrawal-requests.ts";
import { postEntry } from "../../ledger/post-entry.ts";

const asset = usdcOnEthereum;

/** One account owes 1,000 and holds 1,500; another account of the same customer owns 100. */
const data: SandboxData = {
  ...demoData,
  balances: [
    { accountId: alderMain.id, asset, deposited: "100" },
    { accountId: alderMargin.id, asset, deposited: "500", collateral: "2000", credit: "1000" },
  ],
};

const path = `${withdrawalsOf(alderMain.id)}/blockchain`;
const withdrawal = {
  balanceAsset: asset,
  balanceAmount: "100",
  destination: { transferMethod: "PublicBlockchain", asset, address: ADDRESS, amount: "100" },
  idempotencyKey: "key",
};

describe.each(storeKinds)("credit of one account and a withdrawal from another, in $kind", ({ open }) => {
  test("accepts a withdrawal of own money while all accounts together cover their credit", async () => {
    const client = await createCheckedClient(open, { data });
    expect(await client.post(path, withdrawal)).toMatchObject({ status: 201 });
  });

  test("refuses a withdrawal of money that all accounts together need for their credit", async () => {
    const client = await createCheckedClient(open, { data });
    // That account keeps 960 available. With the 100 of this account, that is 60 more than the 1,000 owed.
    const inUse = lock({ accountId: alderMargin.id, asset, amount: "540" });
    await client.store.write((writer) => postEntry(writer, inUse, systemRuntime));
    const { status, body } = await client.post(path, withdrawal);
    expect({ status, body }).toMatchObject({ status: 400, body: { errorType: "bad-request" } });
    expect(body["message"]).toContain("in all your accounts together 1000 of this asset is credit");
  });
});
