import type { SignedMessage } from "@provider-connectivity/signing";
import type { PlatformOptions } from "../options.ts";
import { headerFault } from "./security-headers.ts";

/**
 * Verifies the platform's own signature of a collateral request.
 *
 * @param value the header's text; `null` where it is missing
 * @throws BadRequestError for a wrong signature, and under the policy `required` for a missing one
 */
export async function verifyPlatformSignature(
  message: SignedMessage,
  value: string | null,
  { verifier, policy = "required" }: PlatformOptions,
  name: string,
): Promise<void> {
  if (value === null || value === "") {
    if (policy === "when-present") return;
    throw value === null
      ? headerFault(`/${name.toLowerCase()}`, `The header ${name} is missing.`)
      : headerFault(name, `${name} is empty.`);
  }
  if (verifier === undefined) return;
  if (!(await verifier.verify(message, value))) {
    throw headerFault(name, `${name} is not the platform's signature of this request.`);
  }
}
