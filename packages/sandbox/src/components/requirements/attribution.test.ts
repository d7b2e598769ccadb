import { describe, expect, test } from "vitest";
import { btc, usd } from "../../presets/demo-assets.ts";
import { type CheckedClient, createCheckedClient } from "../../testing/checked-client.ts";
import { storeKinds } from "../../testing/stores.ts";
import { alderMain } from "../../testing/withdrawal-requests.ts";

const own = `/accounts/${alderMain.id}`;
const quotes = `${own}/liquidity/quotes`;
const addresses = `${own}/transfers/deposits/addresses`;
const quote = { fromAsset: btc, toAsset: usd, fromAmount: "1" };
const address = { idempotencyKey: "one", transferMethod: { transferMethod: "PublicBlockchain", asset: btc } };

/** Sends a request that `who` initiated. */
async function as({ call }: CheckedClient, who: string, [method, endpoint, json]: readonly [string, string, object?]) {
  const headers = { "X-FBAPI-INITIATED-BY": who };
  const { status, body, text } = await call({ method, endpoint, headers, ...(json === undefined ? {} : { json }) });
  expect({ status, text }).toMatchObject({ status: 200, text: expect.not.stringMatching(/ada|bob/) });
  return String(body["id"]);
}

describe.each(storeKinds)("the initiator is stored with the operation, and is in no response, in $kind", ({ open }) => {
  test("a quote: who requested and who executed it", async () => {
    const client = await createCheckedClient(open);
    const id = await as(client, "ada", ["POST", quotes, quote]);
    expect(await client.store.quotes.find(alderMain.id, id)).toMatchObject({ initiatedBy: "ada" });
    await as(client, "bob", ["POST", `${quotes}/${id}/execute`]);
    expect(await client.store.quotes.find(alderMain.id, id)).toMatchObject({ initiatedBy: "ada", executedBy: "bob" });
    await as(client, "eve", ["GET", `${quotes}/${id}`]);
  });

  test("a deposit address: who requested and who disabled it", async () => {
    const client = await createCheckedClient(open);
    const id = await as(client, "ada", ["POST", addresses, address]);
    expect(await client.store.depositAddresses.find(alderMain.id, id)).toMatchObject({ initiatedBy: "ada" });
    await as(client, "bob", ["DELETE", `${addresses}/${id}`]);
    expect(await client.store.depositAddresses.find(alderMain.id, id)).toMatchObject({
      initiatedBy: "ada",
      disabledBy: "bob",
    });
  });

  test("no initiator, without a name or with an empty header", async () => {
    const client = await createCheckedClient(open);
    const id = await as(client, "", ["POST", quotes, quote]);
    const { body } = await client.post(`${quotes}/${id}/execute`);
    const kept = [
      await client.store.quotes.find(alderMain.id, String(body["id"])),
      await client.store.depositAddresses.find(alderMain.id, await as(client, "", ["POST", addresses, address])),
    ];
    for (const record of kept) {
      expect(record).toBeDefined();
      for (const name of ["initiatedBy", "executedBy", "disabledBy"]) expect(record).not.toHaveProperty(name);
    }
  });
});
