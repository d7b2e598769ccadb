import { DiscoveryError, sendRequest, type Target } from "@provider-connectivity/conformance-cases";
import { getCapabilities } from "@provider-connectivity/contract";
import { nameOf, signersToTry } from "@provider-connectivity/signing/explain";
import type { NoProviderError } from "../certify.ts";
import type { Access } from "../create-target.ts";

/** The minimum clock difference that is reported. */
const MAX_SKEW_MS = 5_000;

/**
 * Explains why the first request was refused: tries every combination of the key and the usual mistakes on `GET /capabilities`,
 * and compares the clocks.
 *
 * @returns some sentences; empty if the signature is not the reason
 */
export async function explainRefusal(target: Target, access: Access, { cause }: NoProviderError): Promise<string> {
  if (!(cause instanceof DiscoveryError)) return "";
  const { status, text, responseHeaders } = cause.exchange;
  if (status === 401 && /API.?KEY/i.test(text)) return "The provider does not accept the API key. Check --api-key.";
  if (status !== 400 && status !== 401 && status !== 403)
    return status === 404
      ? "GET /capabilities does not exist. Check that the base URL ends where the contract's paths begin."
      : "";
  const skew = skewOf(responseHeaders["date"]);
  const hints =
    skew === undefined
      ? []
      : [
          `The provider's clock differs from this machine's by ${Math.round(skew / 1000)} s. Providers refuse old timestamps.`,
        ];
  const prefix = new URL(access.baseUrl).pathname.replace(/\/$/, "");
  const signers = signersToTry(access.signing, access.privateKey, prefix);
  for (const signer of signers) {
    const { apiKey } = target.customer;
    const response = await sendRequest(target, getCapabilities, { caller: { apiKey, signer } });
    if (response.status >= 300) continue;
    const found =
      signer.mistake === undefined
        ? `The provider accepts signatures with ${nameOf(signer.configuration)}. Pass --signing ${nameOf(signer.configuration).replaceAll(", ", ",")}, or change the provider's configuration.`
        : `The provider verifies another message than the contract defines. It accepts this one: ${signer.mistake.sentence} ${signer.mistake.cure}`;
    return [found, ...hints].join("\n");
  }
  const tried = `The provider accepted none of the ${signers.length} ways in which this key can sign, so the key is probably not the one that the provider has.`;
  return [
    tried,
    ...hints,
    "Compare the message that the provider verifies: timestamp + nonce + METHOD + endpoint + body.",
  ].join("\n");
}

function skewOf(date: string | undefined): number | undefined {
  const skew = Math.abs(Date.parse(date ?? "") - Date.now());
  return Number.isNaN(skew) || skew < MAX_SKEW_MS ? undefined : skew;
}
