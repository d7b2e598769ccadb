import type { Exchange } from "./exchange.ts";

/**
 * Verifies the signature over the bytes that were sent.
 *
 * @throws ApiError 400 that says what is signed, and nothing of what was expected; `malformed` for a body that is longer
 * than this configuration can verify
 */
export async function verifySignature({ message, security, credential, runtime }: Exchange): Promise<void> {
  const { faults, contract } = runtime;
  const { verifier } = credential;
  const { maxBodyBytes = Number.POSITIVE_INFINITY } = verifier;
  // Some encodings cost too much on a long message.
  if ((message.body?.length ?? 0) > maxBodyBytes)
    throw faults.malformed("body", `The body is longer than the ${maxBodyBytes} bytes that can be verified here.`);
  if (await verifier.verify(message, security.signature)) return;
  const name = contract.securityHeaders.signature;
  const { preEncoding, algorithm, hash, postEncoding } = verifier.configuration;
  const reason =
    security.signature === ""
      ? "is empty."
      : "is not the signature of this request. Signed is timestamp + nonce + method + endpoint + body, " +
        `here with the endpoint ${message.endpoint}, ${preEncoding} before and ${postEncoding} after ${algorithm}-${hash}.`;
  throw faults.invalidProperty("headers", name, `${name} ${reason}`);
}
