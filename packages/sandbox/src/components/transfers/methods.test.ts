import { describe, expect, test } from "vitest";
import { createMemoryStore } from "../../adapters/memory/create-memory-store.ts";
import type { SandboxConfig } from "../../config/sandbox-config.ts";
import { btc, usd } from "../../presets/demo-assets.ts";
import { demoConfig } from "../../presets/demo-config.ts";
import { createCheckedClient } from "../../testing/checked-client.ts";
import { idsIn, walk } from "../../testing/signed-calls.ts";
import { storeKinds } from "../../testing/stores.ts";
import { alderArchive, alderDesk, alderMain, alderMargin, birchMain } from "../../testing/withdrawal-requests.ts";

const capabilitiesOf = (account: string, kind: string) => `/accounts/${account}/capabilities/transfers/${kind}`;
const onChain = { transferMethod: "PublicBlockchain", asset: btc } as const;

const withMethods = (transfers: SandboxConfig["transfers"]): SandboxConfig => ({ ...demoConfig, transfers });
const withdrawal = (id: string, accounts?: "all" | "main" | "sub" | readonly string[]) => ({
  id,
  withdrawal: onChain,
  balanceAsset: btc,
  fee: "0.1",
  ...(accounts === undefined ? {} : { accounts }),
});
const deposit = (id: string, accounts?: "all" | "main" | "sub" | readonly string[]) => ({
  id,
  deposit: onChain,
  balanceAsset: btc,
  addressCreationPolicy: "CanCreate" as const,
  ...(accounts === undefined ? {} : { accounts }),
});

describe.each(storeKinds)("the transfer methods of an account, in $kind", ({ open }) => {
  test.each(["withdrawals", "deposits"] as const)("include %s methods that are inactive", async (kind) => {
    const usdOf = (id: string, accounts: "all" | "sub" | readonly string[]) => ({
      ...(kind === "withdrawals" ? withdrawal(id, accounts) : deposit(id, accounts)),
      ...(kind === "withdrawals"
        ? { withdrawal: { transferMethod: "Iban", asset: usd } }
        : { deposit: { transferMethod: "Iban", asset: usd } }),
      balanceAsset: usd,
    });
    const btcOf = kind === "withdrawals" ? withdrawal : deposit;
    const methods = [btcOf("main", "main"), btcOf("sub", "sub"), usdOf("these", [alderMargin.id, birchMain.id])];
    const client = await createCheckedClient(open, { config: withMethods({ [kind]: methods }) });
    const offered = async (account: string, key: "alder-one" | "birch-one" = "alder-one") =>
      idsIn((await client.get(capabilitiesOf(account, kind), key)).body["capabilities"]);
    expect(await offered(alderMain.id)).toEqual(["main"]);
    expect(await offered(alderDesk.id)).toEqual(["sub"]);
    expect(await offered(alderArchive.id)).toEqual(["sub"]);
    expect(await offered(alderMargin.id)).toEqual(["main", "these"]);
    expect(await offered(birchMain.id, "birch-one")).toEqual(["main", "these"]);
    const { body } = await client.get(capabilitiesOf(alderMain.id, kind));
    expect(body["capabilities"]).toEqual([
      kind === "withdrawals"
        ? { id: "main", withdrawal: onChain, balanceAsset: btc }
        : { id: "main", deposit: onChain, balanceAsset: btc, addressCreationPolicy: "CanCreate" },
    ]);
  });

  test.each(["withdrawals", "deposits"] as const)(
    "are %s in pages, in the order of the configuration",
    async (kind) => {
      const client = await createCheckedClient(open);
      const path = capabilitiesOf(alderMain.id, kind);
      const whole = idsIn((await client.get(`${path}?limit=200`)).body["capabilities"]);
      expect(whole.length).toBeGreaterThan(8);
      const list = { path, list: "capabilities", limit: 3 };
      expect((await walk(client.get, list)).flat()).toEqual(whole);
      expect((await walk(client.get, { ...list, before: whole.at(-1)! })).toReversed().flat()).toEqual(
        whole.slice(0, -1),
      );
      expect((await client.get(`${path}?startingAfter=nothing`)).body).toEqual({ capabilities: [] });
      expect((await client.get(`${path}?startingAfter=a&endingBefore=b`)).body).toMatchObject({
        errorType: "schema-error",
      });
      expect((await client.get(`${path}?limit=0`)).body).toMatchObject({ propertyName: "/limit" });
      for (const account of [birchMain.id, "nobody"])
        expect(await client.get(capabilitiesOf(account, kind))).toMatchObject({
          status: 404,
          body: { message: "There is no such account.", errorType: "not-found" },
        });
    },
  );
});

const make = (transfers: SandboxConfig["transfers"]) =>
  createCheckedClient(async () => createMemoryStore(), { config: withMethods(transfers) });

test.each([
  ["all", "sub"],
  ["main", "main"],
  ["main", [alderDesk.id, alderMargin.id]],
  [[alderDesk.id], [alderMain.id, alderDesk.id]],
] as const)("rejects an account with two equal withdrawal methods at the start: %j and %j", async (one, other) => {
  await expect(make({ withdrawals: [withdrawal("one", one), withdrawal("other", other)] })).rejects.toThrow(
    "The withdrawal methods one and other offer the same transfer method and asset to one account.",
  );
});

test.each([
  ["main", "sub"],
  ["sub", [alderMain.id, "nobody"]],
  [[alderMain.id], [alderDesk.id]],
] as const)("equal withdrawal methods of different accounts are valid: %j and %j", async (one, other) => {
  await expect(make({ withdrawals: [withdrawal("one", one), withdrawal("other", other)] })).resolves.toBeDefined();
});

test("rejects a method of an asset with unknown decimal places at the start", async () => {
  const unknown = { ...onChain, asset: { assetId: "nothing" } };
  await expect(make({ withdrawals: [{ ...withdrawal("one"), withdrawal: unknown }] })).rejects.toThrow(
    'The transfer method one needs the decimal places of {"assetId":"nothing"}: list it among the store\'s assets.',
  );
  const dkk = { nationalCurrencyCode: "DKK" } as const;
  await expect(make({ deposits: [{ ...deposit("one"), balanceAsset: dkk }] })).rejects.toThrow(
    'The transfer method one needs the decimal places of {"nationalCurrencyCode":"DKK"}: name it in decimalPlaces.',
  );
});
