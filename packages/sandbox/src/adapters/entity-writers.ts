import { type Entities, type EntityKindName, namedEntityKinds } from "../components/entities.ts";
import type { EntityWriter, EntityWriters } from "../ports/entities.ts";

const STATE = Symbol("state");

/**
 * Returns a function that creates the entities of a writer. Each kind is created on first use, because most writes use few
 * kinds.
 *
 * @param create creates the entities of one kind
 */
export function defineEntityWriters<State>(
  create: (state: State, kind: EntityKindName) => EntityWriter<unknown>,
): (state: State) => EntityWriters<Entities> {
  const prototype: object = Object.defineProperties(
    {},
    Object.fromEntries(
      namedEntityKinds.map(([kind]: readonly [EntityKindName, unknown]) => [
        kind,
        {
          get(this: { readonly [STATE]: State }) {
            const value = create(this[STATE], kind);
            Object.defineProperty(this, kind, { value });
            return value;
          },
        },
      ]),
    ),
  );
  return (state) => Object.assign(Object.create(prototype) as EntityWriters<Entities>, { [STATE]: state });
}
