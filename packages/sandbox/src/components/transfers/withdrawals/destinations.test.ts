import { describe, expect, test } from "vitest";
import { usd } from "../../../presets/demo-assets.ts";
import { type CheckedClient, createCheckedClient } from "../../../testing/checked-client.ts";
import { storeKinds } from "../../../testing/stores.ts";
import {
  alderArchive,
  alderDesk,
  alderEmpty,
  alderMain,
  alderMargin,
  birchMain,
  withdrawalsOf,
} from "../../../testing/withdrawal-requests.ts";

const notAllowed = (message: string) => ({
  status: 400,
  body: {
    message: expect.stringContaining(message),
    errorType: "transfer-destination-not-allowed",
    requestPart: "body",
    propertyName: "/destination/accountId",
  },
});

function transfer({ post }: CheckedClient, from: string, to: string, transferMethod = "InternalTransfer") {
  const path = withdrawalsOf(from, { path: transferMethod === "InternalTransfer" ? "subaccount" : "peeraccount" });
  const destination = { transferMethod, asset: usd, accountId: to, amount: "5" };
  const idempotencyKey = `${from} to ${to} by ${transferMethod}`;
  return post(path, { balanceAsset: usd, balanceAmount: "5", destination, idempotencyKey });
}

async function usdOf({ store }: CheckedClient, account: string) {
  const { available, locked } = (await store.balances.find(account, usd)) ?? { available: "0", locked: "0" };
  return { available, locked };
}

describe.each(storeKinds)("destinations of transfers, in $kind", ({ open }) => {
  test("to any active account of the customer, main or sub, by AnyAccount", async () => {
    const client = await createCheckedClient(open);
    for (const to of [alderDesk.id, alderMargin.id])
      expect((await transfer(client, alderMain.id, to)).status).toBe(201);
  });

  test.each([
    ["itself", alderMain.id, "to itself"],
    ["an inactive account", alderArchive.id, "is inactive"],
    ["an inactive main account", alderEmpty.id, "is inactive"],
    ["an unknown account", "nobody", "You have no such account"],
    ["another customer's account", birchMain.id, "You have no such account"],
  ])("not to %s by AnyAccount", async (_what, to, message) => {
    const client = await createCheckedClient(open);
    expect(await transfer(client, alderMain.id, to)).toMatchObject(notAllowed(message));
    expect(await usdOf(client, alderMain.id)).toEqual({ available: "1000000", locked: "0" });
  });

  test("an unknown account and another customer's get identical responses", async () => {
    const client = await createCheckedClient(open);
    const [unknown, foreign] = [
      await transfer(client, alderMain.id, "nobody"),
      await transfer(client, alderMain.id, birchMain.id),
    ];
    expect(unknown.text).toBe(foreign.text);
  });

  test("only to the parent with DirectParentAccount", async () => {
    const client = await createCheckedClient(open);
    expect((await transfer(client, alderDesk.id, alderMain.id)).status).toBe(201);
    for (const to of [alderMargin.id, alderArchive.id, birchMain.id, "nobody"])
      expect(await transfer(client, alderDesk.id, to)).toMatchObject(notAllowed("only to its direct parent"));
    expect(await transfer(client, alderDesk.id, alderDesk.id)).toMatchObject(notAllowed("to itself"));
  });

  test("the transfer is a deposit in the destination, with the same asset and amount", async () => {
    const client = await createCheckedClient(open);
    const { body } = await transfer(client, alderDesk.id, alderMain.id);
    expect(await usdOf(client, alderDesk.id)).toEqual({ available: "49995", locked: "5" });
    expect(await usdOf(client, alderMain.id)).toEqual({ available: "1000000", locked: "0" });
    expect(await client.pass(10_000)).toBe(1);
    expect(await usdOf(client, alderDesk.id)).toEqual({ available: "49995", locked: "0" });
    expect(await usdOf(client, alderMain.id)).toEqual({ available: "1000005", locked: "0" });
    const [arrived] = (await client.get(`/accounts/${alderMain.id}/transfers/deposits?limit=1`)).body[
      "deposits"
    ] as object[];
    expect(arrived).toEqual({
      id: expect.any(String),
      balanceAsset: usd,
      balanceAmount: "5",
      source: { transferMethod: "InternalTransfer", asset: usd, accountId: alderDesk.id, amount: "5" },
      status: "succeeded",
      createdAt: "2027-01-15T08:00:10.000Z",
      finalizedAt: "2027-01-15T08:00:10.000Z",
    });
    expect((await client.get(`${withdrawalsOf(alderDesk.id)}/${String(body["id"])}`)).body).toMatchObject({
      status: "succeeded",
    });
  });

  test("to a peer, who sees the same reference", async () => {
    const client = await createCheckedClient(open);
    const { status, body } = await transfer(client, alderMain.id, birchMain.id, "PeerAccountTransfer");
    expect(status).toBe(201);
    await client.pass(10_000);
    const withdrawal = (await client.get(`${withdrawalsOf(alderMain.id)}/${String(body["id"])}`)).body;
    const deposits = (await client.get(`/accounts/${birchMain.id}/transfers/deposits?limit=1`, "birch-one")).body;
    const { referenceId } = withdrawal["destination"] as { referenceId: string };
    expect(referenceId).toMatch(/./);
    expect(deposits["deposits"]).toMatchObject([
      { balanceAsset: usd, balanceAmount: "5", source: { accountId: alderMain.id, referenceId } },
    ]);
    expect(await usdOf(client, birchMain.id)).toEqual({ available: "5", locked: "0" });
  });

  test("to an unknown or inactive peer, it fails at the end and is returned", async () => {
    const client = await createCheckedClient(open);
    const responses = [
      await transfer(client, alderMain.id, "nobody", "PeerAccountTransfer"),
      await client.post(
        withdrawalsOf(birchMain.id, { path: "peeraccount" }),
        {
          balanceAsset: { nationalCurrencyCode: "GBP" },
          balanceAmount: "5",
          destination: {
            transferMethod: "PeerAccountTransfer",
            asset: { nationalCurrencyCode: "GBP" },
            accountId: alderArchive.id,
            amount: "5",
          },
          idempotencyKey: "to an inactive one",
        },
        "birch-one",
      ),
    ];
    expect(responses.map(({ status }) => status)).toEqual([201, 201]);
    await client.pass(10_000);
    const [unknown, inactive] = [
      await client.get(`${withdrawalsOf(alderMain.id)}/${String(responses[0]!.body["id"])}`),
      await client.get(`${withdrawalsOf(birchMain.id)}/${String(responses[1]!.body["id"])}`, "birch-one"),
    ];
    const eventsOf = ({ body }: typeof unknown) => body["events"];
    for (const { body } of [unknown, inactive]) expect(body).toMatchObject({ status: "failed" });
    expect(eventsOf(unknown)).toEqual(eventsOf(inactive));
    expect(await usdOf(client, alderMain.id)).toEqual({ available: "1000000", locked: "0" });
  });

  test.each([alderMain.id, alderMargin.id, alderArchive.id])(
    "not to the customer's other account as a peer",
    async (to) => {
      const client = await createCheckedClient(open);
      expect(await transfer(client, alderMain.id, to, "PeerAccountTransfer")).toMatchObject({
        status: 400,
        body: { errorType: "transfer-destination-not-allowed" },
      });
    },
  );
});
