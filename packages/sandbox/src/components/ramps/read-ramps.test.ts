import { describe, expect, test } from "vitest";
import { demoAccounts } from "../../presets/demo-accounts.ts";
import { type CheckedClient, createCheckedClient } from "../../testing/checked-client.ts";
import { methodById, orderBy, rampMethods, rampsOf } from "../../testing/ramp-requests.ts";
import { idsIn, walk } from "../../testing/signed-calls.ts";
import { storeKinds } from "../../testing/stores.ts";

const { alderMain, alderDesk, alderArchive, birchMain } = demoAccounts;
const ramps = rampsOf(alderMain.id);
const methodsOf = (accountId: string) => `/accounts/${accountId}/capabilities/ramps`;
const notFound = (message: string) => ({ status: 404, body: { errorType: "not-found", message } });
const list = { path: ramps, list: "ramps" };

async function order({ post }: CheckedClient, key: string, accountId: string = alderMain.id): Promise<string> {
  const body = { ...orderBy(methodById("iban-usdc")), idempotencyKey: key };
  return String(
    (await post(rampsOf(accountId), body, accountId === birchMain.id ? "birch-one" : "alder-one")).body["id"],
  );
}

/** Ramps in order of creation: the second and the third at the same time. */
async function makeRamps(client: CheckedClient): Promise<readonly [string, string, string, string, string]> {
  const ids: string[] = [];
  for (const [index, pause] of [0, 1_000, 0, 5_000, 1].entries()) {
    client.advance(pause);
    ids.push(await order(client, String(index)));
  }
  return ids as unknown as readonly [string, string, string, string, string];
}

describe.each(storeKinds)("in $kind", ({ open }) => {
  test("every account sees its ramp methods, without their prices", async () => {
    const client = await createCheckedClient(open);
    for (const { id } of [alderMain, alderDesk, alderArchive]) {
      const { status, body } = await client.get(`${methodsOf(id)}?limit=200`);
      expect(status).toBe(200);
      expect(body).toEqual({ capabilities: rampMethods.map(({ id: own, from, to }) => ({ id: own, from, to })) });
    }
    const pages = await walk(client.get, { path: methodsOf(alderMain.id), list: "capabilities", limit: 7 });
    expect(pages.flat()).toEqual(rampMethods.map(({ id }) => id));
    expect(pages[0]).toHaveLength(7);
    const { body } = await client.get(`${methodsOf(alderMain.id)}?limit=2&endingBefore=${rampMethods[3]!.id}`);
    expect(idsIn(body["capabilities"])).toEqual([rampMethods[1]!.id, rampMethods[2]!.id]);
    expect(await client.get(methodsOf(birchMain.id))).toMatchObject(notFound("There is no such account."));
    expect(await client.get(`${methodsOf(alderMain.id)}?startingAfter=x&endingBefore=y`)).toMatchObject({
      status: 400,
      body: { errorType: "schema-error", requestPart: "querystring" },
    });
  });

  test("the rate of a method is the rate of its ramps", async () => {
    const client = await createCheckedClient(open);
    for (const { id, rate } of rampMethods)
      expect((await client.get(`/accounts/${alderMain.id}/rate?rampsPairId=${id}`)).body).toMatchObject({ rate });
  });

  test("ramps are listed newest first by default; pages contain each once", async () => {
    const client = await createCheckedClient(open);
    const [a, b, c, d, e] = await makeRamps(client);
    const { get } = client;
    expect(idsIn((await get(ramps)).body["ramps"])).toEqual([e, d, c, b, a]);
    expect(await walk(get, { ...list, limit: 2 })).toEqual([[e, d], [c, b], [a]]);
    expect(await walk(get, { ...list, limit: 2, query: "&order=asc" })).toEqual([[a, b], [c, d], [e]]);
    expect(await walk(get, { ...list, limit: 3, before: a })).toEqual([[d, c, b], [e]]);
    expect(await walk(get, { ...list, limit: 2, before: e, query: "&order=asc" })).toEqual([
      [c, d],
      [a, b],
    ]);
  });

  test("every listed ramp is found by its id, with the same content, in any status", async () => {
    const client = await createCheckedClient(open);
    const [a, b] = await makeRamps(client);
    await client.sandbox.operator.payRamp(alderMain.id, a);
    await client.sandbox.operator.cancelRamp(alderMain.id, b, "no payment");
    for (const pause of [0, 3 * 24 * 3_600_000]) {
      client.advance(pause);
      const { body } = await client.get(ramps);
      for (const ramp of body["ramps"] as { id: string }[])
        expect(await client.get(`${ramps}/${ramp.id}`)).toMatchObject({ status: 200, text: JSON.stringify(ramp) });
    }
  });

  test("unknown cursors and another customer's ramps give an empty page; two cursors are refused", async () => {
    const client = await createCheckedClient(open);
    await makeRamps(client);
    const foreign = await order(client, "theirs", birchMain.id);
    for (const cursor of ["nothing", foreign])
      for (const name of ["startingAfter", "endingBefore"])
        expect(await client.get(`${ramps}?${name}=${cursor}`)).toMatchObject({ status: 200, body: { ramps: [] } });
    expect(await client.get(`${ramps}?startingAfter=x&endingBefore=y`)).toMatchObject({
      status: 400,
      body: { errorType: "schema-error", requestPart: "querystring" },
    });
    for (const [name, value] of [
      ["limit", "0"],
      ["limit", "201"],
      ["order", "up"],
    ] as const)
      expect(await client.get(`${ramps}?${name}=${value}`)).toMatchObject({
        status: 400,
        body: { errorType: "schema-property-error", requestPart: "querystring", propertyName: `/${name}` },
      });
  });

  test("both API keys of a customer see the same ramps; other accounts and customers do not", async () => {
    const client = await createCheckedClient(open);
    const [mine] = await makeRamps(client);
    const foreign = await order(client, "theirs", birchMain.id);
    expect((await client.get(ramps, "alder-two")).text).toBe((await client.get(ramps)).text);
    expect((await client.get(rampsOf(alderDesk.id))).body).toEqual({ ramps: [] });
    for (const [account, id] of [
      [alderMain.id, "nothing"],
      [alderMain.id, foreign],
      [alderDesk.id, mine],
    ] as const)
      expect(await client.get(`${rampsOf(account)}/${id}`)).toMatchObject(notFound("There is no such ramp."));
    for (const path of [rampsOf(birchMain.id), `${rampsOf(birchMain.id)}/${foreign}`])
      expect(await client.get(path)).toMatchObject(notFound("There is no such account."));
    expect((await client.get(`${rampsOf(birchMain.id)}/${foreign}`, "birch-one")).status).toBe(200);
  });
});
