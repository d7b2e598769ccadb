/** Browser programs that read one account and create one quote, with different parts of the kit. @module */

/** openapi-fetch alone. */
export const fetching = `
  import createClient from "openapi-fetch";
  createClient(globalThis.options).GET("/");
`;

/** The contract values of both calls, without code. */
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

/** The client and two operations, with an external signer. */
export const calling = client("globalThis.signer");

/** The client and two operations, with an HMAC signer on WebCrypto. */
export const signing = `
  import { base64, createHmacSha2Signer, urlEncoded } from "@provider-connectivity/signing/hmac-sha2";
  const choice = { preEncoding: urlEncoded, hash: "sha256", postEncoding: base64 };
  ${client("await createHmacSha2Signer(choice, globalThis.secret)")}
`;

/** The client and two operations, with an HMAC signer and the validators of the requests and the success responses. */
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
    const client = createClient(api, { ...globalThis.options, signer: ${signer} });
    await client.call(getAccountDetails, globalThis.account);
    await client.call(createQuote, globalThis.quote);
  `;
}
