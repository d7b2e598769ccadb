import type { CreditLineRecord, HoldingRecord, TradingResultRecord } from "../../domain/ledger/entry.ts";
import { accountEntity, type EntityKinds, GLOBAL_OWNER } from "../../ports/entities.ts";
import type * as ports from "../../ports/store.ts";

/** The entities of the ledger. Each follows from postings. */
export interface LedgerEntities {
  readonly tradingResults: TradingResultRecord;
  readonly holdings: HoldingRecord;
  readonly creditLines: CreditLineRecord;
}

/** How the ledger's entities are filed. */
export const ledgerEntities: EntityKinds<LedgerEntities> = {
  tradingResults: accountEntity,
  holdings: { ...accountEntity, owner: () => GLOBAL_OWNER },
  creditLines: {
    owner: ({ customerId }) => customerId,
    key: ({ accountId }) => accountId,
    time: ({ createdAt }) => createdAt,
  },
};

/** Reads the books and the ledger's entities. */
export type StoreReader = ports.StoreReader<LedgerEntities>;
/** Writes the books and the ledger's entities. */
export type StoreWriter = ports.StoreWriter<LedgerEntities>;
/** A store of the books and the ledger's entities. */
export type Store = ports.Store<LedgerEntities>;
