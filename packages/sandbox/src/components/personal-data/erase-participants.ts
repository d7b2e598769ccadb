import type { AccountRecord } from "../../domain/parties.ts";
import { everyItem, type OrderedPage } from "../../ports/pages.ts";
import { toRamp } from "../ramps/ramp.ts";
import type { RampRecord, Store, StoreWriter } from "../ramps/entities.ts";
import type { WithdrawalRecord } from "../transfers/entities.ts";

/** The operations whose participants are erased. */
export interface EraseParticipantsOptions {
  /** Only operations of this customer. Default: all customers. */
  readonly customerId?: string | undefined;
  /** Only operations of this account. Default: all accounts. */
  readonly accountId?: string | undefined;
  /** Only operations that were created before this time, in milliseconds since 1970. Default: all. */
  readonly before?: number | undefined;
  /** The time at which a ramp counts as canceled for lack of payment, in milliseconds since 1970. Default: the present. */
  readonly now?: number | undefined;
}

/** The result of an erasure. */
export interface EraseParticipantsResult {
  /** Operations whose participants were erased. */
  readonly erased: number;
  /** Operations that keep their participants, because they have not ended. */
  readonly pending: number;
}

/** The kinds of operations that name participants, and when one has ended. */
const kinds = {
  withdrawals: ({ status }: WithdrawalRecord): boolean => status !== "pending",
  ramps(record: RampRecord, now: number): boolean {
    const { status } = toRamp(record, now);
    return status !== "Pending" && status !== "Processing";
  },
};

/**
 * Erases the identification of participants from withdrawals and ramps that have ended. Amounts, accounts and the ledger do not
 * change. It may run next to a provider: each operation is one small transaction. Run it again to erase operations that
 * ended later.
 */
export async function eraseParticipants(
  store: Store,
  scope: EraseParticipantsOptions = {},
): Promise<EraseParticipantsResult> {
  const { before, now = Date.now() } = scope;
  const result = { erased: 0, pending: 0 };
  for await (const { id: accountId } of accountsIn(store, scope))
    for (const name of ["withdrawals", "ramps"] as const) {
      const list = (page: OrderedPage): Promise<readonly Operation[]> => store[name].list(accountId, page);
      for await (const { id, createdAt, participantsIdentification } of everyItem((page) =>
        list({ ...page, order: "asc" }),
      )) {
        if (before !== undefined && Date.parse(createdAt) >= before) break;
        if (participantsIdentification === undefined) continue;
        const outcome = await store.write((writer) => eraseOne(writer, name, { accountId, id, now }), {
          accounts: [accountId],
          isBackground: true,
        });
        if (outcome !== undefined) result[outcome]++;
      }
    }
  return result;
}

type Operation = Pick<WithdrawalRecord & RampRecord, "id" | "createdAt" | "participantsIdentification">;

/** Reads the operation again, because it may have changed since it was listed. */
async function eraseOne(
  writer: StoreWriter,
  name: keyof typeof kinds,
  { accountId, id, now }: { readonly accountId: string; readonly id: string; readonly now: number },
): Promise<"erased" | "pending" | undefined> {
  if (name === "withdrawals")
    return erase(writer.withdrawals, await writer.withdrawals.find(accountId, id), kinds[name]);
  return erase(writer.ramps, await writer.ramps.find(accountId, id), (ramp) => kinds[name](ramp, now));
}

async function erase<Entity extends Pick<Operation, "participantsIdentification">>(
  { replace }: { readonly replace: (entity: Entity) => Promise<void> },
  found: Entity | undefined,
  hasEnded: (entity: Entity) => boolean,
): Promise<"erased" | "pending" | undefined> {
  if (found?.participantsIdentification === undefined) return undefined;
  if (!hasEnded(found)) return "pending";
  const { participantsIdentification: _erased, ...kept } = found;
  await replace(kept as Entity);
  return "erased";
}

async function* accountsIn(
  store: Store,
  { customerId, accountId }: EraseParticipantsOptions,
): AsyncGenerator<AccountRecord> {
  if (accountId !== undefined) {
    const account = await store.accounts.find(accountId);
    if (account !== undefined && (customerId === undefined || account.customerId === customerId)) yield account;
    return;
  }
  if (customerId !== undefined) {
    yield* everyItem((page) => store.accounts.list(customerId, page));
    return;
  }
  for await (const customer of everyItem((page) => store.customers.list(page)))
    yield* everyItem((page) => store.accounts.list(customer.id, page));
}
