/** The entities of all components together: the ones that a complete store keeps. @module */
import type { EntityKind, EntityKinds } from "../ports/entities.ts";
import type * as ports from "../ports/store.ts";
import { type CollateralEntities, collateralEntities } from "./collateral/entities.ts";
import { type IdempotencyEntities, idempotencyEntities } from "./idempotency/entities.ts";
import { ledgerEntities } from "./ledger/entities.ts";
import { liquidityEntities } from "./liquidity/entities.ts";
import { progressEntities } from "./progress/tasks.ts";
import { type RampEntities, rampEntities } from "./ramps/entities.ts";
import { transferEntities } from "./transfers/entities.ts";

/** Every entity, by the name of its kind. */
export interface Entities extends RampEntities, CollateralEntities, IdempotencyEntities {}

/** The name of a kind. */
export type EntityKindName = keyof Entities;

/** How every entity is filed. */
const entityKinds: EntityKinds<Entities> = {
  ...ledgerEntities,
  ...progressEntities,
  ...idempotencyEntities,
  ...liquidityEntities,
  ...transferEntities,
  ...rampEntities,
  ...collateralEntities,
};

/** Every kind with its name, for stores that treat all kinds alike. */
export const namedEntityKinds = Object.entries(entityKinds) as readonly (readonly [
  EntityKindName,
  EntityKind<unknown>,
])[];

/** Reads a complete store. */
export type StoreReader = ports.StoreReader<Entities>;
/** Writes a complete store. */
export type StoreWriter = ports.StoreWriter<Entities>;
/** A complete store: what the memory, SQLite and PostgreSQL adapters make. */
export type Store = ports.Store<Entities>;
