/** A valid request of every operation of the contract, with the objects that it needs. @module */
import { btc, usd } from "../presets/demo-assets.ts";
import { demoData } from "../presets/demo-data.ts";
import {
  type ContractOperation,
  contractOperations,
  pathParameters,
} from "./observed-responses/contract-operations.ts";
import type { CheckedClient } from "./checked-client.ts";
import {
  addressRequest,
  alderMain,
  alderMargin,
  birchMain,
  COLLATERAL,
  depositIntent,
  linkRequest,
  OTHER,
  pathOf,
  txId,
  withdrawalIntent,
} from "./collateral-requests.ts";
import { methodById, orderBy, rampsOf } from "./ramp-requests.ts";
import type { ApiKey, SignedRequest } from "./signed-calls.ts";
import { withdrawalKinds, withdrawalsOf } from "./withdrawal-requests.ts";

/** An account, its customer's API key and its collateral account. */
export interface Tenant {
  readonly accountId: string;
  readonly apiKey: ApiKey;
  readonly collateralId: string;
}

/** The actor of these requests, another account of the same customer, and one of another customer. */
export const own: Tenant = { accountId: alderMain.id, apiKey: "alder-one", collateralId: COLLATERAL };
export const sibling: Tenant = {
  accountId: alderMargin.id,
  apiKey: "alder-two",
  collateralId: demoData.collateralLinks![1]!.collateralId,
};
export const foreign: Tenant = { accountId: birchMain.id, apiKey: "birch-one", collateralId: OTHER };

/** The objects of an account, by the operation that reads them by id. */
export type Things = Readonly<Record<string, string>>;

const approvalRequest = { fireblocksIntentId: "x", partnerIntentId: "y" };
const [onChain, byBank, toPeer, internal] = withdrawalKinds.map(({ request }) => request);

/** The bodies without idempotency keys. */
const bodies: Readonly<Record<string, (things: Things) => object>> = {
  createQuote: () => ({ fromAsset: btc, toAsset: usd, fromAmount: "1" }),
  createBlockchainWithdrawal: () => onChain!,
  createFiatWithdrawal: () => byBank!,
  createPeerAccountWithdrawal: () => toPeer!,
  createSubAccountWithdrawal: () => internal!,
  createDepositAddress: () => ({ transferMethod: { asset: btc, transferMethod: "PublicBlockchain" } }),
  createRamp: () => orderBy(methodById("iban-usdc")),
  createCollateralAccountLink: () => linkRequest(),
  createCollateralDepositAddressForAsset: () => addressRequest(),
  initiateCollateralDepositTransactionIntent: () => depositIntent("new"),
  registerCollateralDepositTransaction: () => ({ collateralTxId: txId("new"), approvalRequest }),
  initiateCollateralWithdrawalTransactionIntent: () => withdrawalIntent("new out"),
  initiateCollateralWithdrawalTransaction: () => ({ collateralTxId: txId("new", "0"), approvalRequest }),
  initiateSettlement: ({ getSettlementDetails = "none" }) => ({
    settlementId: "new",
    settlementVersion: getSettlementDetails,
  }),
};

/** Operations on objects of another operation. */
const ofTheSame: Readonly<Record<string, string>> = {
  executeQuote: "getQuoteDetails",
  disableDepositAddress: "getDepositAddressDetails",
};

/** Creates one object of each kind for an account. */
export async function makeThings({ get, post }: CheckedClient, tenant: Tenant): Promise<Things> {
  const { accountId, apiKey } = tenant;
  const at = `/accounts/${accountId}`;
  const made = async (path: string, body: object) => String((await post(path, body, apiKey)).body["id"]);
  const asset = { asset: btc, transferMethod: "PublicBlockchain" };
  const idempotencyKey = "thing";
  const destination = { ...asset, address: "bc1q", amount: "0.01" };
  const withdrawal = { balanceAsset: btc, balanceAmount: "0.01", destination, idempotencyKey };
  const [ramp] = (await get(`${at}/capabilities/ramps`, apiKey)).body["capabilities"] as { id: string }[];
  const [deposit] = (await get(`${at}/transfers/deposits`, apiKey)).body["deposits"] as { id: string }[];
  await get(`${at}/transfers/deposits/${deposit!.id}`, apiKey);
  const collateral = pathOf(tenant);
  return {
    getAssetDetails: demoData.assets![0]!.id,
    getQuoteDetails: await made(`${at}/liquidity/quotes`, bodies["createQuote"]!({})),
    getWithdrawalDetails: await made(withdrawalsOf(accountId, withdrawalKinds[0]), withdrawal),
    getDepositDetails: deposit!.id,
    getDepositAddressDetails: await made(`${at}/transfers/deposits/addresses`, {
      idempotencyKey,
      transferMethod: asset,
    }),
    getRampDetails: await made(rampsOf(accountId), { ...orderBy(methodById(ramp!.id)), idempotencyKey }),
    getCollateralDepositAddressesDetails: await made(`${collateral}/addresses`, addressRequest(btc, accountId)),
    getCollateralDepositTransactionDetails: await made(`${collateral}/deposits`, {
      collateralTxId: txId(accountId),
      approvalRequest,
    }),
    getCollateralWithdrawalTransactionDetails: await made(`${collateral}/withdrawals`, {
      collateralTxId: txId(accountId, "0"),
      approvalRequest,
    }),
    getSettlementDetails: String((await get(`${collateral}/settlement`, apiKey)).body["settlementVersion"]),
  };
}

/** Whether the path has an id besides the account and its collateral account. */
export function namesThing(operation: ContractOperation): boolean {
  return pathParameters(operation).some((name) => name !== "accountId" && name !== "collateralId");
}

/**
 * A valid request, with objects of the first account.
 *
 * @param changed replacements for path parameters
 */
export function requestOf(
  operation: ContractOperation,
  things: Things,
  changed: { readonly accountId?: string; readonly collateralId?: string; readonly thing?: string } = {},
): SignedRequest {
  const { operationId, method, path, hasBody } = operation;
  const { accountId = own.accountId, collateralId = own.collateralId } = changed;
  const thing = changed.thing ?? things[ofTheSame[operationId] ?? operationId];
  const endpoint = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = name === "accountId" ? accountId : name === "collateralId" ? collateralId : thing;
    if (value === undefined) throw new TypeError(`There is no ${name} for ${operationId}.`);
    return value;
  });
  const query = operationId === "getRateByAccountAndPairId" ? "?conversionPairId=btc-usd" : "";
  const request = { method, endpoint: `${endpoint}${query}`, apiKey: own.apiKey };
  if (!hasBody) return request;
  const body = bodies[operationId];
  if (body === undefined) throw new TypeError(`There is no body for ${operationId}.`);
  return { ...request, json: { idempotencyKey: "new", ...body(things) } };
}

/** Every operation, for tests that cover all of them. */
export const everyOperation: readonly ContractOperation[] = contractOperations;
