import { BadRequestError } from "../errors.ts";

/** Of each group, at most one may be given: a page has one edge, and a filter names one asset. */
const EXCLUSIVE = [
  ["startingAfter", "endingBefore"],
  ["assetId", "nationalCurrencyCode", "cryptocurrencySymbol"],
] as const;

/**
 * @param query the declared parameters that were given
 * @throws BadRequestError `schema-error` for parameters that exclude each other
 */
export function checkQueryCombinations(query: Readonly<Record<string, unknown>>): void {
  for (const group of EXCLUSIVE) {
    const given = group.filter((name) => query[name] !== undefined);
    if (given.length > 1) {
      throw new BadRequestError(
        "schema-error",
        `Only one of the query parameters ${group.join(", ")} may be given; here are ${given.join(" and ")}.`,
        {
          requestPart: "querystring",
        },
      );
    }
  }
}
