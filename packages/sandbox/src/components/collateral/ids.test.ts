import { describe, expect, test } from "vitest";
import { createCheckedClient } from "../../testing/checked-client.ts";
import { addCollateral, depositIntent, pathOf, txId, withdrawalIntent } from "../../testing/collateral-requests.ts";
import { idsIn, walk } from "../../testing/signed-calls.ts";
import { storeKinds } from "../../testing/stores.ts";

const path = pathOf();
const approvalRequest = { fireblocksIntentId: "x", partnerIntentId: "y" };

/** The requests that choose an id, and the location of the id. */
const requests = [
  ["deposits", "/collateralTxId", (id: string) => ({ collateralTxId: id, approvalRequest })],
  ["withdrawals", "/collateralTxId", (id: string) => ({ collateralTxId: id, approvalRequest })],
  ["intents/deposits", "/intentApprovalRequest/fireblocksIntentId", depositIntent],
  ["intents/withdrawals", "/intentApprovalRequest/fireblocksIntentId", withdrawalIntent],
  ["settlement", "/settlementId", (id: string) => ({ settlementId: id, settlementVersion: "v" })],
] as const;

describe.each(storeKinds)("ids that requests choose, in $kind", ({ open }) => {
  test.each(requests)(
    "POST %s refuses an id that is empty or longer than 256 characters",
    async (rest, pointer, body) => {
      const { post } = await createCheckedClient(open);
      for (const id of ["", "x".repeat(257)])
        expect(await post(`${path}/${rest}`, body(id))).toMatchObject({
          status: 400,
          body: { errorType: "bad-request", requestPart: "body", propertyName: pointer },
        });
    },
  );

  test("an id of 256 characters is accepted and found", async () => {
    const { get, post } = await createCheckedClient(open);
    const collateralTxId = "x".repeat(256);
    expect(await post(`${path}/deposits`, { collateralTxId, approvalRequest })).toMatchObject({ status: 200 });
    expect(await get(`${path}/deposits/${collateralTxId}`)).toMatchObject({ status: 200, body: { collateralTxId } });
  });

  test("a list with an empty cursor ends", async () => {
    const client = await createCheckedClient(open);
    await addCollateral(client, "1");
    await client.post(`${path}/deposits`, { collateralTxId: "", approvalRequest });
    await addCollateral(client, "3");
    const list = { path: `${path}/deposits`, list: "transactions" };
    expect(await walk(client.get, { ...list, limit: 1 })).toEqual([[txId("1")], [txId("3")]]);
    expect(idsIn((await client.get(list.path)).body["transactions"])).toEqual([txId("1"), txId("3")]);
  });
});
