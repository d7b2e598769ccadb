/** Requirements of strict conformance tools for a provider's data, so that their checks find data. @module */
import { expect, test } from "vitest";
import { createMemoryStore } from "../adapters/memory/create-memory-store.ts";
import { assetKey, filterOf } from "../domain/asset.ts";
import { multiply, signOf, subtract } from "../domain/decimal.ts";
import { kava } from "../presets/demo-assets.ts";
import { type ApiKey, createSignedClient, idsIn, type SignedClient } from "../testing/signed-calls.ts";

type Asset = Parameters<typeof assetKey>[0];
interface Transfer {
  readonly transferMethod: string;
  readonly asset: Asset;
  readonly destinationPolicy?: string;
}
interface Method {
  readonly balanceAsset: Asset;
  readonly deposit: Transfer;
  readonly withdrawal: Transfer;
  readonly minWithdrawalAmount?: string;
  readonly addressCreationPolicy: string;
}
interface Account {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly parentId?: string;
}

/** How often a run of such a tool withdraws the minimum amount, and more. */
const HEADROOM = "20";

/** Everything that a customer's API key can read. */
async function look(apiKey: ApiKey) {
  const client = await createSignedClient(createMemoryStore());
  const list = async <Item>(path: string, name: string, limit = 200) =>
    (await client.get(`${path}${path.includes("?") ? "&" : "?"}limit=${limit}`, apiKey)).body[name] as Item[];
  const accounts = await list<Account>("/accounts", "accounts");
  const active = accounts.filter(({ status }) => status === "active");
  const methodsOf = (id: string, kind: "deposits" | "withdrawals", limit?: number) =>
    list<Method>(`/accounts/${id}/capabilities/transfers/${kind}`, "capabilities", limit);
  return { client, list, accounts, active, methodsOf, get: (path: string) => client.get(path, apiKey) };
}

const isDirect = ({ withdrawal }: Method) => withdrawal.destinationPolicy === "DirectParentAccount";
const idsOf = (assets: readonly Asset[]) => assets.flatMap((asset) => ("assetId" in asset ? [asset.assetId] : []));
const byAddress = ({ deposit }: Method) => ["PublicBlockchain", "Iban"].includes(deposit.transferMethod);

test.each(["alder-one", "birch-one"] as const)(
  "%s has at most ten accounts, all with titles, one of them active",
  async (key) => {
    const { accounts, active } = await look(key);
    expect(accounts.length).toBeLessThanOrEqual(10);
    expect(active.length).toBeGreaterThan(0);
    for (const { title } of accounts) expect(title.trim()).not.toBe("");
  },
);

test("a sub-account and a peer have the default ids of the tools", async () => {
  const [own, others] = [await look("alder-one"), await look("birch-one")];
  expect(own.active.map(({ id }) => id)).toContain("c5bb0880-523c-4c1c-bfe7-bcf2941517a0");
  expect(others.active.map(({ id }) => id)).toContain("be5ff76b-6cc8-4a39-af40-fc71aea1865c");
  expect(own.accounts.map(({ id }) => id)).not.toContain("be5ff76b-6cc8-4a39-af40-fc71aea1865c");
});

test.each(["alder-one", "birch-one"] as const)(
  "%s: withdrawal methods are unique in each account, have a minimum, and are covered by the balance many times",
  async (key) => {
    const { get, accounts, methodsOf } = await look(key);
    for (const { id } of accounts) {
      const methods = await methodsOf(id, "withdrawals");
      const keys = methods.map(({ withdrawal }) => `${withdrawal.transferMethod} ${assetKey(withdrawal.asset)}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { balanceAsset, minWithdrawalAmount = "0" } of methods) {
        expect(signOf(minWithdrawalAmount)).toBe(1);
        const { kind, name } = filterOf(balanceAsset);
        const { body } = await get(`/accounts/${id}/balances?${kind}=${encodeURIComponent(name)}`);
        const balances = body["balances"] as { asset: Asset; availableAmount: string; creditAmount?: string }[];
        expect(balances.map(({ asset }) => assetKey(asset))).toEqual([assetKey(balanceAsset)]);
        const [{ availableAmount, creditAmount = "0" }] = balances as [(typeof balances)[0]];
        const free = subtract(availableAmount, creditAmount);
        expect(signOf(subtract(free, multiply(HEADROOM, minWithdrawalAmount)))).toBeGreaterThanOrEqual(0);
      }
    }
  },
);

test("every kind of withdrawal exists: blockchain, bank, peers from a suitable balance, own accounts", async () => {
  const { active, methodsOf } = await look("alder-one");
  const methods = (await Promise.all(active.map(({ id }) => methodsOf(id, "withdrawals")))).flat();
  const ways = methods.map(({ withdrawal }) => withdrawal.destinationPolicy ?? withdrawal.transferMethod);
  expect([...new Set(ways)].toSorted((one, other) => one.localeCompare(other))).toEqual([
    "AnyAccount",
    "DirectParentAccount",
    "Iban",
    "PeerAccountTransfer",
    "PublicBlockchain",
  ]);
  const toPeers = methods.filter(({ withdrawal }) => withdrawal.transferMethod === "PeerAccountTransfer");
  for (const { balanceAsset } of toPeers) expect(balanceAsset).not.toHaveProperty("cryptocurrencySymbol");
});

test("an active child may transfer to its active main account, and has more than the minimum", async () => {
  const { active, accounts, methodsOf } = await look("alder-one");
  const children = active.filter(({ parentId }) => parentId !== undefined);
  const withReturn: string[] = [];
  for (const { id, parentId } of children) {
    const parent = accounts.find((account) => account.id === parentId);
    expect(parent).toMatchObject({ status: "active" });
    expect(parent).not.toHaveProperty("parentId");
    if ((await methodsOf(id, "withdrawals")).some(isDirect)) withReturn.push(id);
  }
  expect(withReturn.length).toBeGreaterThan(0);
  for (const { id } of active.filter(({ parentId }) => parentId === undefined))
    expect((await methodsOf(id, "withdrawals")).filter(isDirect)).toEqual([]);
});

test("the first active account has KAVA for tests among its first ten deposit and withdrawal methods", async () => {
  const { active, methodsOf } = await look("alder-one");
  const primary = active[0]!.id;
  const withdrawals = await methodsOf(primary, "withdrawals", 10);
  const deposits = await methodsOf(primary, "deposits", 10);
  expect(withdrawals.map(({ withdrawal }) => withdrawal)).toContainEqual({
    transferMethod: "PublicBlockchain",
    asset: kava,
  });
  expect(deposits.map(({ deposit }) => deposit)).toContainEqual({ transferMethod: "PublicBlockchain", asset: kava });
});

test("addresses of both kinds can be created and not created; the first creatable one is among them", async () => {
  const { active, methodsOf } = await look("alder-one");
  const deposits = await Promise.all(active.map(({ id }) => methodsOf(id, "deposits")));
  const kinds = deposits
    .flat()
    .filter(byAddress)
    .map(({ addressCreationPolicy, deposit }) => `${addressCreationPolicy} ${deposit.transferMethod}`);
  expect([...new Set(kinds)].toSorted((one, other) => one.localeCompare(other))).toEqual([
    "CanCreate Iban",
    "CanCreate PublicBlockchain",
    "CannotCreate Iban",
    "CannotCreate PublicBlockchain",
  ]);
  const firsts = deposits.map((methods) =>
    methods.find(({ addressCreationPolicy }) => addressCreationPolicy === "CanCreate"),
  );
  expect(firsts.some((method) => method !== undefined && byAddress(method))).toBe(true);
  for (const methods of deposits) {
    const policies = new Map(
      methods.map(({ deposit, addressCreationPolicy }) => [JSON.stringify(deposit), addressCreationPolicy]),
    );
    for (const { deposit, addressCreationPolicy } of methods)
      expect(policies.get(JSON.stringify(deposit))).toBe(addressCreationPolicy);
  }
});

test.each(["alder-one", "birch-one"] as const)(
  "%s: every active account has at least two deposits, each found by its id and with a known asset",
  async (key) => {
    const { active, list, get } = await look(key);
    const listed = idsIn(await list("/capabilities/assets", "assets"));
    for (const { id } of active) {
      const deposits = await list<{ id: string; balanceAsset: Asset }>(
        `/accounts/${id}/transfers/deposits`,
        "deposits",
      );
      expect(deposits.length).toBeGreaterThanOrEqual(2);
      for (const deposit of deposits) {
        expect((await get(`/accounts/${id}/transfers/deposits/${deposit.id}`)).body).toEqual(deposit);
      }
      expect(listed).toEqual(expect.arrayContaining(idsOf(deposits.map(({ balanceAsset }) => balanceAsset))));
    }
  },
);

test.each(["alder-one", "birch-one"] as const)("%s: every asset of a method is known", async (key) => {
  const { accounts, list, methodsOf } = await look(key);
  const listed = idsIn(await list("/capabilities/assets", "assets"));
  for (const { id } of accounts) {
    const methods = [...(await methodsOf(id, "withdrawals")), ...(await methodsOf(id, "deposits"))];
    const assets = methods.flatMap((method) => [method.balanceAsset, (method.withdrawal ?? method.deposit).asset]);
    expect(listed).toEqual(expect.arrayContaining(idsOf(assets)));
  }
});

test("the minimum withdrawal with each method succeeds and leaves no negative balance", async () => {
  const { client, active, methodsOf } = await look("alder-one");
  const responses: number[] = [];
  for (const { id, parentId } of active)
    for (const { withdrawal, balanceAsset, minWithdrawalAmount: amount } of await methodsOf(id, "withdrawals")) {
      const destination = { ...withdrawal, ...destinationOf(withdrawal, parentId), amount };
      const body = {
        balanceAsset,
        balanceAmount: amount,
        destination,
        idempotencyKey: `${id} ${JSON.stringify(withdrawal)}`,
      };
      responses.push(await send(client, `/accounts/${id}/transfers/withdrawals`, withdrawal, body));
    }
  expect(responses.length).toBeGreaterThan(12);
  expect(new Set(responses)).toEqual(new Set([201]));
});

function destinationOf({ transferMethod, destinationPolicy }: Transfer, parentId: string | undefined): object {
  if (transferMethod === "PublicBlockchain") return { address: "0xB3eA60DF87e6ea42A59F5bd4b3d0cBe8b6e7a4d1" };
  if (transferMethod === "Iban") return { accountHolder: { name: "Ada Lovelace" }, iban: "LO16MVPcSq8" };
  if (transferMethod === "PeerAccountTransfer") return { accountId: "be5ff76b-6cc8-4a39-af40-fc71aea1865c" };
  return {
    accountId: destinationPolicy === "DirectParentAccount" ? parentId : "c5bb0880-523c-4c1c-bfe7-bcf2941517a0",
  };
}

async function send({ post }: SignedClient, list: string, { transferMethod }: Transfer, body: object): Promise<number> {
  const paths: Record<string, string> = {
    PublicBlockchain: "blockchain",
    Iban: "fiat",
    PeerAccountTransfer: "peeraccount",
    InternalTransfer: "subaccount",
  };
  return (await post(`${list}/${paths[transferMethod]}`, body)).status;
}
