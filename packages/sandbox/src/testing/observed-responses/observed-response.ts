/** Expected observations of each operation, as text: the operation's name and its response. @module */

export const SUCCESS = "success";
export const SCHEMA = "a request that violates the contract";
export const FOREIGN_ACCOUNT = "an account of another customer, 404 not-found";
export const FOREIGN_ID = "an own account and an id of another customer's, 404 not-found";

/** The error of an operation's response. */
export function errorName({ status, errorType }: { status: number; errorType: string }): string {
  return `${status} ${errorType}`;
}

/** One observation of an operation. */
export function observedResponse(operationId: string, what: string): string {
  return `${operationId}: ${what}`;
}
