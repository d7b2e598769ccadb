import type { Credential } from "../context.ts";
import { UnauthorizedError } from "../errors.ts";
import type { Limits } from "../limits.ts";
import type { Credentials } from "../options.ts";
import { reach } from "../reach.ts";

/** A credential, or for an unknown key a stand-in whose verification takes as long and which is then refused. */
export interface Caller {
  readonly credential: Credential;
  readonly known: boolean;
}

/**
 * Looks the API key up. An unknown one is refused only after its signature was verified: see `refuseUnknownKey`.
 *
 * @throws UnavailableError when the look-up fails or takes too long
 */
export async function findCaller(apiKey: string, credentials: Credentials, { storeTime }: Limits): Promise<Caller> {
  const words = "The provider cannot look up API keys now.";
  const credential = apiKey === "" ? undefined : await reach(() => credentials.find(apiKey), storeTime, words);
  if (credential !== undefined) return { credential, known: true };
  return { credential: { apiKey, customerId: "", verifier: credentials.decoy }, known: false };
}

/** @throws UnauthorizedError for an unknown key, whatever else is wrong with the request */
export function refuseUnknownKey(caller: Caller): void {
  if (!caller.known) throw new UnauthorizedError("The API key in X-FBAPI-KEY is not known here.");
}
