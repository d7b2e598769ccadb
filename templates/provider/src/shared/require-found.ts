import { NotFoundError } from "@provider-connectivity/server";

/**
 * Returns the object that a request names.
 *
 * @param what it is, for the error message
 * @throws NotFoundError if it does not exist
 */
export function requireFound<Entity>(entity: Entity | undefined, what: string): Entity {
  if (entity === undefined) throw new NotFoundError(`There is no such ${what}.`);
  return entity;
}
