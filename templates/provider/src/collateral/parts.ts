import type { contract } from "@provider-connectivity/contract";
import { type ComponentHandlers, NotFoundError } from "@provider-connectivity/server";

/** The handlers of collateral, of which each file holds some. */
export type CollateralHandlers = ComponentHandlers<typeof contract, "collateral">;

/** Passes on what is there. */
export function found<Entity>(entity: Entity | undefined, what: string): Entity {
  if (entity === undefined) throw new NotFoundError(`There is no such ${what}.`);
  return entity;
}
