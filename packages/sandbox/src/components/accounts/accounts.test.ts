import { describe, expect, test } from "vitest";
import { demoAccounts } from "../../presets/demo-accounts.ts";
import { createSignedCalls, createSignedClient, idsIn, walk } from "../../testing/signed-calls.ts";
import { storeKinds } from "../../testing/stores.ts";

const MAIN = "6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01";
const DESK = "c5bb0880-523c-4c1c-bfe7-bcf2941517a0";
const ARCHIVE = "6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a03";
const MARGIN = "6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04";
const EMPTY = "6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a05";
const ALL = [MAIN, DESK, ARCHIVE, MARGIN, EMPTY];
const list = { path: "/accounts", list: "accounts" };

describe.each(storeKinds)("accounts, in $kind", ({ open }) => {
  test("accounts are listed in the order in which they were opened, active or not, main or child", async () => {
    const get = await createSignedCalls(await open());
    const { status, body } = await get("/accounts");
    expect(status).toBe(200);
    expect(body).toEqual({
      accounts: [
        { id: MAIN, title: "Treasury", description: "Where everything arrives.", status: "active" },
        { id: DESK, title: "Trading desk", status: "active", parentId: MAIN },
        {
          id: ARCHIVE,
          title: "Archive",
          description: "Closed for business, still open for reading.",
          status: "inactive",
          parentId: MAIN,
        },
        { id: MARGIN, title: "Margin", status: "active" },
        { id: EMPTY, title: "Reserve", status: "inactive" },
      ],
    });
  });

  test("both API keys of a customer see the same accounts", async () => {
    const get = await createSignedCalls(await open());
    const first = await get("/accounts?balances=true", "alder-one");
    const second = await get("/accounts?balances=true", "alder-two");
    expect(second.text).toBe(first.text);
  });

  test("a customer sees only its own accounts", async () => {
    const get = await createSignedCalls(await open());
    const { body } = await get("/accounts", "birch-one");
    expect(idsIn(body["accounts"])).toEqual([
      "be5ff76b-6cc8-4a39-af40-fc71aea1865c",
      "9b2e4f60-1c3d-4e5f-8a7b-0b2e7d3f8b02",
    ]);
  });

  test("another customer's account gets exactly the response of an unknown one", async () => {
    const get = await createSignedCalls(await open());
    for (const rest of ["", "?balances=true", "/balances"]) {
      const foreign = await get(`/accounts/${demoAccounts.birchMain.id}${rest}`);
      const unknown = await get(`/accounts/00000000-0000-4000-8000-000000000000${rest}`);
      expect(foreign).toEqual({ ...unknown, status: 404 });
      expect(foreign.body).toEqual({ message: "There is no such account.", errorType: "not-found" });
    }
  });

  test("pages forwards contain every account once and in order", async () => {
    const get = await createSignedCalls(await open());
    expect(await walk(get, { ...list, limit: 1 })).toEqual([[MAIN], [DESK], [ARCHIVE], [MARGIN], [EMPTY]]);
    expect(await walk(get, { ...list, limit: 2 })).toEqual([[MAIN, DESK], [ARCHIVE, MARGIN], [EMPTY]]);
  });

  test("pages backwards end right before the cursor, in list order", async () => {
    const get = await createSignedCalls(await open());
    expect(await walk(get, { ...list, limit: 1, before: EMPTY })).toEqual([[MARGIN], [ARCHIVE], [DESK], [MAIN]]);
    expect(await walk(get, { ...list, limit: 2, before: EMPTY })).toEqual([
      [ARCHIVE, MARGIN],
      [MAIN, DESK],
    ]);
    expect(await walk(get, { ...list, limit: 3, before: EMPTY })).toEqual([[DESK, ARCHIVE, MARGIN], [MAIN]]);
  });

  test("a limit at or above the number of accounts returns all of them", async () => {
    const get = await createSignedCalls(await open());
    expect(idsIn((await get("/accounts?limit=5")).body["accounts"])).toEqual(ALL);
    expect(idsIn((await get("/accounts?limit=200")).body["accounts"])).toEqual(ALL);
  });

  test.each(["startingAfter", "endingBefore"])("an unknown cursor in %s gives an empty list", async (name) => {
    const get = await createSignedCalls(await open());
    expect(await get(`/accounts?${name}=nobody`)).toMatchObject({ status: 200, body: { accounts: [] } });
  });

  test("another customer's account is an unknown cursor", async () => {
    const get = await createSignedCalls(await open());
    for (const name of ["startingAfter", "endingBefore"]) {
      expect(await get(`/accounts?${name}=${demoAccounts.birchPayouts.id}`)).toMatchObject({
        status: 200,
        body: { accounts: [] },
      });
    }
  });

  test("an empty cursor counts as absent", async () => {
    const get = await createSignedCalls(await open());
    expect(idsIn((await get("/accounts?startingAfter=&endingBefore=")).body["accounts"])).toEqual(ALL);
  });

  test("accounts include balances on request, also empty ones", async () => {
    const get = await createSignedCalls(await open());
    const { body } = await get("/accounts?balances=true");
    const accounts = body["accounts"] as { id: string; balances: { asset: object; availableAmount: string }[] }[];
    expect(accounts.map(({ balances }) => balances.length)).toEqual([7, 3, 1, 2, 0]);
    expect(accounts[2]?.balances).toMatchObject([{ asset: { nationalCurrencyCode: "EUR" }, availableAmount: "12.34" }]);
  });

  test.each(["", "?balances=false"])("without balances=true the key balances is absent: %s", async (query) => {
    const get = await createSignedCalls(await open());
    expect((await get(`/accounts${query}`)).text).not.toContain("balances");
    expect((await get(`/accounts/${MAIN}${query}`)).text).not.toContain("balances");
  });

  test("an API key without permission for balances gets no balances of accounts either", async () => {
    const { get } = await createSignedClient(await open(), { permissions: ["accounts"] });
    expect(await get(`/accounts/${MAIN}/balances`)).toMatchObject({ status: 404 });
    for (const path of ["/accounts", `/accounts/${MAIN}`]) {
      const { status, text } = await get(`${path}?balances=true`);
      expect({ status, text }).toEqual({ status: 200, text: expect.not.stringContaining("balances") });
    }
  });

  test("every listed account is found by its id, with the same content", async () => {
    const get = await createSignedCalls(await open());
    for (const query of ["", "?balances=true"]) {
      const { body } = await get(`/accounts${query}`);
      for (const account of body["accounts"] as { id: string }[]) {
        expect(await get(`/accounts/${account.id}${query}`)).toMatchObject({
          status: 200,
          text: JSON.stringify(account),
        });
      }
    }
  });

  test("only child accounts have a parentId", async () => {
    const get = await createSignedCalls(await open());
    expect((await get(`/accounts/${MAIN}`)).text).not.toContain("parentId");
    expect((await get(`/accounts/${DESK}`)).body).toEqual({
      id: DESK,
      title: "Trading desk",
      status: "active",
      parentId: MAIN,
    });
  });
});
