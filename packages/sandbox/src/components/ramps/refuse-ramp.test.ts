import { describe, expect, test } from "vitest";
import type { SandboxConfig } from "../../config/sandbox-config.ts";
import { demoAccounts } from "../../presets/demo-accounts.ts";
import { btc, eth } from "../../presets/demo-assets.ts";
import { demoConfig } from "../../presets/demo-config.ts";
import { createCheckedClient } from "../../testing/checked-client.ts";
import { methodById, orderBy, rampsOf } from "../../testing/ramp-requests.ts";
import { storeKinds } from "../../testing/stores.ts";

const { alderMain, alderDesk, birchMain } = demoAccounts;
const ramps = rampsOf(alderMain.id);
const UNLISTED = { assetId: "not-listed" };
const iban = orderBy(methodById("iban-usdc"));
const bridge = orderBy(methodById("usdc-solana"));
const held = orderBy(methodById("held-usd-eth"));
const adaIn = (country: string) => ({ entityType: "Individual", postalAddress: { country } });

type Rules = Partial<NonNullable<SandboxConfig["ramps"]>>;
const withRules = (rules: Rules): SandboxConfig => ({ ...demoConfig, ramps: { ...demoConfig.ramps, ...rules } });
const refusal = (errorType: string, propertyName?: string) => ({
  status: 400,
  body: { errorType, message: expect.any(String), requestPart: "body", ...(propertyName ? { propertyName } : {}) },
});
const between = (from: object, to: object) => ({
  ...bridge,
  from: { ...bridge.from, asset: from },
  to: { ...bridge.to, asset: to },
});

describe.each(storeKinds)("an order in $kind", ({ open }) => {
  test.each([
    ["of two unknown assets", between(UNLISTED, { assetId: "nor-this" }), refusal("unknown-asset")],
    ["from an unknown asset", between(UNLISTED, eth), refusal("unsupported-source-asset", "/from/asset/assetId")],
    ["to an unknown asset", between(eth, UNLISTED), refusal("unsupported-destination-asset", "/to/asset/assetId")],
    ["of an asset to itself", between(btc, btc), refusal("unsupported-ramp-method")],
    ["in the wrong direction", between(bridge.to.asset, bridge.from.asset), refusal("unsupported-ramp-method")],
    [
      "of another asset with the same name",
      between({ ...eth, testAsset: false }, btc),
      refusal("unsupported-ramp-method"),
    ],
    [
      "with another rail",
      { ...iban, from: { ...iban.from, transferMethod: "Wire" } },
      refusal("unsupported-ramp-method"),
    ],
    [
      "prefunded although that is not offered",
      { ...iban, from: { asset: iban.from.asset, type: "Prefunded" } },
      refusal("unsupported-ramp-method"),
    ],
    ["of zero", { ...iban, amount: "0" }, refusal("amount-below-minimum", "/amount")],
    ["of less than the minimum", { ...iban, amount: "4.99" }, refusal("amount-below-minimum", "/amount")],
    ["whose fees leave nothing", { ...held, amount: "1.2" }, refusal("amount-below-minimum", "/amount")],
    ["with more decimal places than its asset", { ...iban, amount: "10.001" }, refusal("bad-request", "/amount")],
    ["without a number", { ...iban, amount: "10 euros" }, refusal("bad-request", "/amount")],
    ["of a number that is too long", { ...iban, amount: "1".repeat(81) }, refusal("bad-request", "/amount")],
    ["of an unknown asset and zero", { ...between(UNLISTED, eth), amount: "0" }, refusal("unsupported-source-asset")],
    ["that is not offered, of zero", { ...between(btc, btc), amount: "0" }, refusal("unsupported-ramp-method")],
    ["with another type", { ...iban, type: "OffRamp" }, refusal("schema-property-error")],
    ["without its type", { ...iban, type: undefined }, refusal("schema-property-error")],
    [
      "without an address",
      { ...iban, to: methodById("iban-usdc").to },
      refusal("schema-property-error", "/to/address"),
    ],
  ])("%s is refused, and nothing is stored", async (_what, order, expected) => {
    const client = await createCheckedClient(open);
    expect(await client.post(ramps, { ...order, idempotencyKey: "one" })).toMatchObject(expected);
    expect((await client.get(ramps)).body).toEqual({ ramps: [] });
    expect(await client.store.tasks.list("", { limit: 1, order: "asc" })).toEqual([]);
  });

  test("the minimum amount is enough", async () => {
    const client = await createCheckedClient(open);
    expect((await client.post(ramps, { ...iban, amount: "5", idempotencyKey: "one" })).status).toBe(201);
  });

  test("a method exists only for its accounts", async () => {
    const methods = [{ ...methodById("iban-usdc"), accounts: [alderDesk.id] }];
    const client = await createCheckedClient(open, { config: withRules({ methods }) });
    const order = { ...iban, idempotencyKey: "one" };
    expect(await client.post(ramps, order)).toMatchObject(refusal("unsupported-ramp-method"));
    expect((await client.post(rampsOf(alderDesk.id), order)).status).toBe(201);
  });

  test("participants are required if the configuration requires them", async () => {
    const client = await createCheckedClient(open, { config: withRules({ participantsIdentification: "required" }) });
    const order = (key: string, participantsIdentification?: object) =>
      client.post(ramps, { ...iban, idempotencyKey: key, participantsIdentification });
    expect(await order("none")).toMatchObject(refusal("pii-missing", "/participantsIdentification/originator"));
    expect(await order("half", { originator: adaIn("GB") })).toMatchObject(
      refusal("pii-missing", "/participantsIdentification/beneficiary"),
    );
    expect((await order("both", { originator: adaIn("GB"), beneficiary: adaIn("GB") })).status).toBe(201);
  });

  test("an unsupported country is refused, of participants, holders and banks", async () => {
    const client = await createCheckedClient(open, { config: withRules({ unsupportedCountries: ["XX", "KP"] }) });
    const region = (place: string) => refusal("unsupported-region", place);
    const participants = { originator: adaIn("GB"), beneficiary: adaIn("KP") };
    expect(
      await client.post(ramps, { ...iban, participantsIdentification: participants, idempotencyKey: "1" }),
    ).toMatchObject(region("/participantsIdentification/beneficiary"));
    const payout = orderBy(methodById("usdc-iban"));
    const to = { ...payout.to, accountHolder: { name: "Ada", country: "XX" } };
    expect(await client.post(ramps, { ...payout, to, idempotencyKey: "2" })).toMatchObject(region("/to"));
    const chaps = orderBy(methodById("btc-chaps"));
    const toBank = { ...chaps.to, bankAccountCountry: "XX" };
    expect(await client.post(ramps, { ...chaps, to: toBank, idempotencyKey: "3" })).toMatchObject(region("/to"));
    expect((await client.post(ramps, { ...chaps, idempotencyKey: "4" })).status).toBe(201);
  });

  test("an external source must be a supported one", async () => {
    const client = await createCheckedClient(open, { config: withRules({ externalSources: ["vault"] }) });
    const order = (takeFrom: string, key: string) =>
      client.post(ramps, { ...held, from: { ...held.from, takeFrom }, idempotencyKey: key });
    expect(await order("cellar", "1")).toMatchObject(refusal("unsupported-external-source", "/from/takeFrom"));
    expect((await order("vault", "2")).status).toBe(201);
    expect((await client.post(ramps, { ...held, idempotencyKey: "3" })).status).toBe(201);
  });

  test.each([
    ["iban-usdc", "0x91b9e7bc95f8ef6f4e08ea10aaaac84b6c54203b"],
    ["usdc-iban", "LO16MVPcSq8"],
    ["btc-sepa", "LO16MVPcSq8"],
    ["usdc-ach", "12345678901"],
    ["btc-wire", "12345678901"],
    ["usdc-spei", "002010077777777771"],
    ["usdt-pix", "ada@example.com"],
    ["btc-chaps", "12345678"],
    ["usdt-lbt", "12345678901"],
    ["usdt-momo", "+12345678901"],
    ["eth-payid", "ada@example.com"],
    ["eth-interac", "ada@example.com"],
  ])("the destination of %s must be approved if there are approved ones", async (id, destination) => {
    const order = { ...orderBy(methodById(id)), idempotencyKey: "one" };
    const others = await createCheckedClient(open, { config: withRules({ approvedDestinations: ["another"] }) });
    expect(await others.post(ramps, order)).toMatchObject(refusal("destination-not-whitelisted", "/to"));
    const its = await createCheckedClient(open, { config: withRules({ approvedDestinations: [destination] }) });
    expect((await its.post(ramps, order)).status).toBe(201);
  });

  test("an initiator is required if the requirements include it", async () => {
    const requirements = { ramps: { userIdentification: {} } } as const;
    const client = await createCheckedClient(open, { config: { ...demoConfig, requirements } });
    const json = { ...iban, idempotencyKey: "one" };
    expect(await client.post(ramps, json)).toMatchObject({
      status: 400,
      body: { requestPart: "headers", propertyName: "/x-fbapi-initiated-by" },
    });
    const headers = { "X-FBAPI-INITIATED-BY": "ada" };
    expect(await client.call({ method: "POST", endpoint: ramps, json, headers })).toMatchObject({ status: 201 });
  });

  test("another customer's account is not found, for any order", async () => {
    const client = await createCheckedClient(open);
    for (const order of [iban, between(UNLISTED, eth), {}]) {
      expect(await client.post(rampsOf(birchMain.id), { ...order, idempotencyKey: "one" })).toMatchObject({
        status: 404,
        body: { errorType: "not-found", message: "There is no such account." },
      });
    }
  });
});
