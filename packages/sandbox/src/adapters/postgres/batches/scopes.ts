/**
 * The account that a row belongs to. A write locks the account before it reads or writes the row. Rows that never
 * change, and rows that only unique indexes protect, belong to none. @module
 */
import type { EntityKindName } from "../../../components/entities.ts";
import { GLOBAL_OWNER } from "../../../ports/entities.ts";
import { kindOf } from "./rows.ts";

/** The lock that an access requires: an account or a task. */
export interface LockScope {
  readonly account?: string | undefined;
  readonly task?: string | undefined;
}

/** The scope of rows without an owner. */
export const NO_SCOPE: LockScope = {};

/** The scope of the entity of an owner. */
export function scopeOfKey(kind: EntityKindName, owner: string, key: string): LockScope {
  if (kind === "tasks") return { task: key };
  // Credit lines have the customer as owner. Holdings have no owner.
  if (kind === "creditLines") return { account: key };
  if (kind === "holdings") return { account: key.slice(0, Math.max(0, key.indexOf(" "))) };
  return owner === GLOBAL_OWNER ? NO_SCOPE : { account: owner };
}

/** The scope of a list. */
export function scopeOfList(kind: EntityKindName, owner: string, group: string | undefined): LockScope {
  if (kind === "collateralAccounts") return group === undefined ? NO_SCOPE : { account: group };
  // Accounts on credit are only ever added, and adding one locks the account itself.
  return kind === "creditLines" || owner === GLOBAL_OWNER ? NO_SCOPE : { account: owner };
}

/** The scope of an entity that is written. */
export function scopeOfEntity(kind: EntityKindName, entity: unknown, isNew: boolean): LockScope {
  const { owner, key, group } = kindOf(kind);
  if (kind === "collateralAccounts") return { account: group?.(entity) };
  if (kind === "tasks" && isNew) return NO_SCOPE;
  return scopeOfKey(kind, owner(entity), key(entity));
}
