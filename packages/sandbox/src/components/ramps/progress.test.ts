import type { Ramp } from "@provider-connectivity/contract";
import { describe, expect, test } from "vitest";
import { assetKey } from "../../domain/asset.ts";
import { add, multiply, subtract } from "../../domain/decimal.ts";
import { deposit } from "../../domain/ledger/movements.ts";
import { demoAccounts } from "../../presets/demo-accounts.ts";
import { usd } from "../../presets/demo-assets.ts";
import { demoConfig } from "../../presets/demo-config.ts";
import { type CheckedClient, createCheckedClient } from "../../testing/checked-client.ts";
import { isHeld, methodById, orderBy, rampMethods, rampsOf } from "../../testing/ramp-requests.ts";
import { storeKinds } from "../../testing/stores.ts";
import { testSources } from "../../testing/test-runtime.ts";
import { postEntry } from "../ledger/post-entry.ts";
import type { TaskOutcome, PendingKind, Scenario } from "../progress/tasks.ts";

const { alderMain, alderDesk } = demoAccounts;
const ramps = rampsOf(alderMain.id);
type FailureReason = NonNullable<Ramp["failureReason"]>;

const DAYS = 24 * 3_600_000;
const manual: Scenario = { delayMsOf: () => undefined, outcomeOf: () => ({ succeeds: true }) };
const failing = (kind: PendingKind, reason: string, failureReason?: FailureReason): Scenario => ({
  delayMsOf: () => 60_000,
  outcomeOf: (pending): TaskOutcome =>
    pending.kind === kind
      ? { succeeds: false, reason, ...(failureReason === undefined ? {} : { failureReason }) }
      : { succeeds: true },
});

type Method = (typeof rampMethods)[number];

async function order({ post }: CheckedClient, method: Method, change: object = {}): Promise<Ramp> {
  const { status, body } = await post(ramps, { ...orderBy(method), ...change, idempotencyKey: method.id });
  expect(status).toBe(201);
  return body as unknown as Ramp;
}

async function read({ get }: CheckedClient, { id }: Pick<Ramp, "id">): Promise<Ramp> {
  return (await get(`${ramps}/${id}`)).body as unknown as Ramp;
}

async function balanceOf({ store }: CheckedClient, asset: Method["from"]["asset"]) {
  const { available = "0", locked = "0" } = (await store.balances.find(alderMain.id, asset)) ?? {};
  return { available, locked };
}

/** The entries of ramps. */
async function entriesOf({ store }: CheckedClient) {
  const entries = await store.ledger.list({ limit: 200 });
  return entries.filter(({ kind }) => kind.startsWith("ramp"));
}

describe.each(storeKinds)("in $kind", ({ open }) => {
  test.each(rampMethods.map((method) => [method.id, method] as const))(
    "a ramp with %s is paid, executed at its rate, and has a receipt of its costs",
    async (_id, method) => {
      const client = await createCheckedClient(open);
      const runtime = testSources();
      const { from, to } = method;
      const added = { accountId: alderMain.id, asset: from.asset, amount: "1000" };
      await client.store.write((writer) => postEntry(writer, deposit(added), runtime));
      const before = await balanceOf(client, from.asset);
      const made = await order(client, method);
      expect(await client.pass(9_999)).toBe(0);
      expect(await read(client, made)).toEqual(made);
      expect(await client.pass(1)).toBe(1);
      if (!isHeld(method)) await client.pass(10_000);
      const ended = await read(client, made);
      const { receipt, ...rest } = ended;
      const updatedAt = isHeld(method) ? "2027-01-15T08:00:10.000Z" : "2027-01-15T08:00:20.000Z";
      expect(rest).toEqual({ ...made, status: "Completed", updatedAt });
      expect(receipt).toMatchObject({ ...made.to, amount: expect.any(String) });
      const reference = to.transferMethod === "PublicBlockchain" ? "blockchainTxId" : "referenceId";
      expect(receipt).toHaveProperty(reference, expect.any(String));
      const fees = (receipt?.actualFees ?? []).map(({ feeAsset, fee }) => {
        expect(feeAsset).toEqual(to.asset);
        return String(fee.amount);
      });
      const paidOut = fees.reduce(add, receipt!.amount);
      const atRate = multiply(made.amount, method.rate);
      expect(Number(subtract(atRate, paidOut))).toBeGreaterThanOrEqual(0);
      expect(Number(subtract(atRate, paidOut))).toBeLessThan(0.01);
      const taken = isHeld(method) || from.transferMethod === "InternalTransfer" ? made.amount : "0";
      expect(await balanceOf(client, from.asset)).toEqual({
        available: subtract(before.available, taken),
        locked: before.locked,
      });
      expect(await client.pass(10 * DAYS)).toBe(0);
      expect(await read(client, made)).toEqual(ended);
    },
  );

  test.each(rampMethods.filter((method) => !isHeld(method)).map((method) => [method.id, method] as const))(
    "the payment of a ramp with %s is locked, from outside or from the account",
    async (_id, method) => {
      const client = await createCheckedClient(open);
      const before = await balanceOf(client, method.from.asset);
      const made = await order(client, method);
      expect(await balanceOf(client, method.from.asset)).toEqual(before);
      await client.pass(10_000);
      const paid = { ...made, status: "Processing", updatedAt: "2027-01-15T08:00:10.000Z" };
      expect(await read(client, made)).toEqual(paid);
      const own = method.from.transferMethod === "InternalTransfer" ? made.amount : "0";
      expect(await balanceOf(client, method.from.asset)).toEqual({
        available: subtract(before.available, own),
        locked: add(before.locked, made.amount),
      });
    },
  );

  test("the entries of a ramp are balanced, against the provider's liquidity and fees", async () => {
    const client = await createCheckedClient(open);
    await order(client, methodById("iban-usdc"), { amount: "10" });
    await client.pass(10_000);
    await client.pass(10_000);
    const { from, to } = methodById("iban-usdc");
    const [eur, usdc] = [
      { accountId: alderMain.id, asset: from.asset },
      { accountId: alderMain.id, asset: to.asset },
    ];
    // 10 EUR at 1.0832 give 10.832 USDC; 50 basis points of that are 0.05416, and the payout costs 1.5.
    expect((await entriesOf(client)).map(({ kind, postings }) => ({ kind, postings }))).toEqual([
      {
        kind: "ramp-payment",
        postings: [
          { ...eur, bucket: "external", amount: "-10" },
          { ...eur, bucket: "locked", amount: "10" },
        ],
      },
      {
        kind: "ramp",
        postings: [
          { ...eur, bucket: "locked", amount: "-10" },
          { ...eur, bucket: "liquidity", amount: "10" },
          { ...usdc, bucket: "liquidity", amount: "-10.832" },
          { ...usdc, bucket: "external", amount: "9.27784" },
          { ...usdc, bucket: "fees", amount: "1.55416" },
        ],
      },
    ]);
  });

  test("rounding follows the configuration, with the decimal places of each asset", async () => {
    const method = { ...methodById("held-btc-wire"), rate: "3.339", networkFee: "0", feeBps: 500 };
    const received: string[] = [];
    for (const rounding of [{}, { paid: "down", received: "up" }] as const) {
      const config = { ...demoConfig, ramps: { methods: [method], rounding } };
      const client = await createCheckedClient(open, { config });
      const made = await order(client, method, { amount: "0.1" });
      await client.pass(10_000);
      const { receipt } = await read(client, made);
      received.push(receipt!.amount, ...receipt!.actualFees!.map(({ fee }) => String(fee.amount)));
    }
    // 0.3339 USD is rounded to 0.33 or 0.34; the fee of 5 % is then 0.0165 or 0.017.
    expect(received).toEqual(["0.31", "0.02", "0.33", "0.01"]);
  });

  test("a failed prefunded ramp releases its locked amount", async () => {
    const client = await createCheckedClient(open, {
      scenario: failing("ramp", "The country is not served.", "unsupported-region"),
    });
    const method = methodById("held-usd-eth");
    const before = await balanceOf(client, usd);
    const made = await order(client, method);
    expect(await balanceOf(client, usd)).not.toEqual(before);
    await client.pass(60_000);
    const ended = await read(client, made);
    const updatedAt = "2027-01-15T08:01:00.000Z";
    expect(ended).toEqual({ ...made, status: "Failed", failureReason: "unsupported-region", updatedAt });
    expect(await balanceOf(client, usd)).toEqual(before);
    expect(await entriesOf(client)).toEqual([]);
  });

  test.each(["iban-usdc", "usdc-iban", "usdc-solana", "inside-usdc"])(
    "a ramp with %s that fails after its payment is refunded",
    async (id) => {
      // A text is only for people, even if it equals a failure reason.
      const client = await createCheckedClient(open, { scenario: failing("ramp", "unsupported-region") });
      const method = methodById(id);
      const before = await balanceOf(client, method.from.asset);
      const made = await order(client, method);
      await client.pass(60_000);
      await client.pass(60_000);
      const updatedAt = "2027-01-15T08:02:00.000Z";
      expect(await read(client, made)).toEqual({ ...made, status: "Refunded", updatedAt });
      expect(await balanceOf(client, method.from.asset)).toEqual(before);
      expect(await client.store.ramps.find(alderMain.id, made.id)).toMatchObject({ reason: "unsupported-region" });
      const reasons = (await entriesOf(client)).map(({ kind }) => kind);
      expect(reasons).toEqual(id === "inside-usdc" ? [] : ["ramp-payment", "ramp-refund"]);
    },
  );

  test("a ramp with a failed payment is canceled, and moves no money", async () => {
    const client = await createCheckedClient(open, { scenario: failing("ramp-payment", "not paid") });
    const made = await order(client, methodById("ach-usdc"));
    await client.pass(60_000);
    expect(await read(client, made)).toMatchObject({ status: "Canceled", updatedAt: "2027-01-15T08:01:00.000Z" });
    expect(await client.pass(60_000)).toBe(0);
    expect(await entriesOf(client)).toEqual([]);
  });

  test("a ramp without payment is canceled at its time limit, even if nothing runs", async () => {
    const client = await createCheckedClient(open, { scenario: manual });
    const made = await order(client, methodById("usdc-iban"));
    client.advance(3 * DAYS - 1);
    expect(await read(client, made)).toEqual(made);
    client.advance(1);
    const canceled = { ...made, status: "Canceled", updatedAt: made.expiresAt };
    expect(await read(client, made)).toEqual(canceled);
    expect((await client.get(ramps)).body).toEqual({ ramps: [canceled] });
    const { operator } = client.sandbox;
    await expect(operator.payRamp(alderMain.id, made.id)).rejects.toThrow("cannot be paid: it is Canceled");
    await expect(operator.cancelRamp(alderMain.id, made.id, "late")).rejects.toThrow("not Pending: it is Canceled");
    await client.pass(DAYS);
    expect(await read(client, made)).toEqual(canceled);
    expect(await entriesOf(client)).toEqual([]);
  });

  test("a late payment, or its failure, changes nothing", async () => {
    for (const scenario of [
      { delayMsOf: () => 3 * DAYS, outcomeOf: () => ({ succeeds: true }) as const },
      { delayMsOf: () => 4 * DAYS, outcomeOf: () => ({ succeeds: false, reason: "never" }) as const },
    ]) {
      const client = await createCheckedClient(open, { scenario });
      const made = await order(client, methodById("iban-usdc"));
      expect(await client.pass(5 * DAYS)).toBe(1);
      expect(await read(client, made)).toEqual({ ...made, status: "Canceled", updatedAt: made.expiresAt });
      expect(await entriesOf(client)).toEqual([]);
    }
  });

  test("a ramp that is being processed does not expire, and its lifetime is the configured one", async () => {
    const config = { ...demoConfig, ramps: { ...demoConfig.ramps, lifetimeMs: 60_000 } };
    const client = await createCheckedClient(open, { scenario: manual, config });
    const [unpaid, held] = [
      await order(client, methodById("iban-usdc")),
      await order(client, methodById("held-usd-eth")),
    ];
    expect(unpaid.expiresAt).toBe("2027-01-15T08:01:00.000Z");
    client.advance(DAYS);
    expect(await read(client, held)).toEqual(held);
    expect(await read(client, unpaid)).toMatchObject({ status: "Canceled" });
  });

  test("a payment by internal transfer waits for the funds", async () => {
    const client = await createCheckedClient(open, { scenario: manual });
    const method = methodById("inside-usdc");
    const made = await order(client, method, { amount: "1000000.01" });
    const pay = () => client.sandbox.operator.payRamp(alderMain.id, made.id);
    await expect(pay()).rejects.toThrow(`The ramp ${made.id} cannot be paid: the account does not have enough funds.`);
    expect(await read(client, made)).toEqual(made);
    const added = { accountId: alderMain.id, asset: usd, amount: "0.01" };
    await client.store.write((writer) => postEntry(writer, deposit(added), testSources()));
    expect(await pay()).toMatchObject({ status: "Processing" });
    expect(await balanceOf(client, usd)).toEqual({ available: "0", locked: "1000000.01" });
  });

  test("an operator pays, finishes and cancels, each once", async () => {
    const client = await createCheckedClient(open, { scenario: manual });
    const { operator } = client.sandbox;
    const [paid, canceled, held] = [
      await order(client, methodById("iban-usdc")),
      await order(client, methodById("usdc-iban")),
      await order(client, methodById("held-usd-eth")),
    ];
    await expect(operator.finishRamp(alderMain.id, paid.id)).rejects.toThrow("not Processing: it is Pending");
    expect(await operator.payRamp(alderMain.id, paid.id)).toEqual(await read(client, paid));
    await expect(operator.payRamp(alderMain.id, paid.id)).rejects.toThrow("cannot be paid: it is Processing");
    await expect(operator.cancelRamp(alderMain.id, paid.id, "?")).rejects.toThrow("not Pending: it is Processing");
    expect(await operator.finishRamp(alderMain.id, paid.id)).toMatchObject({ status: "Completed" });
    await expect(operator.finishRamp(alderMain.id, paid.id)).rejects.toThrow("not Processing: it is Completed");
    expect(await operator.cancelRamp(alderMain.id, canceled.id, "requested")).toMatchObject({ status: "Canceled" });
    const outcome = {
      succeeds: false,
      reason: "The address is new.",
      failureReason: "destination-not-whitelisted",
    } as const;
    expect(await operator.finishRamp(alderMain.id, held.id, outcome)).toMatchObject({
      status: "Failed",
      failureReason: "destination-not-whitelisted",
    });
    for (const account of [alderMain.id, alderDesk.id])
      await expect(operator.payRamp(account, account === alderMain.id ? "none" : paid.id)).rejects.toThrow(
        "The account has no ramp",
      );
    expect(await client.pass(10 * DAYS)).toBe(0);
  });

  test("concurrent payments and ends are booked once", async () => {
    const client = await createCheckedClient(open, { scenario: manual });
    const { operator } = client.sandbox;
    const made = await order(client, methodById("iban-usdc"));
    const settled = async (work: () => Promise<unknown>) => {
      const all = await Promise.allSettled(Array.from({ length: 5 }, work));
      return all.filter(({ status }) => status === "fulfilled").length;
    };
    expect(await settled(() => operator.payRamp(alderMain.id, made.id))).toBe(1);
    expect(await settled(() => operator.finishRamp(alderMain.id, made.id))).toBe(1);
    expect((await entriesOf(client)).map(({ kind }) => kind)).toEqual(["ramp-payment", "ramp"]);
  });

  test("a replay returns the ramp as it was ordered, also after its status changed", async () => {
    const client = await createCheckedClient(open);
    const made = await order(client, methodById("iban-usdc"));
    await client.pass(10_000);
    await client.pass(10_000);
    expect(await read(client, made)).toMatchObject({ status: "Completed" });
    expect(await order(client, methodById("iban-usdc"))).toEqual(made);
  });

  test("an agreed price is kept after the configuration changes", async () => {
    const store = await open();
    const client = await createCheckedClient(async () => store, { scenario: manual });
    const made = await order(client, methodById("held-usd-eth"));
    const methods = [{ ...methodById("held-usd-eth"), rate: "9" }];
    const later = await createCheckedClient(async () => store, {
      config: { ...demoConfig, ramps: { methods } },
      scenario: manual,
    });
    const { receipt } = await later.sandbox.operator.finishRamp(alderMain.id, made.id);
    expect(receipt?.amount).toBe("0.0027044");
  });

  test("no remainder stays in an asset that the account did not have", async () => {
    const client = await createCheckedClient(open);
    const balances = await client.store.balances.listAll({ limit: 200 });
    const assets = new Set(balances.map(({ asset }) => assetKey(asset)));
    await order(client, methodById("spei-usdc"));
    await client.pass(10_000);
    await client.pass(10_000);
    const left = (await client.store.balances.listAll({ limit: 200 })).filter(
      ({ asset, available, locked }) => !assets.has(assetKey(asset)) && (available !== "0" || locked !== "0"),
    );
    expect(left).toEqual([]);
  });
});
