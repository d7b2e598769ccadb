import type { SignedMessage, Verifier } from "@provider-connectivity/signing";
import { headerFault } from "./security-headers.ts";

/**
 * Verifies the signature over the bytes that came.
 *
 * @throws BadRequestError that says what is signed, and nothing of what was expected
 */
export async function verifySignature(
  message: SignedMessage,
  signature: string,
  verifier: Verifier,
  name: string,
): Promise<void> {
  if (await verifier.verify(message, signature)) return;
  const { preEncoding, algorithm, hash, postEncoding } = verifier.configuration;
  throw headerFault(
    name,
    signature === ""
      ? `${name} is empty.`
      : `${name} is not the signature of this request. Signed is timestamp + nonce + method + endpoint + body, ` +
          `here with the endpoint ${message.endpoint}, ${preEncoding} before and ${postEncoding} after ${algorithm}-${hash}.`,
  );
}
