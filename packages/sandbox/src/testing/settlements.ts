/** An account on credit, and its settlements, for tests. @module */
import { Big } from "big.js";
import { expect } from "vitest";
import type { SandboxData } from "../config/data-config.ts";
import { demoConfig } from "../presets/demo-config.ts";
import { demoData } from "../presets/demo-data.ts";
import { type CheckedClient, createCheckedClient } from "./checked-client.ts";
import { addCollateral, addressRequest, alderMain, btc, pathOf, txId } from "./collateral-requests.ts";
import type { SignedClientOptions } from "./signed-calls.ts";
import type { storeKinds } from "./stores.ts";
import { findHolding } from "../components/ledger/post-entry.ts";
import { success } from "../components/progress/tasks.ts";

export const path = pathOf();
export const TEN_SECONDS = 10_000;
export const eth = { blockchain: "Ethereum", cryptocurrencySymbol: "ETH" } as const;
export const PublicBlockchain = { transferMethod: "PublicBlockchain" } as const;
export const [btcTerms, ethTerms] = demoConfig.collateral.assets;
export const manual = { delayMsOf: () => undefined, outcomeOf: () => success };

/** An account without other balances. */
export const data: SandboxData = {
  ...demoData,
  balances: demoData.balances!.filter(({ accountId }) => accountId !== alderMain.id),
};

export const settlement = (settlementId: string, settlementVersion: unknown) => ({ settlementId, settlementVersion });

export interface Instructions {
  readonly settlementVersion: string;
  readonly withdrawInstructions: readonly object[];
  readonly depositInstructions: readonly object[];
}

export async function current({ get }: CheckedClient, at = path): Promise<Instructions> {
  const { status, body } = await get(`${at}/settlement`);
  expect({ status, body }).toMatchObject({ status: 200 });
  return body as unknown as Instructions;
}

/** The state of a settlement. */
export async function stateOf({ get }: CheckedClient, version: unknown) {
  const { status, body } = await get(`${path}/settlements/${String(version)}`);
  expect({ status, body }).toMatchObject({ status: 200, body: { settlementVersion: version } });
  return body;
}

/** The balance, credit and collateral of an asset. */
export async function standing({ store }: CheckedClient, asset: typeof btc | typeof eth) {
  const { available = "0", locked = "0", credit = "0" } = (await store.balances.find(alderMain.id, asset)) ?? {};
  const { collateral, collateralLeaving } = await findHolding(store, alderMain.id, asset);
  return { available, locked, credit, collateral, collateralLeaving };
}

/** Sells an amount of bitcoin for ether. */
export async function sell({ post }: CheckedClient, amount: string, accountId: string = alderMain.id): Promise<string> {
  const quotes = `/accounts/${accountId}/liquidity/quotes`;
  const { body } = await post(quotes, { fromAsset: btc, toAsset: eth, fromAmount: amount });
  expect(await post(`${quotes}/${String(body["id"])}/execute`)).toMatchObject({ status: 200 });
  return String(body["toAmount"]);
}

/** Ten bitcoin of collateral and a credit of eight, in an account without other balances. */
export async function onCredit(
  open: (typeof storeKinds)[number]["open"],
  options: SignedClientOptions = {},
): Promise<CheckedClient> {
  const client = await createCheckedClient(open, { data, ...options });
  await addCollateral(client, "1", { amount: "10", asset: btc });
  await client.sandbox.operator.finishCollateralDeposit(alderMain.id, txId("1"));
  await client.post(`${path}/addresses`, addressRequest(eth, "0xcollateral"));
  return client;
}

export const fromCollateral = (amount: string) => ({
  amount,
  destinationAddress: { asset: btc, ...PublicBlockchain, ...btcTerms.settlementAddress },
});
export const toCollateral = (amount: string, fee?: string) => ({
  amount,
  ...(fee === undefined ? {} : { fee }),
  sourceAddress: { asset: eth, ...PublicBlockchain, ...ethTerms.settlementAddress },
});

/** A part of an amount, rounded down to ether's decimal places. */
export function share(amount: string, ratio: string): string {
  return Big(amount).times(ratio).round(18, 0).toFixed();
}

export function minus(one: string, other: string): string {
  return Big(one).minus(other).toFixed();
}
