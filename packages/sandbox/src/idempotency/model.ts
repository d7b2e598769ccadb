/** What an idempotent request was answered, kept in the same transaction as its effects. */
export interface AnsweredRequest {
  /** Stands for customer, operation, account and key. */
  readonly id: string;
  /** Stands for the whole request, its body included. */
  readonly operationKey: string;
  readonly status: number;
  /** The answer's bytes as text. */
  readonly body: string;
  /** ISO 8601 in UTC with milliseconds: from then on the request is forgotten. */
  readonly expiresAt: string;
}
