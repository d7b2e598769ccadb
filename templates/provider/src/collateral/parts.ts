import type { contract } from "@provider-connectivity/contract";
import { type ComponentHandlers, NotFoundError } from "@provider-connectivity/server";

/** The handlers of collateral, which several files implement. */
export type CollateralHandlers = ComponentHandlers<typeof contract, "collateral">;

/** Returns an existing object, or throws. */
export function found<Entity>(entity: Entity | undefined, what: string): Entity {
  if (entity === undefined) throw new NotFoundError(`There is no such ${what}.`);
  return entity;
}
