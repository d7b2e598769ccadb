import { describe, expect, test } from "vitest";
import { createCheckedClient } from "../../testing/checked-client.ts";
import type { SignedClient } from "../../testing/signed-calls.ts";
import { storeKinds } from "../../testing/stores.ts";

/** The defaults of a conformance tool. */
const COLLATERAL_ACCOUNT =
  "4d1f0a62-7b35-4e9c-8a10-2f6c9b7e5d31.93ab6e17-05c4-4d82-b6f9-71e2c8a40d56.e80c5b94-36da-47f1-9c2e-5a17d4b6830f";
const COLLATERAL_SIGNERS = ["1b7e93c5-d260-4f8a-a5e4-c09d6f3817b2", "a64f82d0-9e13-45bc-8d77-30b5e1c9f24a"];
const ADDRESS = "J4NOFD4VBNJ35F2MEII4HRAADNPJ7QFYAKESYKSEWWGJUXG64IATUVZRMQ";
const TAG = "5494396EB65E6615D307";
const PublicBlockchain = { transferMethod: "PublicBlockchain" };
const kava = { blockchain: "Flare", cryptocurrencySymbol: "KAVA", testAsset: true };
const algo = { blockchain: "Algorand", cryptocurrencySymbol: "ALGO", testAsset: false };
const btc = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC", testAsset: false };

interface Listed {
  readonly id: string;
  readonly status: string;
  readonly rejectionReason?: string;
}

interface Tool extends Omit<SignedClient, "get" | "post"> {
  /** The platform's signature is always present and always empty. */
  readonly get: (endpoint: string) => Promise<Record<string, unknown>>;
  readonly post: (endpoint: string, json?: unknown) => Promise<Record<string, unknown>>;
  /** Below the first active account. */
  readonly account: string;
  readonly collateral: string;
}

async function tool(open: (typeof storeKinds)[number]["open"]): Promise<Tool> {
  const client = await createCheckedClient(open);
  const headers = { "X-FB-PLATFORM-SIGNATURE": "" };
  const send = async (method: string, endpoint: string, json?: unknown) => {
    const response = await client.call({ method, endpoint, headers, ...(json === undefined ? {} : { json }) });
    expect({ endpoint, response }).toMatchObject({ response: { status: 200 } });
    return response.body;
  };
  const accounts = (await client.get("/accounts?limit=200")).body["accounts"] as Listed[];
  const account = `/accounts/${accounts.find(({ status }) => status === "active")!.id}`;
  return {
    ...client,
    get: (endpoint) => send("GET", endpoint),
    post: (endpoint, json) => send("POST", endpoint, json),
    account,
    collateral: `${account}/collateral/${COLLATERAL_ACCOUNT}`,
  };
}

/** The assets of the offers on a list's first page. */
async function offeredAssets({ get, account }: Tool, kind: "deposits" | "withdrawals"): Promise<object[]> {
  const { capabilities } = await get(`${account}/capabilities/transfers/${kind}?limit=10`);
  const key = kind === "deposits" ? "deposit" : "withdrawal";
  return (capabilities as Record<string, { asset: object }>[]).map((each) => each[key]!.asset);
}

describe.each(storeKinds)("the collateral requests of a conformance tool, in $kind", ({ open }) => {
  test("links: one is not linked, refusals have a reason, and an unknown collateral account is refused with 200", async () => {
    const { get, post, account } = await tool(open);
    const links = (await get(`${account}/collateral/link?limit=10`))["collateralLinks"] as Listed[];
    expect(links.some(({ status }) => status !== "Linked")).toBe(true);
    const refusals = links.filter(({ status }) => status === "Failed" || status === "Disabled");
    for (const { rejectionReason } of refusals) expect(rejectionReason).toBeTruthy();
    const unknown = { collateralId: "unknownId", collateralSigners: ["unknownId"], env: "prod" };
    const refused = await post(`${account}/collateral/link`, unknown);
    expect(refused).toMatchObject({ ...unknown, status: "Failed", rejectionReason: expect.any(String) });
    const wanted = { collateralId: COLLATERAL_ACCOUNT, collateralSigners: COLLATERAL_SIGNERS, env: "prod" };
    const linked = await post(`${account}/collateral/link`, wanted);
    expect(linked).toMatchObject(wanted);
    expect(linked).not.toHaveProperty("rejectionReason");
    expect(["Failed", "Disabled"]).not.toContain(linked["status"]);
  });

  test("addresses of three kinds of asset are returned unchanged, and lists match their filters", async () => {
    const { get, post, collateral } = await tool(open);
    const [listed] = (await get("/capabilities/assets?limit=10"))["assets"] as Listed[];
    const given = [
      { asset: algo, ...PublicBlockchain, address: ADDRESS, addressTag: TAG },
      { asset: btc, ...PublicBlockchain, address: ADDRESS },
      { asset: { assetId: listed!.id }, ...PublicBlockchain, address: ADDRESS },
    ];
    for (const address of given) {
      const made = await post(`${collateral}/addresses`, { address, recoveryAccountId: "1" });
      expect(made).toEqual({ id: expect.any(String), address, recoveryAccountId: "1" });
      expect(await get(`${collateral}/addresses/${String(made["id"])}`)).toEqual(made);
    }
    const all = (await get(`${collateral}/addresses?limit=10`))["addresses"] as { address: object }[];
    expect(all.map(({ address }) => address)).toEqual(given);
    const ofBtc = (await get(`${collateral}/addresses?limit=10&cryptocurrencySymbol=BTC`))["addresses"];
    expect(ofBtc).toMatchObject([{ address: { asset: btc, ...PublicBlockchain } }]);
  });

  test("deposits: the asset is offered, intents are approved, transactions are echoed and then credited", async () => {
    const client = await tool(open);
    const { get, post, collateral } = client;
    expect(await offeredAssets(client, "deposits")).toContainEqual(kava);
    const fireblocksIntentId = "7a4a4a0e-35d6-4b0a-9a2b-90c0b8a1e001";
    const intent = await post(`${collateral}/intents/deposits`, {
      asset: kava,
      amount: "100",
      intentApprovalRequest: { fireblocksIntentId },
    });
    expect(intent).toMatchObject({ status: "Approved", asset: kava, amount: "100" });
    const { partnerIntentId } = intent["approvalRequest"] as Record<string, string>;
    expect(intent["approvalRequest"]).toEqual({ fireblocksIntentId, partnerIntentId: expect.any(String) });
    const collateralTxId = `2.7a4a4a0e-35d6-4b0a-9a2b-90c0b8a1e002.${COLLATERAL_ACCOUNT}`;
    expect(collateralTxId).toHaveLength(149);
    const sent = { collateralTxId, approvalRequest: { fireblocksIntentId, partnerIntentId } };
    const registered = await post(`${collateral}/deposits`, sent);
    expect(registered).toEqual({ ...sent, id: collateralTxId, status: "Pending" });
    expect(await get(`${collateral}/deposits/${collateralTxId}`)).toEqual(registered);
    expect(await get(`${collateral}/deposits?limit=10`)).toEqual({ transactions: [registered] });
    expect(await get(`${collateral}/deposits?limit=10&startingAfter=${collateralTxId}`)).toEqual({ transactions: [] });
    await client.pass(10_000);
    expect(await get(`${collateral}/deposits/${collateralTxId}`)).toEqual({ ...registered, status: "Credited" });
  });

  test("a transaction without an intent is echoed too", async () => {
    const { get, post, collateral } = await tool(open);
    const approvalRequest = { fireblocksIntentId: "one", partnerIntentId: "other" };
    for (const [kind, prefix] of [
      ["deposits", "2"],
      ["withdrawals", "0"],
    ] as const) {
      const sent = {
        collateralTxId: `${prefix}.7a4a4a0e-35d6-4b0a-9a2b-90c0b8a1e003.${COLLATERAL_ACCOUNT}`,
        approvalRequest,
      };
      const registered = await post(`${collateral}/${kind}`, sent);
      expect(registered).toMatchObject({ ...sent, status: "Rejected" });
      expect(await get(`${collateral}/${kind}/${sent.collateralTxId}`)).toEqual(registered);
    }
    const { transactions } = await get(`${collateral}/withdrawals?limit=10`);
    expect(transactions).toMatchObject([{ id: expect.any(String), rejectionReason: expect.any(String) }]);
  });

  test("withdrawals: the asset is offered, intents and transactions are echoed and then approved", async () => {
    const client = await tool(open);
    const { get, post, collateral } = client;
    expect(await offeredAssets(client, "withdrawals")).toContainEqual(kava);
    const fireblocksIntentId = "7a4a4a0e-35d6-4b0a-9a2b-90c0b8a1e004";
    const destinationAddress = { address: ADDRESS, addressTag: TAG, asset: kava, ...PublicBlockchain };
    const requestBody = { amount: "5", destinationAddress, intentApprovalRequest: { fireblocksIntentId } };
    const intent = await post(`${collateral}/intents/withdrawals`, requestBody);
    expect(intent).toMatchObject({ id: expect.any(String), amount: "5", destinationAddress, status: "Approved" });
    const { approvalRequest } = intent;
    const collateralTxId = `0.7a4a4a0e-35d6-4b0a-9a2b-90c0b8a1e005.${COLLATERAL_ACCOUNT}`;
    const created = await post(`${collateral}/withdrawals`, { collateralTxId, approvalRequest });
    expect(created).toEqual({ id: collateralTxId, collateralTxId, approvalRequest, status: "Pending" });
    expect(await get(`${collateral}/withdrawals/${collateralTxId}`)).toEqual(created);
    await client.pass(10_000);
    expect(await get(`${collateral}/withdrawals/${collateralTxId}`)).toEqual({ ...created, status: "Approved" });
  });

  test("settlement: the version is stable, its state is known, and it can be started", async () => {
    const client = await tool(open);
    const { get, post, collateral } = client;
    const first = await get(`${collateral}/settlement`);
    expect(first).toEqual({
      settlementVersion: expect.any(String),
      depositInstructions: [],
      withdrawInstructions: [],
    });
    expect(await get(`${collateral}/settlement`)).toEqual(first);
    const { settlementVersion } = first;
    const state = await get(`${collateral}/settlements/${String(settlementVersion)}`);
    expect(state).toMatchObject({ settlementVersion, status: "Pending" });
    const settlementId = "7a4a4a0e-35d6-4b0a-9a2b-90c0b8a1e006";
    expect(await post(`${collateral}/settlement`, { settlementId, settlementVersion })).toEqual(first);
    expect(await get(`${collateral}/settlement`)).toEqual(first);
    await client.pass(10_000);
    const ended = await get(`${collateral}/settlements/${String(settlementVersion)}`);
    expect(ended).toMatchObject({ settlementVersion, status: "Completed" });
    expect((await get(`${collateral}/settlement`))["settlementVersion"]).not.toBe(settlementVersion);
  });

  test.each([
    ["POST", "addresses"],
    ["POST", "intents/deposits"],
    ["POST", "deposits"],
    ["POST", "intents/withdrawals"],
    ["POST", "withdrawals"],
    ["POST", "settlement"],
  ])("an invalid body is refused for any collateral account in the path: %s %s", async (method, rest) => {
    const { call, account } = await createToolCall(open);
    const endpoint = `${account}/collateral/undefined/${rest}`;
    const { status, body } = await call({ method, endpoint, json: {} });
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { errorType: "schema-property-error", requestPart: "body" },
    });
  });

  test.each(["link", `${encodeURI("some words")}/addresses`, "undefined/deposits", "undefined/withdrawals"])(
    "two cursors are refused for any collateral account in the path: %s",
    async (rest) => {
      const { call, account } = await createToolCall(open);
      const endpoint = `${account}/collateral/${rest}?startingAfter=x&endingBefore=y`;
      expect(await call({ method: "GET", endpoint })).toMatchObject({
        status: 400,
        body: { errorType: "schema-error", requestPart: "querystring" },
      });
    },
  );
});

async function createToolCall(open: (typeof storeKinds)[number]["open"]) {
  const { call, account } = await tool(open);
  return { call, account };
}
