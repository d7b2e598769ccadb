/** Valid requests about collateral, and functions that add collateral. @module */
import { expect } from "vitest";
import { demoAccounts } from "../presets/demo-accounts.ts";
import type { CheckedClient } from "./checked-client.ts";
import type { ApiKey, CallResult } from "./signed-calls.ts";

export const { alderMain, alderDesk, alderArchive, alderMargin, alderEmpty, birchMain } = demoAccounts;

const uuid = (last: string) => `c8dd0660-555c-4c1c-bfe7-${last.padStart(12, "0")}`;

/** An unused collateral id. */
export const newCollateralId = (last: string): string =>
  [uuid(`${last}1`), uuid(`${last}2`), uuid(`${last}3`)].join(".");

export const COLLATERAL = newCollateralId("a");
export const OTHER = newCollateralId("b");
export const SIGNERS = ["be5ff76b-6cc8-4a39-af40-fc71aea1865c", "c5bb0880-523c-4c1c-bfe7-bcf2941517a0"];
export const kava = { blockchain: "Flare", cryptocurrencySymbol: "KAVA", testAsset: true } as const;
export const btc = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } as const;
export const usdc = { assetId: "f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01" } as const;

/** The collateral account, and the API key of the request. */
export interface Whose {
  readonly accountId?: string;
  readonly collateralId?: string;
  readonly apiKey?: ApiKey;
}

/** The path of a collateral account. */
export const pathOf = ({ accountId = alderMain.id, collateralId = COLLATERAL }: Whose = {}): string =>
  `/accounts/${accountId}/collateral/${collateralId}`;

export const linkRequest = (collateralId = COLLATERAL) => ({
  collateralId,
  collateralSigners: SIGNERS,
  env: "prod",
});

export const addressRequest = (asset: object = btc, address = "bc1qcollateral") => ({
  address: { asset, transferMethod: "PublicBlockchain", address },
  recoveryAccountId: "1",
});

/** The movement of a collateral transaction, if it differs from the default. */
export interface Moved {
  readonly amount?: string;
  readonly asset?: object;
}

export const depositIntent = (fireblocksIntentId: string, { amount = "100", asset = kava }: Moved = {}) => ({
  asset,
  amount,
  intentApprovalRequest: { fireblocksIntentId },
});

const ADDRESS = "J4NOFD4VBNJ35F2MEII4HRAADNPJ7QFYAKESYKSEWWGJUXG64IATUVZRMQ";

export const withdrawalIntent = (
  fireblocksIntentId: string,
  { amount = "5", asset = kava, address = ADDRESS }: Moved & { readonly address?: string } = {},
) => ({
  amount,
  destinationAddress: { asset, transferMethod: "PublicBlockchain", address, addressTag: "5494396EB65E6615D307" },
  intentApprovalRequest: { fireblocksIntentId },
});

/** A transaction id in Fireblocks' format. */
export const txId = (last: string, kind = "2", collateralId = COLLATERAL): string =>
  `${kind}.${uuid(last)}.${collateralId}`;

/** Requests an intent for collateral, and registers its transaction. */
async function requestAndRegister(
  { post }: CheckedClient,
  kind: "deposits" | "withdrawals",
  { intent, collateralTxId, whose = {}, more = {} }: Carried & { intent: object },
): Promise<CallResult> {
  const path = pathOf(whose);
  const decided = await post(`${path}/intents/${kind}`, intent, whose.apiKey);
  expect(decided).toMatchObject({ status: 200, body: { status: "Approved" } });
  const { approvalRequest } = decided.body;
  return post(`${path}/${kind}`, { collateralTxId, approvalRequest, ...more }, whose.apiKey);
}

interface Carried {
  readonly collateralTxId: string;
  readonly whose?: Whose;
  readonly more?: object;
}

/** Adds collateral: requests an intent, registers the transaction, and returns its response. */
export function addCollateral(
  client: CheckedClient,
  name: string,
  { whose, ...what }: { amount?: string; asset?: object; whose?: Whose } = {},
): Promise<CallResult> {
  const intent = depositIntent(`add-${name}`, what);
  return requestAndRegister(client, "deposits", {
    intent,
    collateralTxId: txId(name),
    ...(whose === undefined ? {} : { whose }),
  });
}

/** Removes collateral: requests an intent, registers the transaction, and returns its response. */
export function removeCollateral(
  client: CheckedClient,
  name: string,
  { whose, more, ...what }: { amount?: string; asset?: object; address?: string; whose?: Whose; more?: object } = {},
): Promise<CallResult> {
  const intent = withdrawalIntent(`remove-${name}`, what);
  return requestAndRegister(client, "withdrawals", {
    intent,
    collateralTxId: txId(name, "0"),
    ...(whose === undefined ? {} : { whose }),
    ...(more === undefined ? {} : { more }),
  });
}

/** The responses to several concurrent requests, in any order. */
export function sorted(responses: readonly unknown[]): readonly string[] {
  return responses.map(String).toSorted((one, other) => one.localeCompare(other));
}
