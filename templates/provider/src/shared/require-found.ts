import { NotFoundError } from "@provider-connectivity/server";

/**
 * Returns the object that a request names.
 *
 * @param kind the name of such an object in the error message
 * @throws NotFoundError if it does not exist
 */
export function requireFound<Entity>(entity: Entity | undefined, kind: string): Entity {
  if (entity === undefined) throw new NotFoundError(`There is no such ${kind}.`);
  return entity;
}
