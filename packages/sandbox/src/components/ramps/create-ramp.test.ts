import { describe, expect, test } from "vitest";
import { assetKey } from "../../domain/asset.ts";
import { add } from "../../domain/decimal.ts";
import { deposit } from "../../domain/ledger/movements.ts";
import { systemRuntime } from "../../ports/runtime.ts";
import { demoAccounts } from "../../presets/demo-accounts.ts";
import { type CheckedClient, createCheckedClient } from "../../testing/checked-client.ts";
import { isHeld, methodById, orderBy, rampMethods, rampsOf } from "../../testing/ramp-requests.ts";
import { storeKinds } from "../../testing/stores.ts";
import { postEntry } from "../ledger/post-entry.ts";

const { alderMain, alderArchive, alderMargin } = demoAccounts;
const ramps = rampsOf(alderMain.id);
const createdAt = "2027-01-15T08:00:00.000Z";
const expiresAt = "2027-01-18T08:00:00.000Z";

interface Instructions {
  readonly [name: string]: string;
}

/** Gives the account the funds of a prefunded ramp. */
async function fund({ store }: CheckedClient, method: (typeof rampMethods)[0]): Promise<void> {
  const amount = { accountId: alderMain.id, asset: method.from.asset, amount: "1000" };
  await store.write((writer) => postEntry(writer, deposit(amount), systemRuntime));
}

/** The check remainder of an IBAN. 1 if it is valid. */
function remainderOf(iban: string): bigint {
  const rearranged = iban.slice(4) + iban.slice(0, 4);
  return BigInt(rearranged.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) % 97n;
}

function pick(value: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));
}

function weighed(digits: string, weights: readonly number[], each: (product: number) => number): number {
  return Array.from(digits).reduce(
    (sum, digit, index) => sum + each(Number(digit) * weights[index % weights.length]!),
    0,
  );
}

describe.each(storeKinds)("in $kind", ({ open }) => {
  test.each(rampMethods.map((method) => [method.id, method] as const))(
    "an order with %s returns a ramp, which is read unchanged",
    async (_id, method) => {
      const client = await createCheckedClient(open);
      await fund(client, method);
      const order = orderBy(method);
      const { status, body } = await client.post(ramps, { ...order, idempotencyKey: "one", more: "ignored" });
      expect(status).toBe(201);
      const { paymentInstructions, estimatedFees, ...ramp } = body;
      expect(ramp).toEqual({
        id: expect.any(String),
        type: order.type,
        status: isHeld(method) ? "Processing" : "Pending",
        amount: order.amount,
        from: method.from,
        to: order.to,
        createdAt,
        updatedAt: createdAt,
        expiresAt,
      });
      const { asset, transferMethod } = method.from;
      const payable = isHeld(method) ? undefined : { asset, transferMethod };
      expect(paymentInstructions && pick(paymentInstructions, ["asset", "transferMethod"])).toEqual(payable);
      const feeAsset = method.to.asset;
      const orderFee = { feeType: "ORDER", feeAsset, fee: { amountType: "BASIS_POINTS", amount: method.feeBps } };
      const networkFee = { feeType: "NETWORK", feeAsset, fee: { amountType: "FIXED", amount: method.networkFee } };
      expect(estimatedFees).toEqual([
        ...(method.feeBps === 0 ? [] : [orderFee]),
        ...(method.networkFee === "0" ? [] : [networkFee]),
      ]);
      expect((await client.get(`${ramps}/${String(body["id"])}`)).body).toEqual(body);
      expect((await client.get(ramps)).body).toEqual({ ramps: [body] });
      const balance = await client.store.balances.find(alderMain.id, asset);
      const before = assetKey(asset).includes("BTC") ? "0.25" : "0";
      expect(balance?.locked).toBe(isHeld(method) ? add(order.amount, before) : before);
    },
  );

  test("the references of an order are not returned", async () => {
    const client = await createCheckedClient(open);
    const order = { ...orderBy(methodById("iban-usdc")), customerReferenceId: "mine", idempotencyKey: "one" };
    const participantsIdentification = {
      originator: { entityType: "Individual", fullName: { firstName: "Ada", lastName: "Lovelace" } },
      beneficiary: { entityType: "Individual", dateOfBirth: "1815-12-10" },
    };
    const json = { ...order, participantsIdentification };
    const headers = { "X-FBAPI-INITIATED-BY": "ada" };
    const { body } = await client.call({ method: "POST", endpoint: ramps, json, headers });
    expect(Object.keys(body)).not.toContain("customerReferenceId");
    expect(Object.keys(body)).not.toContain("participantsIdentification");
    expect(await client.store.ramps.find(alderMain.id, String(body["id"]))).toMatchObject({
      customerReferenceId: "mine",
      participantsIdentification,
      attribution: { initiatedBy: "ada" },
    });
  });

  test("the sender and the source of an order are returned", async () => {
    const client = await createCheckedClient(open);
    for (const [id, extra] of [
      ["usdc-iban", { address: "0x1234" }],
      ["held-usd-eth", { takeFrom: "the vault" }],
    ] as const) {
      const order = orderBy(methodById(id));
      const from = { ...order.from, ...extra };
      const { body } = await client.post(ramps, { ...order, from: { ...from, other: 1 }, idempotencyKey: id });
      expect(body["from"]).toEqual(from);
    }
  });

  test("payment instructions differ between ramps, and have the format of their rail", async () => {
    const client = await createCheckedClient(open);
    const instructionsOf = async (id: string, key: string) => {
      const { body } = await client.post(ramps, { ...orderBy(methodById(id)), idempotencyKey: key });
      return body["paymentInstructions"] as Instructions;
    };
    const payable = rampMethods.filter((method) => !isHeld(method));
    for (const { id, from } of payable) {
      const [one, other] = [await instructionsOf(id, `${id} 1`), await instructionsOf(id, `${id} 2`)];
      const name = from.transferMethod === "PublicBlockchain" ? "address" : "referenceId";
      expect([id, one[name] !== other[name], one[name]]).toEqual([id, true, expect.stringMatching(/^\w{16,}$/)]);
    }
    for (const id of ["iban-usdc", "sepa-btc"]) {
      const { iban } = await instructionsOf(id, `${id} 3`);
      expect(remainderOf(iban!)).toBe(1n);
    }
    const { routingNumber } = await instructionsOf("ach-usdc", "ach 3");
    expect(weighed(routingNumber!, [3, 7, 1], (product) => product) % 10).toBe(0);
    const { bankAccountNumber: clabe } = await instructionsOf("spei-usdc", "spei 3");
    expect(weighed(clabe!.slice(0, -1), [3, 7, 1], (product) => product % 10) + Number(clabe!.at(-1))).toSatisfy(
      (sum: number) => sum % 10 === 0,
    );
    const inside = await instructionsOf("inside-usdc", "inside 3");
    expect(inside).toMatchObject({ accountId: alderMain.id });
  });

  test("a payment page redirects to the URL of the order", async () => {
    const client = await createCheckedClient(open);
    for (const id of ["lbt-usdt", "momo-usdt"]) {
      const order = orderBy(methodById(id));
      const from = { ...order.from, successRedirectUrl: "https://customer.example/paid" };
      const { body } = await client.post(ramps, { ...order, from, idempotencyKey: id });
      expect(body["from"]).toEqual(methodById(id).from);
      expect(body["paymentInstructions"]).toMatchObject({
        successPaymentInstructionRedirect: "https://customer.example/paid",
        paymentRedirect: { url: expect.stringContaining("https://"), expiresAt },
      });
    }
  });

  test("the amount is returned as sent and locked in normalized form", async () => {
    const client = await createCheckedClient(open);
    const order = { ...orderBy(methodById("held-usd-eth")), amount: "0010.50", idempotencyKey: "one" };
    expect((await client.post(ramps, order)).body).toMatchObject({ amount: "0010.50" });
    expect(await client.store.balances.find(alderMain.id, { nationalCurrencyCode: "USD" })).toMatchObject({
      available: "999989.5",
      locked: "10.5",
    });
  });

  test("a prefunded ramp takes at most the balance, and no credit", async () => {
    const client = await createCheckedClient(open);
    const usd = { ...orderBy(methodById("held-usd-eth")), idempotencyKey: "usd" };
    expect(await client.post(ramps, { ...usd, amount: "1000000.01" })).toMatchObject({
      status: 400,
      body: { errorType: "bad-request", message: "Not enough funds: the ramp takes 1000000.01." },
    });
    const usdc = { ...orderBy(methodById("held-usdc-stellar")), idempotencyKey: "usdc" };
    expect(await client.post(rampsOf(alderMargin.id), { ...usdc, amount: "1001" })).toMatchObject({
      status: 400,
      body: { errorType: "bad-request", message: expect.stringContaining("Settlement is required") },
    });
    const { body } = await client.get(ramps);
    expect(body["ramps"]).toEqual([]);
    expect(
      (await client.post(rampsOf(alderMargin.id), { ...usdc, amount: "1000", idempotencyKey: "all" })).status,
    ).toBe(201);
  });

  test("an inactive account cannot order", async () => {
    const client = await createCheckedClient(open);
    for (const id of ["iban-usdc", "held-usd-eth", "usdc-iban"]) {
      const response = await client.post(rampsOf(alderArchive.id), { ...orderBy(methodById(id)), idempotencyKey: id });
      expect(response).toMatchObject({
        status: 400,
        body: { errorType: "bad-request", message: expect.stringContaining("inactive") },
      });
    }
  });

  test("a repeated order is one ramp with one response; its key with another body is refused", async () => {
    const client = await createCheckedClient(open);
    const order = { ...orderBy(methodById("held-usd-eth")), idempotencyKey: "one" };
    const first = await client.post(ramps, order);
    client.advance(3_600_000);
    const { to, from, ...rest } = order;
    const repeated = await Promise.all([client.post(ramps, order), client.post(ramps, { to, ...rest, from })]);
    for (const response of repeated) expect(response).toEqual(first);
    const reuse = { status: 400, body: { errorType: "idempotency-key-reuse" } };
    expect(await client.post(ramps, { ...order, amount: "0.2" })).toMatchObject(reuse);
    expect(await client.post(ramps, { ...order, to: { ...to, asset: { assetId: "x" } } })).toMatchObject(reuse);
    expect((await client.get(ramps)).body["ramps"]).toHaveLength(1);
    expect(await client.store.balances.find(alderMain.id, { nationalCurrencyCode: "USD" })).toMatchObject({
      locked: "10",
    });
    expect((await client.post(rampsOf(demoAccounts.alderDesk.id), order)).status).toBe(201);
  });

  test("a refused order is stored too, even if it becomes possible later", async () => {
    const client = await createCheckedClient(open);
    const order = { ...orderBy(methodById("held-gbp-btc")), idempotencyKey: "one" };
    const first = await client.post(ramps, order);
    expect(first).toMatchObject({ status: 400, body: { errorType: "bad-request" } });
    await fund(client, methodById("held-gbp-btc"));
    expect(await client.post(ramps, order)).toEqual(first);
    expect(await client.post(ramps, { ...order, amount: "11" })).toMatchObject({
      body: { errorType: "idempotency-key-reuse" },
    });
    expect((await client.post(ramps, { ...order, idempotencyKey: "two" })).status).toBe(201);
  });
});
