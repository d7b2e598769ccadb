import type { Account } from "@provider-connectivity/contract";

/** An account as it is kept. */
export interface AccountRecord {
  readonly id: string;
  readonly customerId: string;
  readonly title: string;
  readonly description?: string;
  readonly status: Account["status"];
  /** The main account; absent for a main account. */
  readonly parentId?: string;
}

/** An account as it travels. Its owner and what is absent do not. */
export function toAccount({ id, title, description, status, parentId }: AccountRecord): Account {
  return {
    id,
    title,
    ...(description === undefined ? {} : { description }),
    status,
    ...(parentId === undefined ? {} : { parentId }),
  };
}
