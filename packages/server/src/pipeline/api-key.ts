import { callDependency } from "../call-dependency.ts";
import { UnauthorizedError } from "../errors.ts";
import type { Exchange } from "./exchange.ts";

/**
 * Finds the credential of the API key. An unknown key is refused after the time that a wrong signature takes.
 *
 * @throws UnauthorizedError for an unknown key, whatever else is wrong with the request
 * @throws UnavailableError when the look-up fails or takes too long
 */
export async function findCredential(exchange: Exchange): Promise<void> {
  const { security, message, runtime } = exchange;
  const { credentials, decoy, limits, contract } = runtime;
  const options = {
    timeoutMs: limits.storeTimeoutMs,
    unavailableMessage: "The provider cannot look up API keys now.",
  };
  const credential =
    security.key === "" ? undefined : await callDependency(() => credentials.find(security.key), options);
  if (credential === undefined) {
    await decoy.verify(message, security.signature);
    throw new UnauthorizedError(`The API key in ${contract.securityHeaders.key} is not known here.`);
  }
  decoy.learn(credential);
  exchange.credential = credential;
}
