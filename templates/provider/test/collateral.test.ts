import { type CollateralAccount, getCollateralAccountLinks } from "@provider-connectivity/contract";
import { createSigner } from "@provider-connectivity/signing/node";
import { test } from "node:test";
import assert from "node:assert/strict";
import { available, startProvider } from "./provider.ts";

const BTC = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } as const;
const OF_BTC = { cryptocurrencySymbol: "BTC" } as const;
const account = { accountId: "main" };
const params = { ...account, collateralId: "collateral" };
const RESPONSE_SIGNING = {
  preEncoding: "url-encoded",
  algorithm: "hmac",
  hash: "sha512",
  postEncoding: "base64",
} as const;
const address = { asset: BTC, transferMethod: "PublicBlockchain", address: "an address" } as const;

test("a collateral account is linked once, and one with unknown signers fails", async () => {
  const { client } = await startProvider();
  const body: CollateralAccount = { collateralId: "one", collateralSigners: [crypto.randomUUID()], env: "prod" };
  const link = await client.createCollateralAccountLink({ params: account, body });
  assert.equal(link.status, "Eligible");
  assert.deepEqual(await client.createCollateralAccountLink({ params: account, body }), link);
  await assert.rejects(client.createCollateralAccountLink({ params: account, body: { ...body, env: "stage" } }), {
    status: 400,
    errorType: "bad-request",
  });
  const failed = await client.createCollateralAccountLink({
    params: account,
    body: { collateralId: "unknown", collateralSigners: ["unknown"], env: "prod" },
  });
  assert.equal(failed.status, "Failed");
  assert.ok(failed.rejectionReason);
  const { collateralLinks } = await client.getCollateralAccountLinks({ params: account });
  assert.deepEqual(collateralLinks, [link, failed]);
});

test("responses are signed if there is a response key", async () => {
  const { client } = await startProvider({ responseSigner: createSigner(RESPONSE_SIGNING, "a secret") });
  const { response } = await client.result(getCollateralAccountLinks, { params: account });
  assert.ok(response?.headers.get("X-PROVIDER-SIGNATURE"));
});

test("an address is stored once and found by its asset", async () => {
  const { client } = await startProvider();
  const body = { address, recoveryAccountId: "1" };
  const kept = await client.createCollateralDepositAddressForAsset({ params, body });
  assert.deepEqual(await client.createCollateralDepositAddressForAsset({ params, body }), kept);
  const list = (query: object) => client.getCollateralDepositAddresses({ params, query });
  assert.deepEqual((await list(OF_BTC)).addresses, [kept]);
  assert.deepEqual((await list({ cryptocurrencySymbol: "ETH" })).addresses, []);
  const details = (collateralId: string) =>
    client.getCollateralDepositAddressesDetails({ params: { ...account, collateralId, id: kept.id } });
  assert.deepEqual(await details("collateral"), kept);
  await assert.rejects(details("another"), { status: 404 });
});

test("collateral is added after an intent", async () => {
  const { client } = await startProvider();
  const body = { asset: BTC, amount: "1", intentApprovalRequest: { fireblocksIntentId: "intent" } };
  const intent = await client.initiateCollateralDepositTransactionIntent({ params, body });
  assert.equal(intent.status, "Approved");
  assert.deepEqual(await client.initiateCollateralDepositTransactionIntent({ params, body }), intent);
  const registration = { collateralTxId: "2.tx.collateral", approvalRequest: intent.approvalRequest };
  const registered = await client.registerCollateralDepositTransaction({ params, body: registration });
  assert.deepEqual(registered.approvalRequest, intent.approvalRequest);
  const { transactions } = await client.getCollateralDepositTransactions({ params });
  assert.deepEqual(transactions, [registered]);
  const one = { params: { ...params, collateralTxId: "2.tx.collateral" } };
  assert.deepEqual(await client.getCollateralDepositTransactionDetails(one), registered);
});

test("collateral is removed once for each approved intent", async () => {
  const provider = await startProvider();
  const { client } = provider;
  const intentFor = (amount: string) =>
    client.initiateCollateralWithdrawalTransactionIntent({
      params,
      body: { amount, destinationAddress: address, intentApprovalRequest: { fireblocksIntentId: amount } },
    });
  const { approvalRequest } = await intentFor("2");
  const take = (collateralTxId: string) =>
    client.initiateCollateralWithdrawalTransaction({ params, body: { collateralTxId, approvalRequest } });
  const taken = await take("0.tx");
  assert.equal(taken.status, "Approved");
  assert.deepEqual(await take("0.tx"), taken);
  assert.equal((await take("0.other")).status, "Rejected");
  assert.equal(await available(provider, "main", OF_BTC), "3");
  assert.deepEqual(
    await client.getCollateralWithdrawalTransactionDetails({ params: { ...params, collateralTxId: "0.tx" } }),
    taken,
  );
  const refused = await intentFor("4");
  assert.equal(refused.status, "Rejected");
  assert.ok(refused.rejectionReason);
});

test("a settlement starts once, with the current version", async () => {
  const { client } = await startProvider();
  const instructions = await client.getCurrentSettlementInstructions({ params });
  const { settlementVersion } = instructions;
  const settle = (settlementId: string) =>
    client.initiateSettlement({ params, body: { settlementId, settlementVersion } });
  const state = () => client.getSettlementDetails({ params: { ...params, settlementVersion } });
  assert.equal((await state()).status, "Pending");
  assert.deepEqual(await settle("first"), instructions);
  assert.deepEqual(await settle("first"), instructions);
  await assert.rejects(settle("second"), { status: 400, propertyName: "/settlementVersion" });
  assert.equal((await state()).status, "Completed");
});
