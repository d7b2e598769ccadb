import { contract } from "@provider-connectivity/contract";
import type { FakeProvider } from "@provider-connectivity/mocks";

/** A request to a fake, before it is signed. */
export interface RequestToSign {
  readonly method: string;
  readonly endpoint: string;
  readonly body?: string;
}

/** A request with a new nonce and signature. */
export async function signedRequest(
  { clientOptions: { baseUrl, apiKey, signer } }: FakeProvider,
  { method, endpoint, ...body }: RequestToSign,
): Promise<Request> {
  const message = { timestamp: String(Date.now()), nonce: crypto.randomUUID(), method, endpoint, ...body };
  const names = contract.securityHeaders;
  const headers = {
    [names.key]: apiKey,
    [names.nonce]: message.nonce,
    [names.timestamp]: message.timestamp,
    [names.signature]: await signer.sign(message),
    "Content-Type": "application/json",
  };
  return new Request(`${baseUrl}${endpoint}`, { method, headers, ...body });
}
