/** Reads the body of a refusal, which may be the contract's error, another JSON value or any text. @module */

/** The members of the contract's error, each only where it is a string. */
export interface ErrorBody {
  readonly message?: string | undefined;
  readonly errorType?: string | undefined;
  readonly propertyName?: string | undefined;
  readonly requestPart?: string | undefined;
}

const LONGEST_TEXT = 200;

/** What the body says of the error; an empty object where it is not the contract's. */
export function readErrorBody(body: unknown): ErrorBody {
  const members = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
  const text = (name: string) => (typeof members[name] === "string" ? members[name] : undefined);
  return {
    message: text("message"),
    errorType: text("errorType"),
    propertyName: text("propertyName"),
    requestPart: text("requestPart"),
  };
}

/** One line for people, for example `400 schema-property-error at body /amount: must be a string`. */
export function describeAnswer(status: number, body: unknown): string {
  const { message, errorType, propertyName, requestPart } = readErrorBody(body);
  const where = [requestPart, propertyName].filter(Boolean).join(" ");
  const text = message ?? (typeof body === "string" ? body : JSON.stringify(body)) ?? "";
  const head = [status, errorType, where && `at ${where}`].filter(Boolean).join(" ");
  return text ? `${head}: ${text.slice(0, LONGEST_TEXT)}` : head;
}
