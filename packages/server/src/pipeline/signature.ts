import type { SignedMessage, Verifier } from "@provider-connectivity/signing";
import { BadRequestError } from "../errors.ts";
import { headerFault } from "./security-headers.ts";

/**
 * Verifies the signature over the bytes that came.
 *
 * @throws BadRequestError that says what is signed, and nothing of what was expected; `schema-error` for a body that
 * is longer than this configuration can verify
 */
export async function verifySignature(
  message: SignedMessage,
  signature: string,
  verifier: Verifier,
  name: string,
): Promise<void> {
  const { maxBodyBytes = Number.POSITIVE_INFINITY } = verifier;
  if ((message.body?.length ?? 0) > maxBodyBytes) throw tooLong(maxBodyBytes);
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

/** Some encodings cost too much on a long message; see the verifier's `maxBodyBytes`. */
function tooLong(limit: number): BadRequestError {
  return new BadRequestError("schema-error", `The body is longer than the ${limit} bytes that can be verified here.`, {
    requestPart: "body",
  });
}
