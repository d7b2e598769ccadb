/** A page that uses the client as an application does. Its URL contains `?provider=…&unreachable=…`. @module */
import { createClient, type ProviderError } from "@provider-connectivity/client";
import { createPathClient } from "@provider-connectivity/client/path";
import {
  api,
  createQuote,
  createSubAccountWithdrawal,
  executeQuote,
  getAccountDetails,
  getAccounts,
  getCollateralAccountLinks,
} from "@provider-connectivity/contract";
import { createHmacVerifier } from "@provider-connectivity/signing/hmac";
import { base64, createHmacSha2Signer, urlEncoded } from "@provider-connectivity/signing/hmac-sha2";
import { API_KEY, CONFIGURATION, SECRET, type PageResults } from "./client-page.ts";

const params = { accountId: "main" };
const amount = { assetId: "x" };
const quote = { fromAsset: amount, toAsset: amount, fromAmount: "1" };
const withdrawal = {
  balanceAmount: "1",
  balanceAsset: amount,
  destination: { asset: amount, transferMethod: "InternalTransfer", accountId: "b", amount: "1" },
} as const;

const query = new URLSearchParams(location.search);
await fetch("/report", { method: "POST", body: JSON.stringify(await results().catch(String)) });

async function results(): Promise<PageResults> {
  const options = {
    baseUrl: query.get("provider") ?? "",
    apiKey: API_KEY,
    signer: await createHmacSha2Signer({ ...CONFIGURATION, preEncoding: urlEncoded, postEncoding: base64 }, SECRET),
    responseVerifier: await createHmacVerifier(CONFIGURATION, SECRET),
  };
  const client = createClient(api, options);
  const attempts: number[] = [];
  const disconnected = createClient(api, {
    ...options,
    baseUrl: query.get("unreachable") ?? "",
    onRequest: ({ attempt }) => void attempts.push(attempt),
  });
  const ids: string[] = [];
  for await (const { id } of client.paginate(getAccounts, { query: { limit: 2 } })) ids.push(id);
  const byPath = await createPathClient(api, { ...options, responseVerifier: { verify: () => true } }).GET("/accounts");
  return {
    ids,
    byPath: byPath.data?.accounts.length,
    quoted: (await client.call(createQuote, { params, body: quote })).id,
    withdrawn: (await client.call(createSubAccountWithdrawal, { params, body: withdrawal })).id,
    links: (await client.call(getCollateralAccountLinks, { params })).collateralLinks.length,
    missing: summarize((await client.result(getAccountDetails, { params: { accountId: "other" } })).error),
    unreached: summarize((await disconnected.result(executeQuote, { params: { ...params, id: "q" } })).error),
    attempts,
  };
}

function summarize(error: ProviderError | undefined): PageResults["missing"] {
  if (error === undefined) return undefined;
  const { kind, outcome, status, errorType, requestId } = error;
  return { kind, outcome, status, errorType, hasRequestId: requestId !== undefined };
}
