/** A provider's options contradict each other or its handlers; said when it is made, not when it is asked. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
}
