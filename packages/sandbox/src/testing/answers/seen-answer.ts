/** What is to be seen of each operation, as text: the name of the operation and what it answered. @module */

export const SUCCESS = "success";
export const SCHEMA = "a request that is not as the contract has it";
export const FOREIGN_ACCOUNT = "an account of another customer, 404 not-found";
export const FOREIGN_ID = "an own account and an id of another customer's, 404 not-found";

/** Says which error an operation answered. */
export function errorName({ status, errorType }: { status: number; errorType: string }): string {
  return `${status} ${errorType}`;
}

/** One thing that was seen, or should be, of an operation. */
export function answerOf(operationId: string, what: string): string {
  return `${operationId}: ${what}`;
}
