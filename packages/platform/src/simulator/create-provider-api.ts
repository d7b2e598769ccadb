import { type ClientOptions, createClient } from "@provider-connectivity/client";
import { contract, getCollateralAccountLinks, getCollateralDepositAddresses } from "@provider-connectivity/contract";
import { contract as forcedSettlementContract } from "@provider-connectivity/contract/forced-settlement-v1";
import type { ProviderApi } from "./provider-api.ts";

/**
 * Creates calls to a provider over HTTP. Every request has the customer's signature and the platform's.
 *
 * @param options like those of `createClient`. `platformSigner` signs as the platform
 *
 * @example
 * ```ts
 * import { createPlatformSigner, createSigner } from "@provider-connectivity/signing/node";
 * import { readFile } from "node:fs/promises";
 *
 * const hmac = { preEncoding: "url-encoded", algorithm: "hmac", hash: "sha256", postEncoding: "hexstr" } as const;
 * const provider = createProviderApi({
 *   baseUrl: "http://127.0.0.1:8000/v2",
 *   apiKey: "alder-one",
 *   signer: createSigner(hmac, "secret"),
 *   platformSigner: createPlatformSigner(await readFile(".platform/platform.private.pem", "utf8")),
 * });
 * ```
 */
export function createProviderApi(
  options: ClientOptions & Required<Pick<ClientOptions, "platformSigner">>,
): ProviderApi {
  const calls = createClient(contract, options);
  const forced = createClient(forcedSettlementContract, options);
  return {
    links: (accountId) => collect(calls.paginate(getCollateralAccountLinks, { params: { accountId } })),
    link: (accountId, body) => calls.createCollateralAccountLink({ params: { accountId }, body }),
    addresses: (params) => collect(calls.paginate(getCollateralDepositAddresses, { params })),
    addAddress: (params, body) => calls.createCollateralDepositAddressForAsset({ params, body }),
    announceDeposit: (params, body) => calls.initiateCollateralDepositTransactionIntent({ params, body }),
    registerDeposit: (params, body) => calls.registerCollateralDepositTransaction({ params, body }),
    deposit: (params, collateralTxId) =>
      calls.getCollateralDepositTransactionDetails({ params: { ...params, collateralTxId } }),
    announceWithdrawal: (params, body) => calls.initiateCollateralWithdrawalTransactionIntent({ params, body }),
    registerWithdrawal: (params, body) => calls.initiateCollateralWithdrawalTransaction({ params, body }),
    withdrawal: (params, collateralTxId) =>
      calls.getCollateralWithdrawalTransactionDetails({ params: { ...params, collateralTxId } }),
    instructions: (params) => calls.getCurrentSettlementInstructions({ params }),
    beginSettlement: (params, body) => calls.initiateSettlement({ params, body }),
    settlement: (params, settlementVersion) => calls.getSettlementDetails({ params: { ...params, settlementVersion } }),
    approveForcedSettlement: (params, body) => forced.approveForcedSettlement({ params, body }),
  };
}

async function collect<Item>(pages: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of pages) items.push(item);
  return items;
}
