import type { SignedMessage } from "./signer.ts";

/**
 * The message behind `X-PROVIDER-SIGNATURE`, the header on a provider's collateral answers: the request's
 * timestamp, nonce, method and endpoint, followed by the answer's body.
 *
 * The contract requires the header but names neither a message nor an algorithm. Tying the answer to its
 * request by the timestamp and nonce keeps an answer from being replayed for another request, and the
 * request's message needs no second definition. Sign it with a signer of the provider's own configuration, or
 * with `createPlatformSigner` and the provider's key where RSA PKCS#1 v1.5 with SHA-512 was agreed. An HMAC
 * works too, but proves nothing to a third party, since both sides can make it.
 *
 * @param request the message of the request that is being answered; its body is not signed
 * @param responseBody the answer's exact bytes, or its text
 */
export function responseMessage(request: SignedMessage, responseBody: string | Uint8Array): SignedMessage {
  const { timestamp, nonce, method, endpoint } = request;
  return { timestamp, nonce, method, endpoint, body: responseBody };
}
