/**
 * The tables as queries see them. Amounts are decimal text, because no number type of the databases is exact enough. @module
 */
import type { Generated } from "kysely";

interface Positioned {
  /** Increases with creation. Determines the order of every list. */
  readonly position: Generated<number>;
}

interface Listed extends Positioned {
  readonly id: string;
}

export interface CustomerRow extends Listed {
  readonly name: string;
}

export interface AssetRow extends Listed {
  /** The definition as JSON. */
  readonly definition: string;
}

export interface AccountRow extends Listed {
  readonly customer_id: string;
  readonly title: string;
  readonly description: string | null;
  readonly status: string;
  readonly parent_id: string | null;
}

export interface BalanceRow extends Listed {
  readonly account_id: string;
  /** The asset's key. */
  readonly asset: string;
  /** The filter value of the asset. */
  readonly asset_kind: string;
  readonly asset_name: string;
  readonly available: string;
  readonly locked: string;
  readonly credit: string;
}

export interface EntryRow extends Listed {
  /** The kind of the movement. */
  readonly kind: string;
  readonly created_at: string;
}

export interface PostingRow extends Positioned {
  readonly entry_id: string;
  readonly account_id: string;
  /** The asset's key. */
  readonly asset: string;
  readonly bucket: string;
  readonly amount: string;
}

export interface EntityRow extends Listed {
  readonly kind: string;
  readonly owner: string;
  readonly group_name: string | null;
  readonly time: string;
  /** The entity as JSON. */
  readonly document: string;
}

export interface IdempotencyRecordRow extends Listed {
  readonly operation_key: string;
  readonly status: number;
  readonly body: string;
  /** When the record expires. */
  readonly time: string;
}

export interface Tables {
  readonly customers: CustomerRow;
  readonly assets: AssetRow;
  readonly accounts: AccountRow;
  readonly balances: BalanceRow;
  readonly entries: EntryRow;
  readonly postings: PostingRow;
  readonly entities: EntityRow;
  readonly idempotency_records: IdempotencyRecordRow;
}
