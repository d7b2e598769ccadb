import { DiscoveryError, type RequestInput, sendRequest, type Target } from "@provider-connectivity/conformance-cases";
import { contract, getCapabilities } from "@provider-connectivity/contract";
import { nameOf, signersToTry } from "@provider-connectivity/signing/explain";
import type { NoProviderError } from "../certify.ts";
import type { Access } from "../create-target.ts";

const KEY = contract.securityHeaders.key.toLowerCase();
/** The minimum clock difference that is reported. */
const MAX_SKEW_MS = 5_000;

/**
 * Explains why the first request was refused: sends it with every configuration that the key supports and with common mistakes,
 * and compares the clocks.
 *
 * @returns one or more sentences; empty if the signature is not the reason
 */
export async function explainRefusal(target: Target, access: Access, { cause }: NoProviderError): Promise<string> {
  if (!(cause instanceof DiscoveryError)) return "";
  const { status, text, responseHeaders, contentType, endpoint, requestHeaders } = cause.exchange;
  const { apiKey } = target.customer;
  if (target.secondCustomer !== undefined && requestHeaders[KEY] === target.secondCustomer.apiKey)
    return "The refused request is the second customer's. Check secondCustomer in the file of --config: its API key, key file and algorithm.";
  if (status === 401 && /API.?KEY/i.test(text)) return "The provider does not accept the API key. Check --api-key.";
  if (status !== 400 && status !== 401 && status !== 403) return otherResponse(cause.exchange);
  const skew = skewOf(responseHeaders["date"]);
  const hints =
    skew === undefined
      ? []
      : [
          `The provider's clock differs from that of this computer by ${Math.round(skew / 1000)} s. Providers refuse old timestamps.`,
        ];
  // Repeats the refused request, because another one may, for example, have no query.
  const send = (input: RequestInput) => sendRequest(target, getCapabilities, { ...input, endpoint });
  if ((await send({ timestamp: String(Math.floor(Date.now() / 1000)) })).status < 300)
    return "The provider reads X-FBAPI-TIMESTAMP as seconds. The contract defines milliseconds since 1970-01-01.";
  const prefix = new URL(access.baseUrl).pathname.replace(/\/$/, "");
  const signers = signersToTry(access.signingConfiguration, access.privateKey, prefix);
  for (const signer of signers) {
    const response = await send({ caller: { apiKey, signer } });
    if (response.status >= 300) continue;
    const found =
      signer.mistake === undefined
        ? `The provider accepts signatures with ${nameOf(signer.configuration)}. Pass --signing ${nameOf(signer.configuration).replaceAll(", ", ",")}, or change the provider's configuration.`
        : `The provider verifies another message than the contract defines. It accepts this one: ${signer.mistake.sentence} ${signer.mistake.fix}`;
    return [found, ...hints].join("\n");
  }
  if (/"propertyName":\s*"X-FBAPI-TIMESTAMP"/i.test(text))
    return [
      "The provider refuses the timestamp. certify sends milliseconds since 1970-01-01 in decimal digits, from the clock of this computer.",
      ...hints,
    ].join("\n");
  const tried = `The provider accepted none of the ${signers.length} ways in which this key can sign, so the provider probably has another key.`;
  return [
    tried,
    ...hints,
    ...(/json/i.test(contentType)
      ? []
      : ["The response is not JSON, so a gateway or firewall may have refused the request, not the provider."]),
    "Compare the message that the provider verifies: timestamp + nonce + METHOD + endpoint + body.",
  ].join("\n");
}

/** Explains a response that does not concern the signature. */
function otherResponse({ status, responseHeaders, contentType }: DiscoveryError["exchange"]): string {
  const { location, "content-encoding": encoding } = responseHeaders;
  if (status >= 300 && status < 400)
    return `The server redirects to ${location ?? "another URL"}. certify follows no redirects, because the signed path would change. Pass that URL instead.`;
  if (status === 404)
    return "GET /capabilities does not exist. Check that the base URL includes every part of the path before /capabilities.";
  if (status === 407)
    return "The proxy requires credentials. Set network.proxy, for example http://user:password@proxy:3128.";
  if (status === 429)
    return "The provider limits requests, and certify does not wait that long. Try again later, or raise the limit.";
  if (status >= 500) return "The provider failed. Read the reason in its log.";
  if (status < 300 && encoding !== undefined && encoding !== "identity")
    return `The response is compressed (Content-Encoding: ${encoding}), although the request has no Accept-Encoding. Compress only on request.`;
  if (status < 300 && !/json/i.test(contentType))
    return "The response is not JSON. Check that the URL leads to the API, not to a web page.";
  return "";
}

function skewOf(date: string | undefined): number | undefined {
  const skew = Math.abs(Date.parse(date ?? "") - Date.now());
  return Number.isNaN(skew) || skew < MAX_SKEW_MS ? undefined : skew;
}
