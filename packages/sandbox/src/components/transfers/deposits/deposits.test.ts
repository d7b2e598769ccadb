import { describe, expect, test } from "vitest";
import { btc, kava, stableDollars, usd, usdcOnBnb } from "../../../presets/demo-assets.ts";
import { type CheckedClient, createCheckedClient } from "../../../testing/checked-client.ts";
import { idsIn, walk } from "../../../testing/signed-calls.ts";
import { storeKinds } from "../../../testing/stores.ts";
import { alderDesk, alderMain, birchMain } from "../../../testing/withdrawal-requests.ts";
import type { TaskOutcome, Scenario } from "../../progress/tasks.ts";

const depositsOf = (account: string) => `/accounts/${account}/transfers/deposits`;
const PATH = depositsOf(alderMain.id);
const onChain = { transferMethod: "PublicBlockchain", asset: btc } as const;
const byBank = { transferMethod: "Iban", asset: usd } as const;

async function addressOf({ post }: CheckedClient, transferMethod: object = onChain) {
  const { body } = await post(`${PATH}/addresses`, { transferMethod, idempotencyKey: JSON.stringify(transferMethod) });
  return String(body["id"]);
}

async function available({ store }: CheckedClient, asset: object) {
  return (await store.balances.find(alderMain.id, asset as typeof btc))?.available;
}

const newest = async ({ get }: CheckedClient) =>
  ((await get(`${PATH}?limit=1`)).body["deposits"] as Record<string, unknown>[])[0]!;

describe.each(storeKinds)("deposits, in $kind", ({ open }) => {
  test("an arriving deposit is pending, and credited at its time", async () => {
    const client = await createCheckedClient(open);
    const depositAddressId = await addressOf(client);
    const arriving = { accountId: alderMain.id, depositAddressId, amount: "0.50" };
    const deposit = await client.sandbox.operator.receiveDeposit(arriving);
    expect(deposit).toEqual({
      id: expect.any(String),
      balanceAsset: btc,
      balanceAmount: "0.5",
      source: {
        ...onChain,
        address: expect.stringMatching(/^bc1q/),
        amount: "0.5",
        blockchainTxId: expect.any(String),
      },
      depositAddressId,
      status: "pending",
      createdAt: "2027-01-15T08:00:00.000Z",
    });
    expect((await client.get(`${PATH}/${deposit.id}`)).body).toEqual(deposit);
    expect(await newest(client)).toEqual(deposit);
    expect(await available(client, btc)).toBe("12.25");
    expect(await client.pass(9_999)).toBe(0);
    expect(await client.pass(1)).toBe(1);
    expect(await available(client, btc)).toBe("12.75");
    const finalizedAt = "2027-01-15T08:00:10.000Z";
    expect((await client.get(`${PATH}/${deposit.id}`)).body).toEqual({ ...deposit, status: "succeeded", finalizedAt });
  });

  test("a deposit to a disabled address fails, is not credited, and does not change", async () => {
    const client = await createCheckedClient(open);
    const depositAddressId = await addressOf(client, byBank);
    await client.remove(`${PATH}/addresses/${depositAddressId}`);
    const { operator } = client.sandbox;
    const deposit = await operator.receiveDeposit({ accountId: alderMain.id, depositAddressId, amount: "10" });
    expect(deposit).toMatchObject({ status: "failed", depositAddressId, finalizedAt: deposit.createdAt });
    expect(deposit.source).toMatchObject({ ...byBank, iban: expect.stringMatching(/^MT/) });
    expect(await client.pass(60_000)).toBe(0);
    expect(await newest(client)).toEqual(deposit);
    expect(await available(client, usd)).toBe("1000000");
    await expect(operator.finishDeposit(alderMain.id, deposit.id)).rejects.toThrow("has already ended: it failed");
  });

  test("a deposit that arrived before its address was disabled is credited", async () => {
    const client = await createCheckedClient(open);
    const depositAddressId = await addressOf(client);
    await client.sandbox.operator.receiveDeposit({ accountId: alderMain.id, depositAddressId, amount: "1" });
    await client.remove(`${PATH}/addresses/${depositAddressId}`);
    await client.pass(10_000);
    expect(await newest(client)).toMatchObject({ status: "succeeded", depositAddressId });
  });

  test("a deposit needs an address or a deposit method; different assets are converted at par", async () => {
    const client = await createCheckedClient(open);
    const accountId = alderMain.id;
    const arriving = { accountId, transferMethod: "PublicBlockchain", asset: usdcOnBnb } as const;
    const deposit = await client.sandbox.operator.receiveDeposit({ ...arriving, amount: "2.000000999999" });
    expect(deposit).toMatchObject({
      balanceAsset: stableDollars,
      balanceAmount: "2",
      source: { amount: "2.000000999999" },
    });
    await client.pass(10_000);
    expect(await available(client, stableDollars)).toBe("75002");
    const dust = await client.sandbox.operator.receiveDeposit({ ...arriving, amount: "0.0000001" });
    expect(dust).toMatchObject({ balanceAmount: "0", status: "failed" });
  });

  test.each([
    ["an unknown account", { accountId: "nobody", ...byBank, amount: "1" }, "There is no account nobody"],
    ["an unknown address", { accountId: alderMain.id, depositAddressId: "x", amount: "1" }, "no deposit address x"],
    [
      "no method",
      { accountId: alderDesk.id, transferMethod: "PublicBlockchain", asset: kava, amount: "1" },
      "no deposit method",
    ],
    ["nothing", { accountId: alderMain.id, ...byBank, amount: "0" }, "must be above zero"],
    ["an invalid amount", { accountId: alderMain.id, ...byBank, amount: "-1" }, "must be a decimal"],
    ["fractions of a cent", { accountId: alderMain.id, ...byBank, amount: "0.001" }, "more than the 2 decimal places"],
  ] as const)("an operator gets an error for %s", async (_what, arriving, message) => {
    const client = await createCheckedClient(open);
    const before = (await client.get(`${PATH}?limit=200`)).body;
    await expect(client.sandbox.operator.receiveDeposit(arriving)).rejects.toThrow(message);
    expect((await client.get(`${PATH}?limit=200`)).body).toEqual(before);
  });

  test("an operator ends deposits that the scenario leaves open", async () => {
    const no: TaskOutcome = { succeeds: false, reason: "It came from nowhere." };
    const scenario: Scenario = { delayMsOf: () => undefined, outcomeOf: () => no };
    const client = await createCheckedClient(open, { scenario });
    const { operator } = client.sandbox;
    const arriving = { accountId: alderMain.id, ...byBank, amount: "100" };
    const [one, other] = [await operator.receiveDeposit(arriving), await operator.receiveDeposit(arriving)];
    expect(await client.pass(86_400_000)).toBe(0);
    const finalizedAt = "2027-01-16T08:00:00.000Z";
    expect(await operator.finishDeposit(alderMain.id, one.id)).toEqual({ ...one, status: "succeeded", finalizedAt });
    expect(await operator.finishDeposit(alderMain.id, other.id, no)).toEqual({
      ...other,
      status: "failed",
      finalizedAt,
    });
    expect(await available(client, usd)).toBe("1000100");
    await expect(operator.finishDeposit(alderMain.id, one.id)).rejects.toThrow("has already ended: it succeeded");
    await expect(operator.finishDeposit(alderDesk.id, one.id)).rejects.toThrow("The account has no deposit");
  });

  test("are listed by time, newest first, and found with the same content", async () => {
    const client = await createCheckedClient(open);
    const made: string[] = [];
    for (let index = 0; index < 5; index++) {
      if (index % 2 === 1) client.advance(1_000);
      const { id } = await client.sandbox.operator.receiveDeposit({ accountId: alderMain.id, ...byBank, amount: "1" });
      made.unshift(id);
    }
    const list = { path: PATH, list: "deposits", limit: 2 };
    const whole = idsIn((await client.get(`${PATH}?limit=200`)).body["deposits"]);
    expect(whole.slice(0, 5)).toEqual(made);
    expect((await walk(client.get, list)).flat()).toEqual(whole);
    const back = await walk(client.get, { ...list, before: whole.at(-1)! });
    expect(back.toReversed().flat()).toEqual(whole.slice(0, -1));
    for (const item of (await client.get(`${PATH}?limit=200`)).body["deposits"] as { id: string }[])
      expect((await client.get(`${PATH}/${item.id}`)).body).toEqual(item);
    expect((await client.get(`${PATH}?startingAfter=x&endingBefore=y`)).body).toMatchObject({
      errorType: "schema-error",
      requestPart: "querystring",
    });
    expect((await client.get(`${PATH}?endingBefore=nothing`)).body).toEqual({ deposits: [] });
  });

  test("of other accounts and customers are not found", async () => {
    const client = await createCheckedClient(open);
    const { id } = await newest(client);
    for (const [path, key] of [
      [`${depositsOf(alderDesk.id)}/${String(id)}`, "alder-one"],
      [`${depositsOf(birchMain.id)}/${String(id)}`, "birch-one"],
      [`${PATH}/nothing`, "alder-one"],
    ] as const)
      expect(await client.get(path, key)).toMatchObject({
        status: 404,
        body: { message: "There is no such deposit.", errorType: "not-found" },
      });
    for (const path of [PATH, `${PATH}/${String(id)}`, depositsOf("nobody")])
      expect(await client.get(path, "birch-one")).toMatchObject({ status: 404, body: { errorType: "not-found" } });
  });
});
