import { describe, expect, test } from "vitest";
import { createCheckedClient } from "../../testing/checked-client.ts";
import { isHeld, orderBy, rampMethods, rampsOf } from "../../testing/ramp-requests.ts";
import { serverKinds } from "../../testing/stores.ts";
import { alderDesk, alderMain, withdrawalKinds, withdrawalsOf } from "../../testing/withdrawal-requests.ts";
import { eraseParticipants } from "./erase-participants.ts";

const participantsIdentification = {
  originator: { entityType: "Individual", email: "ada@example.com", idNumber: "AB-123" },
};
const DAY_MS = 86_400_000;

/** A withdrawal and a ramp that ended, and a withdrawal of the next day that has not. */
async function prepare(open: (typeof serverKinds)[number]["open"]) {
  const client = await createCheckedClient(open);
  const [kind] = withdrawalKinds;
  const withdraw = (idempotencyKey: string) =>
    client.post(withdrawalsOf(alderMain.id, kind), { ...kind!.request, idempotencyKey, participantsIdentification });
  const ramp = { ...orderBy(rampMethods.find(isHeld)!), idempotencyKey: "ramp", participantsIdentification };
  expect((await withdraw("old")).status).toBe(201);
  expect((await client.post(rampsOf(alderMain.id), ramp)).status).toBe(201);
  await client.pass(DAY_MS);
  const { body } = await withdraw("new");
  return { ...client, newId: String(body["id"]), startedAt: Date.parse("2027-01-15T08:00:00.000Z") };
}

/** The operations of an account whose participants are known. */
async function identified({ store }: Awaited<ReturnType<typeof prepare>>): Promise<readonly string[]> {
  const page = { limit: 100, order: "asc" } as const;
  const all = [...(await store.withdrawals.list(alderMain.id, page)), ...(await store.ramps.list(alderMain.id, page))];
  return all.filter(({ participantsIdentification: found }) => found !== undefined).map(({ id }) => id);
}

describe.each(serverKinds)("the identification of participants, in $kind", ({ open }) => {
  test("is erased from operations that have ended, without other changes", async () => {
    const client = await prepare(open);
    const before = {
      entries: await client.store.ledger.list({ limit: 1_000 }),
      withdrawals: (await client.get(`${withdrawalsOf(alderMain.id)}?limit=50`)).text,
      ramps: (await client.get(rampsOf(alderMain.id))).text,
    };
    expect(await identified(client)).toHaveLength(3);
    expect(await eraseParticipants(client.store)).toEqual({ erased: 2, pending: 1 });
    expect(await identified(client)).toEqual([client.newId]);
    expect({
      entries: await client.store.ledger.list({ limit: 1_000 }),
      withdrawals: (await client.get(`${withdrawalsOf(alderMain.id)}?limit=50`)).text,
      ramps: (await client.get(rampsOf(alderMain.id))).text,
    }).toEqual(before);
    await client.pass(DAY_MS);
    expect(await eraseParticipants(client.store)).toEqual({ erased: 1, pending: 0 });
    expect(await eraseParticipants(client.store)).toEqual({ erased: 0, pending: 0 });
  });

  test("stays for other customers, other accounts and newer operations", async () => {
    const client = await prepare(open);
    const none = { erased: 0, pending: 0 };
    expect(await eraseParticipants(client.store, { customerId: "birch" })).toEqual(none);
    expect(await eraseParticipants(client.store, { accountId: alderDesk.id })).toEqual(none);
    expect(await eraseParticipants(client.store, { accountId: "unknown" })).toEqual(none);
    expect(await eraseParticipants(client.store, { before: client.startedAt })).toEqual(none);
    const { customerId } = alderMain;
    expect(await eraseParticipants(client.store, { customerId, before: client.startedAt + DAY_MS })).toEqual({
      erased: 2,
      pending: 0,
    });
  });
});
