/** Off-Exchange end to end: a simulated platform calls this provider, on the books of src/ledger.ts. */
import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import type { CollateralTransaction } from "@provider-connectivity/contract/platform-v1";
import {
  createCustomer,
  createPlatform,
  createPlatformClient,
  createProviderApi,
  createTokenKeys,
  createTrafficRecorder,
  type Platform,
  readScenario,
  runScenario,
  toMermaid,
} from "@provider-connectivity/platform";
import { scenarioFile } from "@provider-connectivity/platform/node";
import { createPlatformSigner, createPlatformVerifier } from "@provider-connectivity/signing/node";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { creditDeposits } from "../src/collateral/credit-deposits.ts";
import type { DepositEnd, PendingDeposit } from "../src/collateral/ledger.ts";
import { platformAssets } from "../src/collateral/platform-calls.ts";
import { available, startProvider } from "./provider.ts";

const ACCOUNT = "main";
const assets = platformAssets;
const [platformKeys, providerKeys, impostorKeys] = [
  await createTokenKeys(),
  await createTokenKeys(),
  await createTokenKeys(),
];

/** Your own scenario: added collateral is credited once, and no more than that can be removed. */
const ADD_AND_REMOVE = `
title: Add and remove collateral
steps:
  - workspace: Trading desk
  - link: { env: prod }
  - add: { asset: BTC, amount: "2" }
  - advance: 1h
  - expect: { vault: { BTC: "2" }, transactions: [COMPLETED], idle: true, addresses-known: true }
  - repeat-calls: true
    rule: A repeated registration credits nothing twice.
  - advance: 1h
  - remove: { asset: BTC, amount: "0.5" }
  - advance: 1h
  - expect: { vault: { BTC: "1.5" }, transactions: [COMPLETED] }
  - remove: { asset: BTC, amount: "100" }
    rule: No more can be removed than the account holds.
  - advance: 1h
  - expect: { vault: { BTC: "1.5" }, transactions: [REJECTED] }
`;

/** Runs a scenario. If a step fails, the error names the step, and contains the traffic. */
async function run(text: string) {
  const platformKey = createPlatformVerifier([platformKeys.publicKey]);
  const provider = await startProvider({ platform: { policy: "required", verifier: platformKey } });
  const { baseUrl, customer, fetch } = provider.target;
  const traffic = createTrafficRecorder();
  const options = { baseUrl, apiKey: customer.apiKey, signer: customer.signer };
  const signedBy = ({ privateKey }: { readonly privateKey: string }) =>
    createProviderApi({
      ...options,
      platformSigner: createPlatformSigner(privateKey),
      fetch: traffic.record("Platform", "Provider", fetch),
    });
  const credentials = { apiKey: "provider", privateKey: providerKeys.privateKey };
  let platform: Platform;
  const calls = await createPlatformClient({
    ...credentials,
    baseUrl: "http://platform.test",
    fetch: traffic.record("Provider", "Platform", async (request) => platform.app.fetch(request)),
  });
  const api = signedBy(platformKeys);
  platform = await createPlatform({
    provider: api,
    assets,
    tokens: { publicKeys: { [credentials.apiKey]: providerKeys.publicKey } },
    advanceProvider: () => creditDeposits(provider.ledger, calls),
    sendNotification: async () => undefined,
  });
  try {
    await runScenario(readScenario(text), {
      platform,
      accountId: ACCOUNT,
      provider: api,
      impostor: signedBy(impostorKeys),
      customer: createCustomer(createClient(contract, { ...options, fetch }), ACCOUNT, assets),
      providerCredentials: credentials,
      traffic,
    });
  } catch (error) {
    throw new Error(`${String(error)}\n\n${toMermaid(traffic.entries)}`, { cause: error });
  }
  return provider;
}

/** The scenarios in which the provider makes no calls, such as starting a settlement. */
const SCENARIOS = [
  "setup",
  "deposit",
  "withdrawal",
  "settlement",
  "marking",
  "forcing",
  "forced-settlement",
  "signer-automation",
];

for (const name of SCENARIOS)
  test(`the scenario ${name} of the kit passes`, async () => {
    await run(readFileSync(scenarioFile(name) ?? "", "utf8"));
  });

test("credits added collateral once, and debits removed collateral", async () => {
  const provider = await run(ADD_AND_REMOVE);
  assert.equal(await available(provider, ACCOUNT, { cryptocurrencySymbol: "BTC" }), "6.5");
});

test("a transaction is credited only if it matches its intent", async () => {
  const asset = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } as const;
  const intent = { asset, amount: "2" };
  const deposit = { accountId: ACCOUNT, collateralId: "account", collateralTxId: "2.tx.account", intent };
  const transaction: CollateralTransaction = {
    collateralTxId: deposit.collateralTxId,
    collateralId: deposit.collateralId,
    direction: "ADD_COLLATERAL",
    status: "COMPLETED",
    fireblocksAssetId: "BTC",
    amount: "2.0",
    createdAt: 0,
    lastUpdated: 0,
  };
  const endOf = async (found: Partial<CollateralTransaction>, pending: PendingDeposit = deposit) => {
    const ends: string[] = [];
    const ledger = {
      listPendingCollateralDeposits: async () => [pending],
      finishCollateralDeposit: async (_deposit: PendingDeposit, { status }: DepositEnd) => void ends.push(status),
    };
    await creditDeposits(ledger, { getCollateralTransaction: async () => ({ ...transaction, ...found }) });
    return ends;
  };
  assert.deepEqual(await endOf({}), ["Credited"]);
  assert.deepEqual(await endOf({ status: "CONFIRMING" }), []);
  assert.deepEqual(await endOf({}, { ...deposit, intent: undefined }), ["Rejected"]);
  const differences: readonly Partial<CollateralTransaction>[] = [
    { amount: "0.00000001" },
    { fireblocksAssetId: "DOGE" },
    { direction: "REMOVE_COLLATERAL" },
    { collateralId: "another" },
    { status: "REJECTED" },
  ];
  for (const difference of differences)
    assert.deepEqual(await endOf(difference), ["Rejected"], JSON.stringify(difference));
});
