/** Programs of a browser that asks for one account and one quote, from the least to the most that they bring along. @module */

/** openapi-fetch on its own. */
export const fetching = `
  import createClient from "openapi-fetch";
  createClient(globalThis.options).GET("/");
`;

/** The contract's values that both calls need: no code. */
export const describing = `
  import { api, createQuote, getAccountDetails } from "@provider-connectivity/contract";
  globalThis.values = [api, createQuote, getAccountDetails];
`;

/** A client of path-typed calls. */
export const callingByPath = `
  import { createPathClient } from "@provider-connectivity/client/path";
  import { api } from "@provider-connectivity/contract";
  createPathClient(api, globalThis.options).GET("/accounts");
`;

/** The client and two operations; whoever signs comes from elsewhere. */
export const calling = client("globalThis.signing");

/** The same, signing with HMAC on WebCrypto. */
export const signing = `
  import { base64, createHmacSha2Signer, urlEncoded } from "@provider-connectivity/signing/hmac-sha2";
  const choice = { preEncoding: urlEncoded, hash: "sha256", postEncoding: base64 };
  ${client("await createHmacSha2Signer(choice, globalThis.secret)")}
`;

/** The same, with the validators of all that the two send and of the answers that a client checks: the successes. */
export const validating = `
  import { createResponseValidator } from "@provider-connectivity/client";
  import * as v from "@provider-connectivity/contract/validators";
  const path = v.getAccountDetailsPath, header = v.getAccountsHeader;
  const validators = {
    getAccountDetails: { path, header, query: v.getAccountDetailsQuery, responses: { 200: v.Account } },
    createQuote: { path, header, body: v.QuoteRequest, responses: { 200: v.Quote } },
  };
  globalThis.options.validateResponse = createResponseValidator(validators);
  globalThis.validators = validators;
  ${signing}
`;

function client(signer: string): string {
  return `
    import { createClient } from "@provider-connectivity/client";
    import { api, createQuote, getAccountDetails } from "@provider-connectivity/contract";
    const client = createClient(api, { ...globalThis.options, signing: ${signer} });
    await client.call(getAccountDetails, globalThis.account);
    await client.call(createQuote, globalThis.quote);
  `;
}
