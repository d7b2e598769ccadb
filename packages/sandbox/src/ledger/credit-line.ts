/** Says that an account was granted credit once, so that what a customer owes is found without looking everywhere. */
export interface CreditLineRecord {
  readonly customerId: string;
  readonly accountId: string;
  /** When credit was first granted. */
  readonly createdAt: string;
}
