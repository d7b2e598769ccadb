import { DiscoveryError, sendRequest, type Target } from "@provider-connectivity/conformance-cases";
import { getCapabilities } from "@provider-connectivity/contract";
import { nameOf, signersToTry } from "@provider-connectivity/signing/explain";
import type { NoProviderError } from "../certify.ts";
import type { Access } from "../create-target.ts";

/** The provider's clock may differ by this much before it is reported. */
const MAX_SKEW_MS = 5_000;

/**
 * Explains why the first request was refused: tries every combination that the key can sign with and the usual mistakes
 * on `GET /capabilities`, and compares the clocks.
 *
 * @returns some sentences; empty where the signature is not the reason
 */
export async function explainRefusal(target: Target, access: Access, { cause }: NoProviderError): Promise<string> {
  if (!(cause instanceof DiscoveryError)) return "";
  const { status, text, responseHeaders } = cause.exchange;
  if (status === 401 && /API.?KEY/i.test(text))
    return "The provider does not know the API key, or refuses it. Check --api-key.";
  if (status !== 400 && status !== 401 && status !== 403)
    return status === 404
      ? "Does the base URL end where the contract's paths begin? GET /capabilities is not there."
      : "";
  const skew = skewOf(responseHeaders["date"]);
  const hints =
    skew === undefined
      ? []
      : [
          `The provider's clock differs from this machine's by ${Math.round(skew / 1000)} s; timestamps are refused when they are too old.`,
        ];
  const prefix = new URL(access.baseUrl).pathname.replace(/\/$/, "");
  const signers = signersToTry(access.signing, access.privateKey, prefix);
  for (const signer of signers) {
    const { apiKey } = target.customer;
    const response = await sendRequest(target, getCapabilities, { caller: { apiKey, signer } });
    if (response.status >= 300) continue;
    const found =
      signer.mistake === undefined
        ? `The provider accepts signatures made with ${nameOf(signer.configuration)}. Give --signing ${nameOf(signer.configuration).replaceAll(", ", ",")}, or change the provider's configuration.`
        : `The provider verifies another message than the contract describes. It accepts this: ${signer.mistake.sentence} ${signer.mistake.cure}`;
    return [found, ...hints].join("\n");
  }
  const tried = `None of the ${signers.length} ways of signing that this key can make was accepted, so the key is probably not the one that the provider has.`;
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
