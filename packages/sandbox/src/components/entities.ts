/** The entities of all components, which a complete store keeps. @module */
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

/** The indexes of every entity. */
const entityKinds: EntityKinds<Entities> = {
  ...ledgerEntities,
  ...progressEntities,
  ...idempotencyEntities,
  ...liquidityEntities,
  ...transferEntities,
  ...rampEntities,
  ...collateralEntities,
};

/** All kinds with their names, for stores that treat all kinds in the same way. */
export const namedEntityKinds = Object.entries(entityKinds) as readonly (readonly [
  EntityKindName,
  EntityKind<unknown>,
])[];

/** The reads of a complete store. */
export type StoreReader = ports.StoreReader<Entities>;
/** The writes of a complete store. */
export type StoreWriter = ports.StoreWriter<Entities>;
/** A complete store, as the memory, SQLite and PostgreSQL adapters create it. */
export type Store = ports.Store<Entities>;
