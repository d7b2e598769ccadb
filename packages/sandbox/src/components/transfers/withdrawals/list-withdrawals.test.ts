import { describe, expect, test } from "vitest";
import { demoConfig } from "../../../presets/demo-config.ts";
import { type CheckedClient, createCheckedClient } from "../../../testing/checked-client.ts";
import { idsIn, walk } from "../../../testing/signed-calls.ts";
import { storeKinds } from "../../../testing/stores.ts";
import {
  alderDesk,
  alderMain,
  birchMain,
  withdrawalKinds,
  withdrawalsOf,
} from "../../../testing/withdrawal-requests.ts";

const ALL = withdrawalsOf(alderMain.id);
const ROUNDS = 3;
const pathOf: Readonly<Record<string, string>> = {
  transfersBlockchain: "blockchain",
  transfersFiat: "fiat",
  transfersPeerAccounts: "peeraccount",
  transfersInternal: "subaccount",
};

interface Made {
  readonly id: string;
  readonly path: string;
  readonly createdAt: string;
}

/** Several withdrawals of each kind in turns, two of them at the same time. */
async function make({ post, advance }: CheckedClient): Promise<Made[]> {
  const made: Made[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, kind] of withdrawalKinds.entries()) {
      if (index !== 1) advance(1_000);
      const { body } = await post(withdrawalsOf(alderMain.id, kind), { ...kind.request, idempotencyKey: `${round}` });
      made.push({ id: String(body["id"]), path: kind.path, createdAt: String(body["createdAt"]) });
    }
  return made;
}

const newestFirst = (made: readonly Made[]) => made.map(({ id }) => id).toReversed();

describe.each(storeKinds)("lists of withdrawals, in $kind", ({ open }) => {
  test("every withdrawal is in the general list and in the list of its method, and in no other", async () => {
    const client = await createCheckedClient(open);
    const made = await make(client);
    expect(idsIn((await client.get(`${ALL}?limit=200`)).body["withdrawals"])).toEqual(newestFirst(made));
    for (const kind of withdrawalKinds) {
      const { body } = await client.get(`${withdrawalsOf(alderMain.id, kind)}?limit=200`);
      expect(idsIn(body["withdrawals"])).toEqual(newestFirst(made.filter(({ path }) => path === kind.path)));
      for (const { destination } of body["withdrawals"] as { destination: object }[])
        expect(destination).toMatchObject({ transferMethod: kind.method });
    }
  });

  test.each([
    ["transfersBlockchain"],
    ["transfersInternal", "transfersFiat"],
    ["transfersInternal", "transfersPeerAccounts", "transfersBlockchain"],
    [],
  ])("withdrawals with methods that are not offered, or not to the API key, are invisible: %j", async (...names) => {
    const client = await createCheckedClient(open);
    const made = await make(client);
    const paths = new Set(names.map((name) => pathOf[name]));
    const expected = newestFirst(made.filter(({ path }) => paths.has(path)));
    const components = ["transfers", ...names];
    const permissions = ["accounts", "balances", ...components];
    const again = async () => client.store;
    for (const { get } of [
      await createCheckedClient(again, { permissions }),
      await createCheckedClient(again, { config: { ...demoConfig, components: components as ["transfers"] } }),
    ]) {
      const list = { path: ALL, list: "withdrawals" };
      for (const limit of [1, 2, 5, 200]) expect((await walk(get, { ...list, limit })).flat()).toEqual(expected);
      expect((await walk(get, { ...list, limit: 200, query: "&order=asc" })).flat()).toEqual(expected.toReversed());
      const [last] = expected.slice(-1);
      const backwards = last === undefined ? [] : await walk(get, { ...list, limit: 2, before: last });
      expect(backwards.toReversed().flat()).toEqual(expected.slice(0, -1));
      for (const { id } of made) expect((await get(`${ALL}/${id}`)).status).toBe(expected.includes(id) ? 200 : 404);
    }
  });

  test("each item equals its details", async () => {
    const client = await createCheckedClient(open);
    await make(client);
    await client.pass(10_000);
    for (const item of (await client.get(`${ALL}?limit=200`)).body["withdrawals"] as Made[])
      expect((await client.get(`${ALL}/${item.id}`)).body).toEqual(item);
  });

  test.each(["", "/blockchain"])("the list%s is ordered by time, newest first by default", async (path) => {
    const client = await createCheckedClient(open);
    await make(client);
    const timesOf = async (query: string) => {
      const { body } = await client.get(`${ALL}${path}?limit=200${query}`);
      return (body["withdrawals"] as Made[]).map(({ createdAt }) => createdAt);
    };
    const newest = await timesOf("");
    expect(newest).toEqual(newest.toSorted().toReversed());
    expect(await timesOf("&order=desc")).toEqual(newest);
    expect(await timesOf("&order=asc")).toEqual(newest.toReversed());
  });

  test.each(["", ...withdrawalKinds.map(({ path }) => `/${path}`)])(
    "pages of the list%s contain every item once, forwards and backwards, in both orders",
    async (path) => {
      const client = await createCheckedClient(open);
      await make(client);
      for (const order of ["asc", "desc"]) {
        const shape = { path: `${ALL}${path}`, list: "withdrawals", limit: 2, query: `&order=${order}` };
        const whole = idsIn((await client.get(`${ALL}${path}?limit=200&order=${order}`)).body["withdrawals"]);
        expect((await walk(client.get, shape)).flat()).toEqual(whole);
        const back = await walk(client.get, { ...shape, before: whole.at(-1)! });
        expect(back.toReversed().flat()).toEqual(whole.slice(0, -1));
      }
    },
  );

  test.each(["", ...withdrawalKinds.map(({ path }) => `/${path}`)])(
    "the list%s refuses two cursors and invalid orders, and ignores foreign cursors",
    async (path) => {
      const client = await createCheckedClient(open);
      const [first] = await make(client);
      const list = `${ALL}${path}`;
      const both = await client.get(`${list}?startingAfter=x&endingBefore=y`);
      expect(both).toMatchObject({ status: 400, body: { errorType: "schema-error", requestPart: "querystring" } });
      expect(await client.get(`${list}?order=sideways`)).toMatchObject({
        status: 400,
        body: { errorType: "schema-property-error", requestPart: "querystring", propertyName: "/order" },
      });
      expect((await client.get(`${list}?startingAfter=nothing`)).body).toEqual({ withdrawals: [] });
      const elsewhere = withdrawalsOf(alderDesk.id) + path;
      expect((await client.get(`${elsewhere}?endingBefore=${first!.id}`)).body).toEqual({ withdrawals: [] });
    },
  );

  test("other accounts and customers have separate lists", async () => {
    const client = await createCheckedClient(open);
    await make(client);
    expect((await client.get(withdrawalsOf(alderDesk.id))).body).toEqual({ withdrawals: [] });
    expect((await client.get(withdrawalsOf(birchMain.id), "birch-one")).body).toEqual({ withdrawals: [] });
    for (const path of ["", ...withdrawalKinds.map((kind) => `/${kind.path}`)])
      expect(await client.get(`${ALL}${path}`, "birch-one")).toMatchObject({
        status: 404,
        body: { errorType: "not-found" },
      });
  });
});
