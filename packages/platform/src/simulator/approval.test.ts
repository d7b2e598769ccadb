/** The reference provider's approval of forced settlements, through signed HTTP. @module */
import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract/forced-settlement-v1";
import { createHmacSigner, createHmacVerifier } from "@provider-connectivity/signing/hmac";
import {
  createMemoryStore,
  createSandbox,
  demoAccounts,
  demoApiKeys,
  demoConfig,
  type SandboxConfig,
  seed,
} from "@provider-connectivity/sandbox";
import { expect, test } from "vitest";

const HMAC = { preEncoding: "url-encoded", algorithm: "hmac", hash: "sha256", postEncoding: "base64" } as const;
const account: string = demoAccounts.alderMargin.id;
const collateralId =
  "2e7b41c3-6a8d-4d5f-b1c2-90d3e4f5a601.2e7b41c3-6a8d-4d5f-b1c2-90d3e4f5a602.2e7b41c3-6a8d-4d5f-b1c2-90d3e4f5a603";
const body = {
  settlementId: "s1",
  toExchange: [{ fireblocksAssetId: "BTC", amount: "1", destinationAddress: "a" }],
  toCollateral: [],
};

async function open(config: Partial<SandboxConfig> = {}) {
  const store = createMemoryStore();
  await seed(store);
  const credentials = await Promise.all(
    demoApiKeys.map(async (key) => ({ ...key, verifier: await createHmacVerifier(HMAC, key.apiKey) })),
  );
  const { app } = await createSandbox({
    store,
    credentials,
    config: { ...demoConfig, ...config },
  });
  return async (apiKey = "alder-one", accountId = account) => {
    const client = createClient(contract, {
      baseUrl: "http://provider.test",
      apiKey,
      signer: await createHmacSigner(HMAC, apiKey),
      fetch: async (request) => app.fetch(request),
      retries: { attempts: 1 },
    });
    const params = { accountId, collateralId };
    return (changes: object = {}) => client.approveForcedSettlement({ params, body: { ...body, ...changes } });
  };
}

test("a decision on a settlement never changes, and other transactions are refused", async () => {
  const requestApproval = await (await open())();
  const first = await requestApproval();
  expect(first).toEqual({ approved: true });
  expect(await requestApproval()).toEqual(first);
  await expect(requestApproval({ toExchange: [] })).rejects.toMatchObject({ status: 400, errorType: "bad-request" });
});

test("a provider can be configured to approve none", async () => {
  const requestApproval = await (
    await open({ collateral: { ...demoConfig.collateral, approveForcedSettlements: false } })
  )();
  expect(await requestApproval()).toEqual({
    approved: false,
    rejectionReason: "This provider does not approve forced settlements.",
  });
});

test("another customer's account and another account's collateral are not found", async () => {
  const askAs = await open();
  await expect((await askAs("birch-one"))()).rejects.toMatchObject({ status: 404 });
  await expect((await askAs("alder-one", demoAccounts.alderMain.id))()).rejects.toMatchObject({ status: 404 });
});

test("refuses a body without its lists, with the location", async () => {
  const requestApproval = await (await open())();
  await expect(requestApproval({ toCollateral: undefined })).rejects.toMatchObject({
    status: 400,
    propertyName: "/toCollateral",
  });
});
