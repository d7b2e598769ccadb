/** What an operator asked for cannot be done; the message says why. It never travels to a caller of the API. */
export class OperatorError extends Error {
  override readonly name = "OperatorError";
}
