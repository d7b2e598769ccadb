import type { Account } from "@provider-connectivity/contract";

/** A customer of the provider, who owns accounts and API keys. */
export interface CustomerRecord {
  readonly id: string;
  readonly name: string;
}

/** A stored account. */
export interface AccountRecord {
  readonly id: string;
  readonly customerId: string;
  readonly title: string;
  readonly description?: string;
  readonly status: Account["status"];
  /** The main account; absent for a main account. */
  readonly parentId?: string;
}
