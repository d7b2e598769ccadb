import { ConfigurationError, type Credential, type Credentials } from "@provider-connectivity/server";

/**
 * Makes the lookup of API keys from a list. For unknown keys the first one's verifier takes its time in vain, so that
 * they cannot be told from known ones.
 *
 * @throws ConfigurationError for an empty list, or for an API key that is listed twice or is empty
 */
export function createCredentials(list: readonly Credential[]): Credentials {
  const [first] = list;
  if (first === undefined) throw new ConfigurationError("The sandbox needs at least one credential.");
  const byKey = new Map(list.map((credential) => [credential.apiKey, credential]));
  if (byKey.size !== list.length) throw new ConfigurationError("An API key stands twice among the credentials.");
  if (byKey.has("")) throw new ConfigurationError("An API key among the credentials is empty.");
  return { find: (apiKey) => byKey.get(apiKey), decoy: first.verifier };
}
