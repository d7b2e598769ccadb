/** The options of a provider contradict each other or do not match its handlers. Thrown when the provider is created. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
}
