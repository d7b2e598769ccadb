import type { CreditLineRecord, HoldingRecord, TradingResultRecord } from "../../domain/ledger/entry.ts";
import { accountEntity, type EntityKinds, GLOBAL_OWNER } from "../../ports/entities.ts";
import type * as ports from "../../ports/store.ts";

/** The entities of the ledger. They are derived from postings. */
export interface LedgerEntities {
  readonly tradingResults: TradingResultRecord;
  readonly holdings: HoldingRecord;
  readonly creditLines: CreditLineRecord;
}

/** The indexes of the ledger's entities. */
export const ledgerEntities: EntityKinds<LedgerEntities> = {
  tradingResults: accountEntity,
  holdings: { ...accountEntity, owner: () => GLOBAL_OWNER },
  creditLines: {
    owner: ({ customerId }) => customerId,
    key: ({ accountId }) => accountId,
    time: ({ createdAt }) => createdAt,
  },
};

/** The reads of the ledger and its entities. */
export type StoreReader = ports.StoreReader<LedgerEntities>;
/** The writes of the ledger and its entities. */
export type StoreWriter = ports.StoreWriter<LedgerEntities>;
/** A store of the ledger and its entities. */
export type Store = ports.Store<LedgerEntities>;
