import type { contract, InternalWithdrawal, InternalWithdrawalRequest } from "@provider-connectivity/contract";
import { createIdempotencyStore, type HandlersFor } from "@provider-connectivity/server";
import { createSqliteIdempotencyRecords } from "@provider-connectivity/server/sqlite";
import { DatabaseSync } from "node:sqlite";

/** Your ledger. If it has already booked a reference, it books nothing and returns the existing booking. */
export interface Ledger {
  withdraw(reference: string, accountId: string, request: InternalWithdrawalRequest): Promise<InternalWithdrawal>;
}

/** The option `idempotency`. */
export const idempotency = createIdempotencyStore({
  records: createSqliteIdempotencyRecords(new DatabaseSync(process.env["RECORDS"] ?? "idempotency.sqlite")),
});

export const withdrawalHandlers = (ledger: Ledger) =>
  ({
    createSubAccountWithdrawal: async ({ body }, { account, operationKey }) => ({
      status: 201,
      body: await ledger.withdraw(operationKey, account.id, body),
    }),
  }) satisfies Partial<HandlersFor<typeof contract, never>>;
