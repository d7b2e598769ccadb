import type { EntityKindName, StoreWriter } from "../../../components/entities.ts";
import { assetKey } from "../../../domain/asset.ts";
import type { EntityWriter } from "../../../ports/entities.ts";
import { nullRefusal } from "../pool.ts";
import { defineEntityWriters } from "../../entity-writers.ts";
import { type RowRef, rowRef } from "./rows.ts";
import { type LockScope, NO_SCOPE, scopeOfEntity, scopeOfKey, scopeOfList } from "./scopes.ts";

/**
 * Called before each access. It resolves with the writer to use once the required locks are held. It rejects if the work
 * must restart with more locks.
 *
 * @param want the row to read, if the access reads one row
 */
export type Admit = (scope: LockScope, want?: RowRef) => Promise<StoreWriter> | StoreWriter;

const entitiesOf = defineEntityWriters(createEntityWriter);

/** Creates a writer that calls `admit` before each access. */
export function createGuardedWriter(admit: Admit): StoreWriter {
  return Object.assign(entitiesOf(admit), {
    ...createParties(admit),
    balances: createBalances(admit),
    attempt: createAttempt(admit),
  } satisfies Omit<StoreWriter, EntityKindName>);
}

function createParties(admit: Admit): Pick<StoreWriter, "customers" | "assets" | "accounts" | "ledger"> {
  return {
    customers: {
      find: async (id) => (await admit(NO_SCOPE)).customers.find(checked(id)),
      list: async (page) => (await admit(NO_SCOPE)).customers.list(page),
      insert: async (row) => (await admit(NO_SCOPE)).customers.insert(checkedRow(row)),
    },
    assets: {
      find: async (id) => (await admit(NO_SCOPE)).assets.find(checked(id)),
      list: async (page) => (await admit(NO_SCOPE)).assets.list(page),
      insert: async (row) => (await admit(NO_SCOPE)).assets.insert(row),
    },
    accounts: {
      find: async (id) => (await admit(NO_SCOPE, rowRef("accounts", "", checked(id)))).accounts.find(id),
      list: async (customerId, page) => (await admit(NO_SCOPE)).accounts.list(customerId, page),
      insert: async (row) => (await admit(NO_SCOPE)).accounts.insert(checkedRow(row)),
    },
    ledger: {
      list: async (page) => (await admit(NO_SCOPE)).ledger.list(page),
      insert: async (entry) => (await admit(NO_SCOPE)).ledger.insert(entry),
    },
  };
}

function createBalances(admit: Admit): StoreWriter["balances"] {
  return {
    find: async (account, asset) =>
      (await admit({ account }, rowRef("balances", account, assetKey(asset)))).balances.find(account, asset),
    first: async (account, filter) => (await admit({ account })).balances.first(account, filter),
    list: async (account, page) => (await admit({ account })).balances.list(account, page),
    async listOf(accounts) {
      let { balances } = await admit(NO_SCOPE);
      for (const account of accounts) ({ balances } = await admit({ account }));
      return balances.listOf(accounts);
    },
    listAll: async (page) => (await admit(NO_SCOPE)).balances.listAll(page),
    save: async (balance) => (await admit({ account: balance.accountId })).balances.save(balance),
  };
}

function createAttempt(admit: Admit): StoreWriter["attempt"] {
  return async (work, keepIf) => {
    const writer = await admit(NO_SCOPE);
    return writer.attempt(async (inner) => {
      // An access inside the attempt uses the attempt's writer.
      const admitInner: Admit = async (scope, want) => {
        await admit(scope, want);
        return inner;
      };
      return work(createGuardedWriter(admitInner));
    }, keepIf);
  };
}

function createEntityWriter(admit: Admit, kind: EntityKindName): EntityWriter<unknown> {
  const on = async (scope: LockScope, want?: RowRef) => (await admit(scope, want))[kind] as EntityWriter<unknown>;
  return {
    find: async (owner, key) =>
      (await on(scopeOfKey(kind, owner, checked(key)), rowRef(kind, owner, key))).find(owner, key),
    list: async (owner, page, group) => (await on(scopeOfList(kind, owner, group))).list(owner, page, group),
    insert: async (entity) => (await on(scopeOfEntity(kind, entity, true))).insert(entity),
    replace: async (entity) => (await on(scopeOfEntity(kind, entity, false))).replace(entity),
    remove: async (owner, key) => (await on(scopeOfKey(kind, owner, checked(key)))).remove(owner, key),
  };
}

function checkedRow<Row extends object>(row: Row): Row {
  for (const value of Object.values(row)) if (typeof value === "string") checked(value);
  return row;
}

/** PostgreSQL texts cannot contain U+0000. A key that does would fail the read of the whole batch. */
function checked(key: string): string {
  if (key.includes("\0")) throw nullRefusal();
  return key;
}
