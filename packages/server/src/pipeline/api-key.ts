import type { SignedMessage } from "@provider-connectivity/signing";
import type { Credential } from "../context.ts";
import { UnauthorizedError } from "../errors.ts";
import { reach } from "../reach.ts";
import type { Runtime } from "../runtime.ts";

/**
 * Finds the credential of an API key. An unknown key is refused after the time that a wrong signature takes.
 *
 * @throws UnauthorizedError for an unknown key, whatever else is wrong with the request; UnavailableError when the look-up
 * fails or takes too long
 */
export async function findCredential(
  apiKey: string,
  { message, signature }: { message: SignedMessage; signature: string },
  { options: { credentials }, limits, decoy }: Runtime,
): Promise<Credential> {
  const unavailable = "The provider cannot look up API keys now.";
  const credential =
    apiKey === "" ? undefined : await reach(() => credentials.find(apiKey), limits.storeTime, unavailable);
  if (credential === undefined) {
    await decoy.verify(message, signature);
    throw new UnauthorizedError("The API key in X-FBAPI-KEY is not known here.");
  }
  decoy.learn(credential);
  return credential;
}
