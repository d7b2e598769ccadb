import { test } from "node:test";
import assert from "node:assert/strict";
import { startProvider } from "./provider.ts";

const params = { accountId: "main" };
const SEVERAL = { limit: 200 };

test("an address is created once for its key, and disabled once", async () => {
  const { client } = await startProvider();
  const { capabilities } = await client.getDepositMethods({ params, query: SEVERAL });
  const method = capabilities.find(({ addressCreationPolicy }) => addressCreationPolicy === "CanCreate");
  const body = { idempotencyKey: "key", transferMethod: method?.deposit } as never;
  const address = await client.createDepositAddress({ params, body });
  assert.equal(address.status, "enabled");
  assert.deepEqual(await client.createDepositAddress({ params, body }), address);
  assert.deepEqual((await client.getDepositAddresses({ params })).addresses, [address]);
  const one = { params: { ...params, id: address.id } };
  assert.equal((await client.disableDepositAddress(one)).status, "disabled");
  await assert.rejects(client.disableDepositAddress(one), { status: 400, errorType: "deposit-address-disabled" });
  assert.equal((await client.getDepositAddressDetails(one)).status, "disabled");
});

test("no second address is created if the records are lost", async () => {
  const first = await startProvider();
  const { capabilities } = await first.client.getDepositMethods({ params, query: SEVERAL });
  const method = capabilities.find(({ addressCreationPolicy }) => addressCreationPolicy === "CanCreate");
  const body = { idempotencyKey: "key", transferMethod: method?.deposit } as never;
  const address = await first.client.createDepositAddress({ params, body });
  assert.deepEqual(
    await (await startProvider({ ledger: first.ledger })).client.createDepositAddress({ params, body }),
    address,
  );
});

test("refuses an unknown or unsupported asset", async () => {
  const { client } = await startProvider();
  const createAddress = (asset: object) =>
    client.createDepositAddress({
      params,
      body: {
        idempotencyKey: crypto.randomUUID(),
        transferMethod: { asset, transferMethod: "PublicBlockchain" },
      } as never,
    });
  await assert.rejects(createAddress({ assetId: "nothing" }), {
    errorType: "unknown-asset",
    propertyName: "/transferMethod/asset/assetId",
  });
  await assert.rejects(createAddress({ blockchain: "Dogecoin", cryptocurrencySymbol: "DOGE" }), {
    errorType: "unsupported-transfer-method",
  });
});
