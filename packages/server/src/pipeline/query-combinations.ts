import type { Exchange } from "./exchange.ts";

/**
 * Refuses query parameters that exclude each other.
 *
 * @throws ApiError 400
 */
export function checkQueryCombinations({ route, query, runtime }: Exchange): void {
  for (const group of route.operation.exclusiveQuery ?? []) {
    const given = group.filter((name) => query[name] !== undefined);
    if (given.length < 2) continue;
    const message = `Only one of the query parameters ${group.join(", ")} may be given; here are ${given.join(" and ")}.`;
    throw runtime.faults.malformed("query", message);
  }
}
